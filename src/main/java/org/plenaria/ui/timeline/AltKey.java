// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/** The Alt key around gestures: sets one under way free at once, and an Alt used in one opens no menu afterwards. */
final class AltKey {

    private final TimelineDrag drag;
    private boolean used;

    AltKey(TimelineDrag drag) {
        this.drag = drag;
    }

    /** Follows every key that goes down or up on the timeline. */
    void onKey(KeyEvent event) {
        if (event.getCode() != KeyCode.ALT) {
            return;
        }
        boolean down = event.getEventType() == KeyEvent.KEY_PRESSED;
        if (drag.isRunning()) {
            used = true;
            drag.setAlt(down);
        }
        if (used) {
            event.consume(); // the menu bar would take a lone Alt for a wish to open it
        }
        used &= down;
    }

    /** Follows every press, drag and move of the mouse. */
    void onMouse(MouseEvent event) {
        // A release that went to another window is never told; without Alt none is to come.
        used = event.isAltDown() && (used || event.isPrimaryButtonDown());
    }
}
