// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.Set;
import org.plenaria.plan.Id;

/**
 * An element of a plan, or one of its fields.
 *
 * @param field as in the plan file; "" for the element itself, which its title or name stands for
 */
record PartKey(Id element, String field) {

    // What is shown as the element itself.
    private static final Set<String> OWN = Set.of("title", "name", "heading", "pinnedNumber");

    static PartKey of(Id element, String field) {
        return new PartKey(element, OWN.contains(field) ? "" : field);
    }

    boolean isElement() {
        return field.isEmpty();
    }
}
