// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/**
 * What is held down during a gesture.
 *
 * @param free to the day, whatever the gesture would otherwise snap to (Alt)
 */
public record Modifiers(boolean free) {
    public static final Modifiers NONE = new Modifiers(false);
}
