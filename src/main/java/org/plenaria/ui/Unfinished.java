// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenaria.edit.Edit;

/**
 * What stands in fields that hand their words over only at their end: a title being rewritten, a comment not sent yet.
 * A recovery copy of the plan takes it along.
 */
public final class Unfinished {

    private final Map<Object, Edit> fields = new LinkedHashMap<>();
    private final ReadOnlyObjectWrapper<List<Edit>> edits = new ReadOnlyObjectWrapper<>(List.of());

    /**
     * Says what a field would hand over now.
     *
     * @param field something that equals itself only
     * @param edit empty once it has handed its words over, or dropped them
     */
    public void say(Object field, Optional<Edit> edit) {
        boolean changed = edit.map(one -> !one.equals(fields.put(field, one)))
                .orElseGet(() -> fields.remove(field) != null);
        if (changed) {
            edits.set(List.copyOf(fields.values()));
        }
    }

    /** The edits that all fields would make now. */
    public ReadOnlyObjectProperty<List<Edit>> editsProperty() {
        return edits.getReadOnlyProperty();
    }
}
