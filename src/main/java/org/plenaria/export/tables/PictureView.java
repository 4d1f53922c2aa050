// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.timeline.ViewedTimeline;

/**
 * What a picture of the timeline shows.
 *
 * @param area the only area in it; absent for all
 * @param width in pixels, {@link #NARROWEST} to {@link #WIDEST}
 * @param dots dots a pixel at each side, 1 to {@link #MOST_DOTS}, where a picture is made of dots
 * @param viewed what somebody looks at, to be shown just like that instead of an area or all in a width
 */
public record PictureView(Optional<Id> area, int width, int dots, Optional<ViewedTimeline> viewed) {

    public static final int NARROWEST = 600;
    public static final int WIDEST = 10_000;
    public static final int MOST_DOTS = 4;
    public static final PictureView WHOLE_PLAN = new PictureView(Optional.empty(), 1400);

    /**
     * @throws IllegalArgumentException when the width or the number of dots is out of its range
     */
    public PictureView {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("a picture is " + NARROWEST + " to " + WIDEST + " wide, not " + width);
        }
        if (dots < 1 || dots > MOST_DOTS) {
            throw new IllegalArgumentException("1 to " + MOST_DOTS + " dots a pixel, not " + dots);
        }
    }

    /** In one dot a pixel. */
    public PictureView(Optional<Id> area, int width) {
        this(area, width, 1, Optional.empty());
    }

    /** The picture of what somebody looks at, in so many dots a pixel. */
    public static PictureView of(ViewedTimeline viewed, int dots) {
        return new PictureView(Optional.empty(), WHOLE_PLAN.width, dots, Optional.of(viewed));
    }

    public PictureView in(int others) {
        return new PictureView(area, width, others, viewed);
    }
}
