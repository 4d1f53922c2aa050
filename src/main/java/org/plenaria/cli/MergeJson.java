// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.MergePlan;
import org.plenaria.compare.Repair;
import org.plenaria.plan.Numbering;

/**
 * The outcome of a merge for other programs: the conflicts with what each side says, and the repairs. Names and values
 * are those of the plan file, as in {@code plenaria diff --json}.
 *
 * @param decision the side that a rule decided for, "ours" or "theirs"
 */
record MergeJson(MergePlan merge, Optional<String> decision) {

    Map<String, Object> value() {
        var numbering = Numbering.of(merge.merged());
        var json = new LinkedHashMap<String, Object>();
        json.put("open", merge.open().size());
        json.put("conflicts", merge.conflicts().stream().map(one -> conflict(one, numbering)).toList());
        json.put("repairs", merge.repairs().stream().map(MergeJson::repair).toList());
        return json;
    }

    private Map<String, Object> conflict(Conflict conflict, Numbering numbering) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", PlainValues.word(conflict.kind()));
        DiffJson.place(conflict.at(), numbering.number(conflict.at().element()), json);
        conflict.base().flatMap(PlainValues::of).ifPresent(value -> json.put("base", value));
        conflict.ours().flatMap(PlainValues::of).ifPresent(value -> json.put("ours", value));
        conflict.theirs().flatMap(PlainValues::of).ifPresent(value -> json.put("theirs", value));
        decision.ifPresent(side -> json.put("decided", side));
        return json;
    }

    private static Map<String, Object> repair(Repair repair) {
        var json = new LinkedHashMap<String, Object>();
        json.put("kind", PlainValues.word(repair.kind()));
        DiffJson.place(repair.at(), "", json);
        json.put("because", repair.because().toString());
        return json;
    }
}
