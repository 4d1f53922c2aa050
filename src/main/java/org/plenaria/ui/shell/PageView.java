// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.scene.layout.Region;
import org.plenaria.ui.timeline.TimelineView;

/**
 * A page as it stands in the window.
 *
 * @param timeline on it, if any: the status line zooms it
 */
public record PageView(Region node, Optional<TimelineView> timeline) {

    /** A page without a timeline. */
    public static PageView of(Region node) {
        return new PageView(node, Optional.empty());
    }
}
