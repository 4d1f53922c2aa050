// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import org.plenaria.plan.Id;

/** What lies under a point of a timeline. */
public sealed interface Handle {

    /** The part of a bar one has hold of. */
    enum Part {
        START,
        BODY,
        END
    }

    /** A bar. */
    record OnBar(Id activity, Part part) implements Handle {}

    /** The end of what is done of an activity, at the lower edge of its bar. */
    record OnProgress(Id activity) implements Handle {}

    /** The number and title of an activity. */
    record OnTitle(Id activity) implements Handle {}

    /** What another column says of an activity. */
    record OnCell(Id activity, Column column) implements Handle {}

    /** An activity's row where it has no bar. */
    record OnEmptyCell(Id activity) implements Handle {}

    /** A milestone of an activity. */
    record OnMilestone(Id activity, Id milestone) implements Handle {}

    /** A milestone of the plan, in the header. */
    record OnPlanMilestone(Id milestone) implements Handle {}

    /** A heading: of an area, a sub-heading, a semester. {@code inTime} when right of the column of titles. */
    record OnHeading(RowKey key, Id area, boolean inTime) implements Handle {}

    /** The place for a new activity, or the free space below it. {@code inTime} as above. */
    record OnAdd(Id area, boolean inTime) implements Handle {}

    /** The mark of an activity that clashes with others, at the end of its bar. */
    record OnClash(Id activity) implements Handle {}

    /** The row of an activity that is gone since another state of the plan. */
    record OnGone(Id activity) implements Handle {}

    /**
     * A month in the strip of how much falls into each.
     *
     * @param month 0 for the plan's first
     */
    record OnLoad(int month) implements Handle {}

    /** The right edge of a column, in the header. */
    record OnColumnEdge(Column column) implements Handle {}

    /** The head of a column. */
    record OnColumnHead(Column column) implements Handle {}

    /** Leads to the columns there is no room for. */
    record OnMoreColumns() implements Handle {}

    /** The rest of the header. */
    record OnHeader() implements Handle {}

    /** An entry of the legend, by its name. */
    record OnLegend(String name) implements Handle {}

    /** Nothing one could take hold of. */
    record OnNothing() implements Handle {}
}
