// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.List;

/**
 * A part of the plan that a document becomes, as it is listed: an element with its fields, or a field.
 *
 * @param key what lines are linked with
 * @param label what it is: the number of an element, the name of a field
 * @param text what it says; "" for an element without a name
 */
record PlanPart(PartKey key, String label, String text, List<PlanPart> parts) {

    PlanPart {
        parts = List.copyOf(parts);
    }

    static PlanPart field(PartKey key, String label, String text) {
        return new PlanPart(key, label, text, List.of());
    }

    boolean isElement() {
        return key.isElement();
    }
}
