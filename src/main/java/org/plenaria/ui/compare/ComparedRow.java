// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.compare.Address;
import org.plenaria.plan.Id;

/**
 * One line of two versions side by side.
 *
 * @param area in which it stands; empty for what belongs to the plan as a whole
 * @param field the name of the field, or "" for a heading
 * @param label what the field is called; "" for a heading
 * @param before what the older version says; empty where it has no such thing
 * @param after the same of the newer version
 * @param kind of change; empty where both say the same
 * @param isChange whether one stops here on the way from change to change
 * @param copies what is taken across with it; empty where nothing can be
 */
record ComparedRow(
        Type type,
        Address at,
        Optional<Id> area,
        String field,
        String label,
        Optional<Object> before,
        Optional<Object> after,
        Optional<ChangeKind> kind,
        boolean isChange,
        Set<Address> copies) {

    /** What a line is. */
    enum Type {
        /** The heading of an area, of the plan itself or of the comments. */
        PART,
        ELEMENT,
        FIELD
    }

    /** A wording that is shown as it stands: the headings of elements. */
    record Said(String text) {}

    ComparedRow {
        copies = Set.copyOf(copies);
    }

    /** The same line of a later comparison has the same key. */
    List<Object> key() {
        return List.of(type, at.element(), field, label);
    }
}
