// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** A timeline that is to be shown elsewhere than in its view: in a picture, on pages of paper. */
public interface TimelineLook {

    /** The columns beside the time. */
    ColumnSet columns();

    /**
     * What is shown, without the places for new activities.
     *
     * @param columns as they are laid out; their widths say how many lines titles take
     */
    TimelineModel model(ColumnLayout columns, TextFit fit);

    /** What a reader is to know of it: that it is filtered, what it is compared with; in the document's words. */
    default List<String> notes() {
        return List.of();
    }

    /** What stands out: nothing, or what one is looking for. */
    default Emphasis emphasis() {
        return Emphasis.NONE;
    }
}
