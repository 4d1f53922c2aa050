// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import javafx.geometry.BoundingBox;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.plenaria.timeline.RowKey;

/** A row of a timeline as a screen reader meets it: an item of a list. Paints nothing; the canvas has done that. */
final class SpokenRow extends Region {

    private final SpokenRows rows;
    private final RowKey key;

    SpokenRow(SpokenRows rows, RowKey key) {
        this.rows = rows;
        this.key = key;
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setManaged(false);
        setMouseTransparent(true);
    }

    RowKey key() {
        return key;
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return switch (attribute) {
            case TEXT -> rows.sentence(key);
            case INDEX -> rows.index(key);
            case SELECTED -> rows.isSelected(key);
            case BOUNDS -> {
                var place = rows.place(key);
                var view = getParent();
                yield view == null ? place : view.localToScreen(place);
            }
            default -> super.queryAccessibleAttribute(attribute, parameters);
        };
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        switch (action) {
            case REQUEST_FOCUS -> rows.goTo(key);
            case FIRE -> rows.open(key);
            default -> super.executeAccessibleAction(action, parameters);
        }
    }

    /** A rectangle of no size, where nothing can be seen. */
    static BoundingBox nowhere() {
        return new BoundingBox(0, 0, 0, 0);
    }
}
