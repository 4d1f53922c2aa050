// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Optional;
import javafx.scene.Node;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.LocalizedEditing;

/** A line for a sub-heading of an area. */
final class SubheadingLine implements Line<Subheading> {

    private final GrowingTextArea area = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing editing;
    private Id id = Id.fresh();
    private LocalizedText title = LocalizedText.none();
    private UnknownFields unknown = UnknownFields.NONE;

    SubheadingLine(Desk desk, Edited edited) {
        var name = desk.messages("inspector").text("subheading.title");
        area.setAccessibleText(name);
        editing = new LocalizedEditing(desk, area, name, change -> {
            title = change.apply(title);
            return edited.edited(true);
        });
    }

    @Override
    public Node node() {
        return area;
    }

    @Override
    public Optional<Subheading> value() {
        return isBlank() ? Optional.empty() : Optional.of(new Subheading(id, title, unknown));
    }

    @Override
    public boolean isBlank() {
        return title.isAbsent() && unknown.isEmpty();
    }

    @Override
    public void show(Subheading value, boolean fresh) {
        id = value.id();
        title = value.title();
        unknown = value.unknown();
        editing.show(title, fresh);
    }

    @Override
    public void focus() {
        area.requestFocus();
    }
}
