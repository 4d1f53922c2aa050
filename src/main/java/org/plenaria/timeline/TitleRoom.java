// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Map;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;

/**
 * The room that titles have in their column, which says how many lines they take.
 *
 * @param columns as they are laid out
 * @param findings how many findings an activity has; their badge takes room from the title
 * @param most the most lines a title is broken into, at least 1
 */
public record TitleRoom(
        ColumnLayout columns, Map<Id, Integer> findings, TimelineWords words, TextFit fit, int most) {

    private static final double LEAST_BADGE = 18;
    private static final double BADGE_PADDING = 12;
    private static final double GAP = 4;

    /** What decides where lines are broken. */
    record Breaking(double width, int most, Map<Id, Integer> findings) {}

    /**
     * With numbers and titles only, in the usual number of lines.
     *
     * @param column the width of both together, in pixels
     */
    public TitleRoom(double column, Map<Id, Integer> findings, TimelineWords words, TextFit fit) {
        this(ColumnLayout.of(ColumnSet.COMPACT, column), findings, words, fit, Sizes.TITLE_LINES);
    }

    /** The lines a title takes, 1 to {@code most}. */
    int lines(Activity activity) {
        return most == 1 ? 1 : fit.lines(words.text(activity.title()), TextStyle.TITLE, width(activity), most);
    }

    /** Equal for two rooms in which all titles take as many lines, as far as one can tell without asking each. */
    Breaking breaking() {
        return most == 1 ? new Breaking(0, 1, Map.of()) : new Breaking(columns.title().width(), most, findings);
    }

    /** What decides where lines are broken in titles that have no badge beside them. */
    Breaking breakingBesideNoBadge() {
        return new Breaking(most == 1 ? 0 : columns.title().width(), most, Map.of());
    }

    /** Whether the badges of an area's activities are as they are in another room. */
    boolean hasBadgesLike(TitleRoom other, Area area) {
        return most == 1
                || findings == other.findings
                || area.activities().stream().allMatch(one -> findings.getOrDefault(one.id(), 0)
                        .equals(other.findings.getOrDefault(one.id(), 0)));
    }

    /** The room for the title of an activity in pixels. */
    public double width(Activity activity) {
        int count = findings.getOrDefault(activity.id(), 0);
        double badge = count == 0 ? 0 : badge(Integer.toString(count), fit) + GAP;
        return columns.title().right() - Sizes.PADDING - columns.title().textX() - badge;
    }

    /** Whether the title of an activity is shortened in so many lines. */
    public boolean isCut(Activity activity, int lines) {
        var title = words.text(activity.title()).strip();
        var shown = fit.wrap(title, TextStyle.TITLE, width(activity), lines);
        return !title.endsWith(shown.getLast());
    }

    /** The width of the badge with a number of findings. */
    static double badge(String count, TextFit fit) {
        return Math.max(LEAST_BADGE, Math.ceil(fit.width(count, TextStyle.BADGE)) + BADGE_PADDING);
    }
}
