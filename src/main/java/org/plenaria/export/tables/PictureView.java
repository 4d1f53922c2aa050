// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * What a picture of the timeline shows.
 *
 * @param area the only area in it; absent for all
 * @param width in pixels, {@link #NARROWEST} to {@link #WIDEST}
 */
public record PictureView(Optional<Id> area, int width) {

    public static final int NARROWEST = 600;
    public static final int WIDEST = 10_000;
    public static final PictureView WHOLE_PLAN = new PictureView(Optional.empty(), 1400);

    /**
     * @throws IllegalArgumentException when the width is out of its range
     */
    public PictureView {
        if (width < NARROWEST || width > WIDEST) {
            throw new IllegalArgumentException("a picture is " + NARROWEST + " to " + WIDEST + " wide, not " + width);
        }
    }
}
