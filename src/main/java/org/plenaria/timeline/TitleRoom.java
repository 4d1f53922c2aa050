// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Map;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;

/**
 * The room that titles have in the column of titles, which says how many lines they take.
 *
 * @param column the width of the column in pixels
 * @param findings how many findings an activity has; their badge takes room from the title
 */
public record TitleRoom(double column, Map<Id, Integer> findings, TimelineWords words, TextFit fit) {

    private static final double LEAST_BADGE = 18;
    private static final double BADGE_PADDING = 12;
    private static final double GAP = 4;

    /** The lines a title takes, 1 to {@link Sizes#TITLE_LINES}. */
    int lines(Activity activity) {
        var title = words.text(activity.title());
        return fit.wrap(title, TextStyle.TITLE, width(activity), Sizes.TITLE_LINES).size();
    }

    /** The room for the title of an activity in pixels. */
    public double width(Activity activity) {
        int count = findings.getOrDefault(activity.id(), 0);
        double badge = count == 0 ? 0 : badge(Integer.toString(count), fit) + GAP;
        return column - Sizes.TITLE_X - Sizes.PADDING - badge;
    }

    /** Whether the title of an activity is shortened in so many lines. */
    public boolean isCut(Activity activity, int lines) {
        var title = words.text(activity.title());
        var shown = fit.wrap(title, TextStyle.TITLE, width(activity), lines);
        return !title.endsWith(shown.getLast());
    }

    /** The width of the badge with a number of findings. */
    static double badge(String count, TextFit fit) {
        return Math.max(LEAST_BADGE, Math.ceil(fit.width(count, TextStyle.BADGE)) + BADGE_PADDING);
    }
}
