// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import org.plenaria.plan.Colour;

/**
 * What a shape is painted with.
 *
 * @param area the area's colour, for the roles that take one
 * @param share how much of it covers what lies below, above 0 to 1
 */
public record Ink(Role role, Optional<Colour> area, double share) {

    public static final Ink BACKGROUND = of(Role.BACKGROUND);
    public static final Ink TEXT = of(Role.TEXT);

    /** What covers all that lies below. */
    public Ink(Role role, Optional<Colour> area) {
        this(role, area, 1);
    }

    /** The same, so thin that what lies below shines through. */
    Ink thinned(double to) {
        return new Ink(role, area, to);
    }

    public static Ink of(Role role) {
        return new Ink(role, Optional.empty());
    }

    static Ink of(Role role, Colour area) {
        return new Ink(role, Optional.of(area));
    }
}
