// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * What is held down and chosen during a gesture.
 *
 * @param free to the day, whatever the gesture would otherwise snap to (Alt)
 * @param snap what it snaps to without
 */
public record Modifiers(boolean free, Snap snap) {
    public static final Modifiers NONE = new Modifiers(false);

    public Modifiers(boolean free) {
        this(free, Snap.AUTOMATIC);
    }

    /** What the gesture snaps to after all. */
    Snap grid() {
        return free ? Snap.DAY : snap;
    }
}
