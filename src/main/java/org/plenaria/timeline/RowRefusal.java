// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** Why a row cannot be put where somebody drags it. */
public enum RowRefusal {
    /** The rows are sorted, so the place among its neighbours is not the author's to choose. */
    SORTED,
    /** Under these headings the rows stand as they are printed; here is no other heading. */
    GROUPED,
    /** There are no headings to drag to. */
    NO_HEADINGS,
    /** An activity with several sources, or a heading of several: which one is meant cannot be told. */
    SEVERAL_SOURCES,
    /** Without its source an activity would lose the amount it gives. */
    AMOUNT_WOULD_GO
}
