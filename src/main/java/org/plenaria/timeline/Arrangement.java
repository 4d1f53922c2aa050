// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * How the rows of a timeline are put in order.
 *
 * @param descending from the last to the first; those without a value stay last. Without meaning in the author's order
 */
public record Arrangement(Grouping grouping, Sorting sorting, boolean descending) {

    public Arrangement {
        descending &= sorting != Sorting.AUTHOR;
    }

    /** How a timeline is printed, where rows can be put in another order by hand. */
    public static Arrangement printed(TimelineContent content) {
        return new Arrangement(Grouping.of(content).getFirst(), Sorting.AUTHOR, false);
    }

    /** The same, or the printed one where the grouping makes no sense for a timeline. */
    public Arrangement on(TimelineContent content) {
        return Grouping.of(content).contains(grouping)
                ? this
                : new Arrangement(Grouping.of(content).getFirst(), sorting, descending);
    }

    public Arrangement withGrouping(Grouping other) {
        return new Arrangement(other, sorting, descending);
    }

    /** Sorted otherwise, from the first to the last. */
    public Arrangement withSorting(Sorting other) {
        return new Arrangement(grouping, other, false);
    }

    /** After somebody asked for an order: once more turns it round, and a third time gives the author's back. */
    public Arrangement sortedBy(Sorting asked) {
        if (sorting != asked) {
            return withSorting(asked);
        }
        return descending ? withSorting(Sorting.AUTHOR) : new Arrangement(grouping, sorting, true);
    }

    /** Whether there are headings of areas or of semesters, as in print. */
    boolean isGroupedAsPrinted(TimelineContent content) {
        return grouping == Grouping.of(content).getFirst();
    }
}
