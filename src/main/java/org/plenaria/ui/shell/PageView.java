// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plenaria.ui.timeline.TimelineView;

/**
 * A page as it stands in the window.
 *
 * @param timeline on it, if any: the status line zooms it
 * @param following what it follows as long as it is open; ended when the page or its plan is closed
 */
public record PageView(Region node, Optional<TimelineView> timeline, Subscription following) {

    /** A page without a timeline, which lives as long as its plan. */
    public static PageView of(Region node) {
        return new PageView(node, Optional.empty(), Subscription.EMPTY);
    }

    /** Ends what the page follows: it is not shown again. */
    void close() {
        following.unsubscribe();
    }
}
