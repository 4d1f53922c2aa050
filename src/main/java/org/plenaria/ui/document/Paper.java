// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FittingTextField;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.LocalizedEditing;

/** Fields that look like print until somebody writes in them. */
final class Paper {

    private Paper() {}

    /** A text that wraps, in one of the paper's styles. */
    static GrowingTextArea area(String id, String name, String style) {
        var area = GrowingTextArea.ofOneParagraph();
        area.setId(id);
        area.setAccessibleText(name);
        area.getStyleClass().addAll("on-paper", style);
        return area;
    }

    /** A number, as wide as it is, in one of the paper's styles. */
    static FittingTextField field(String id, String name, String style) {
        var field = new FittingTextField();
        field.setId(id);
        field.setAccessibleText(name);
        field.getStyleClass().addAll("on-paper", style);
        return field;
    }

    /** Edits a text of the plan in an area. */
    static LocalizedEditing editing(
            Desk desk, GrowingTextArea area, Predicate<UnaryOperator<LocalizedText>> write) {
        return new LocalizedEditing(desk, area, area.getAccessibleText(), write);
    }
}
