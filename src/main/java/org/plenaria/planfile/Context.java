// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/**
 * What the codecs of one reading or writing have in common.
 *
 * @param original the plan's original language: a text in it alone is written as a plain string
 * @param lenient whether the file is of a newer version, so that what is not understood is kept rather than refused
 * @param declared every id met so far, with its place
 * @param leftOut what was not understood so far, where that is no fault
 */
record Context(Language original, boolean lenient, Map<Id, JsonValue> declared, List<JsonValue> leftOut) {

    static Context reading(Language original, boolean lenient) {
        return new Context(original, lenient, new HashMap<>(), new ArrayList<>());
    }

    static Context writing(Language original) {
        return new Context(original, false, Map.of(), List.of());
    }

    /**
     * Notes the id of a part of the plan.
     *
     * @throws Fault when another part has it already: comments and comparisons could not tell them apart
     */
    void declare(Id id, JsonValue where) throws Fault {
        if (declared.putIfAbsent(id, where) != null) {
            throw Fault.at(where, ProblemKind.DUPLICATE_ID, id.toString());
        }
    }
}
