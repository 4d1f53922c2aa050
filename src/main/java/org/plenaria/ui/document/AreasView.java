// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.edit.PlanEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.TypedText;

/** The areas' place in the document: their heading and number, and the areas, each leading to its own page. */
final class AreasView extends VBox {

    private final Desk desk;
    private final Messages messages;
    private final TypedText number;
    private final LocalizedEditing heading;
    private final VBox list = new VBox();
    private List<Area> shown = List.of();

    AreasView(Desk desk) {
        this.desk = desk;
        messages = desk.messages("documentPage");
        getStyleClass().add("paper-section");
        var numberField = Paper.field("areas-number", messages.text("areas.number"), "paper-number");
        number = new TypedText(numberField, typed -> desk.performTyped(new PlanEdit.Change<>(
                PlanFields.AREAS_NUMBER, typed.isBlank() ? Optional.empty() : Optional.of(typed.strip()))));
        var area = Paper.area("areas-heading", messages.text("areas.heading"), "paper-heading");
        heading = Paper.editing(desk, area, change -> desk.performTyped(
                new PlanEdit.Change<>(PlanFields.AREAS_HEADING, change.apply(desk.plan().areasHeading()))));
        var head = new Row(4);
        head.addFixed(numberField);
        head.addSharing(area);
        list.getStyleClass().add("paper-areas");
        getChildren().addAll(head, list);
    }

    void refresh(boolean fresh) {
        heading.show(desk.plan().areasHeading(), fresh);
        var printed = desk.session().numbering().ofAreasHeading();
        if (fresh) {
            number.startWith(printed);
        } else {
            number.show(printed);
        }
        // Their numbers follow the heading's: the list is made anew whenever either has changed.
        var numbers = desk.plan().areas().stream()
                .map(area -> desk.session().numbering().number(area.id()))
                .toList();
        if (fresh || !shown.equals(desk.plan().areas()) || !numbers.equals(list.getUserData())) {
            shown = desk.plan().areas();
            list.setUserData(numbers);
            list.getChildren().setAll(shown.stream().map(this::entry).toList());
        }
    }

    private Button entry(Area area) {
        var name = Nodes.label(desk.show(area.name()), "paper-area-name");
        name.setMinWidth(0);
        var dots = new Region();
        dots.getStyleClass().add("paper-dots");
        HBox.setHgrow(dots, Priority.ALWAYS);
        var number = Nodes.label(desk.session().numbering().number(area.id()), "paper-area-number");
        number.setMinWidth(USE_PREF_SIZE);
        var count = Nodes.label(messages.text("areas.activities", area.activities().size()), "paper-area-count");
        count.setMinWidth(USE_PREF_SIZE);
        var row = new HBox(number, name, dots, count);
        row.getStyleClass().add("paper-area-row");
        var button = new Button(null, row);
        button.getStyleClass().setAll("paper-area");
        button.setMaxWidth(Double.MAX_VALUE);
        row.prefWidthProperty().bind(button.widthProperty().subtract(12));
        button.setAccessibleText(number.getText() + " " + name.getText() + ", " + count.getText());
        button.setOnAction(_ -> desk.pageProperty().set(new Page.OfArea(area.id())));
        return button;
    }
}
