// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * What is held down and chosen during a gesture.
 *
 * @param free to the day, whatever the gesture would otherwise snap to
 * @param snap what it snaps to without
 */
public record Modifiers(boolean free, Snap snap) {
    public static final Modifiers NONE = new Modifiers(false);

    public Modifiers {
        free |= snap == Snap.NONE;
    }

    public Modifiers(boolean free) {
        this(free, Snap.AUTOMATIC);
    }

    /** Alt turns the choice round: it sets free what snaps, and lets snap what is free. */
    public static Modifiers of(boolean alt, Snap chosen) {
        return chosen == Snap.NONE && alt ? NONE : new Modifiers(alt, chosen);
    }

    /** What the gesture snaps to after all. */
    Snap grid() {
        return free ? Snap.DAY : snap;
    }
}
