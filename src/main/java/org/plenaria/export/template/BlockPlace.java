// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

import java.util.Optional;

/** A placeholder that stands alone in its paragraph and makes room for paragraphs and tables. */
public enum BlockPlace {
    /** All below the title that has no place of its own. */
    PLAN,
    CONTENTS,
    /** The sections before the areas. */
    SECTIONS,
    AREAS,
    /** The sections behind the areas, and what closes the plan. */
    CLOSING,
    /** The year at a glance. */
    TIMELINE;

    /** The place of a name, whose capitals make no difference. */
    public static Optional<BlockPlace> of(String name) {
        for (var place : values()) {
            if (place.name().equalsIgnoreCase(name)) {
                return Optional.of(place);
            }
        }
        return Optional.empty();
    }
}
