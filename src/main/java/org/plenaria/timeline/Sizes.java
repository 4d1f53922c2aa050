// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** The measures of the timeline in pixels at a screen zoom of 100 %. */
public final class Sizes {

    public static final double HEADER_TIER = 23;
    /** The strip of the plan's own milestones under the header's rows. */
    public static final double MILESTONE_STRIP = 22;
    /** The strip of how much falls into each month. */
    public static final double LOAD_STRIP = 34;
    public static final double ACTIVITY_ROW = 44;
    /** What a further line of a title adds to its row. */
    public static final double TITLE_LINE = 16;
    /** The most lines a title is broken into where one wishes some of it, but not too much. */
    public static final int TITLE_LINES = 4;
    public static final double COMPACT_ROW = 30;
    public static final double GROUP_ROW = 28;
    public static final double AREA_ROW = 34;
    public static final double ADD_ROW = 38;
    public static final double COMPACT_ADD_ROW = 28;
    public static final double BAR = 24;
    public static final double COMPACT_BAR = 18;
    /** Free space at the left and right end of the column of numbers and titles. */
    public static final double PADDING = 12;
    /** Free space at either side of a cell between others. */
    public static final double CELL_PADDING = 8;
    /** What a further line of any other cell adds. */
    public static final double CELL_LINE = 15;
    /** Where titles begin beside numbers of the usual width, from the left edge. */
    public static final double TITLE_X = 62;
    public static final double DEFAULT_COLUMN = 330;
    public static final double NARROWEST_COLUMN = 150;
    /** How far a period's bar keeps away from the period's ends, so that neighbours do not touch. */
    public static final double SOFT_INSET = 3;
    /** How near to a bar's end the pointer takes hold of the end rather than the bar. */
    public static final double END_GRIP = 7;
    /** The same for a bar whose ends fade out. */
    public static final double SOFT_END_GRIP = 13;
    public static final double MILESTONE = 8;
    /** A pointer that moved less than this has clicked, not dragged. */
    public static final double DRAG_THRESHOLD = 4;

    private Sizes() {}
}
