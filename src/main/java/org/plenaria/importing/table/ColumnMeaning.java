// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.table;

import org.plenaria.importing.words.FieldKind;
import org.plenaria.plan.Period;

/** What the cells of a column say about the activities in the rows. */
public sealed interface ColumnMeaning {

    /** A field; {@link FieldKind#EXTRA} for one that is named by the column's header. */
    record Holds(FieldKind field) implements ColumnMeaning {}

    /** A tick in it says that the activity takes place in this period. */
    record Ticks(Period period) implements ColumnMeaning {}

    /** It is not wanted in the plan. */
    record LeftOut() implements ColumnMeaning {}
}
