// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import org.plenaria.plan.Id;

/** What became of a piece of a line. */
public sealed interface Fate {

    /**
     * It stands in a field of the plan.
     *
     * @param element the plan, section, area or activity
     * @param field the field's name, as in the plan file
     */
    record Placed(Id element, String field) implements Fate {}

    /**
     * It was not understood, and stands as written in a field for notes.
     *
     * @param element the plan, area or activity beside which it stood
     * @param field the field's name, as in the plan file
     */
    record KeptAsNote(Id element, String field) implements Fate {}

    /** It is not in the plan. */
    record LeftOut(LeftOutReason reason) implements Fate {}
}
