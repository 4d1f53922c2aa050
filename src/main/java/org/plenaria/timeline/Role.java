// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** What a shape is for; a palette gives it its colour. The first ones take the colour of an area, tinted. */
public enum Role {
    /** The body of a bar. */
    BAR,
    /** The part of a bar that is done. */
    BAR_DONE,
    /** The edge of a bar whose days nobody fixed. */
    BAR_EDGE,
    /** The edge of a bar with exact dates, and what joins the parts of a bar. */
    BAR_EDGE_EXACT,
    /** Text and ticks on a bar. */
    BAR_TEXT,
    /** Strokes over an area where nothing exact is known. */
    HATCH,
    /** The bare colour of the area. */
    AREA_COLOUR,

    BACKGROUND,
    LATER_PERIOD,
    /** Saturdays and Sundays. */
    WEEKEND,
    /** Saturdays and Sundays of a later period. */
    LATER_WEEKEND,
    /** Saturdays and Sundays in the header, laid over what is below. */
    HEADER_WEEKEND,
    /** Time before and after the plan's own. */
    OUTSIDE,
    HEADER,
    /** How much falls into a month. */
    LOAD,
    GROUP,
    LINE,
    FAINT_LINE,
    PERIOD_LINE,
    TEXT,
    HEADING_TEXT,
    MUTED_TEXT,
    TODAY,
    PLAN_MILESTONE,
    PLAN_LINE,
    SELECTED_ROW,
    HOVERED_ROW,
    SELECTION,
    FOCUS,
    DROP_TARGET,
    GHOST,
    /** Text of a row one is not looking for, on its bar where it takes a colour. */
    BACK_TEXT,
    /** Behind letters one is looking for. */
    MARK,
    /** Letters one is looking for. */
    MARK_TEXT,
    /** That an activity wants the same people as another at the same time. */
    CLASH,
    /** How something was in another state of the plan. */
    EARLIER,
    GHOST_TEXT,
    WARNING,
    WARNING_TEXT
}
