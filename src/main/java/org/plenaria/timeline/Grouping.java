// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** What the headings of a timeline stand for. */
public enum Grouping {
    /** Semesters, the whole year, no time yet: how an area is printed. */
    TIMEFRAME,
    /** The areas of work and their sub-headings: how a plan is printed. */
    AREA,
    /** The sub-headings of an area. */
    SUBHEADING,
    RESPONSIBLE,
    SOURCE,
    STATUS,
    /** No headings. */
    NONE;

    private static final List<Grouping> OF_ALL_AREAS = List.of(AREA, TIMEFRAME, RESPONSIBLE, SOURCE, STATUS, NONE);
    private static final List<Grouping> OF_ONE_AREA = List.of(TIMEFRAME, SUBHEADING, RESPONSIBLE, SOURCE, STATUS, NONE);

    /** Those that make sense for a timeline, the one it is printed in first. Sub-headings belong to their areas. */
    public static List<Grouping> of(TimelineContent content) {
        return content instanceof TimelineContent.AllAreas ? OF_ALL_AREAS : OF_ONE_AREA;
    }
}
