// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Colour;

/**
 * What a shape is painted with.
 *
 * @param area the area's colour, for the roles that take one
 */
public record Ink(Role role, Optional<Colour> area) {

    public static final Ink BACKGROUND = of(Role.BACKGROUND);
    public static final Ink TEXT = of(Role.TEXT);

    public static Ink of(Role role) {
        return new Ink(role, Optional.empty());
    }

    static Ink of(Role role, Colour area) {
        return new Ink(role, Optional.of(area));
    }
}
