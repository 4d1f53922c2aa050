// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** A timeline that is to be shown elsewhere than in its view: in a picture, on pages of paper. */
public interface TimelineLook {

    /**
     * What is shown, without the places for new activities.
     *
     * @param column the width of the column of titles in pixels, which says how many lines titles take
     */
    TimelineModel model(double column, TextFit fit);

    /** What stands out: nothing, or what one is looking for. */
    default Emphasis emphasis() {
        return Emphasis.NONE;
    }
}
