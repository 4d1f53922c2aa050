// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.area;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenaria.edit.AreaEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.PopupPane;
import org.plenaria.ui.field.Swatches;

/**
 * The head of an area's page: number, size and sources in one quiet line, name and objective edited where they stand.
 */
public final class AreaHeader extends VBox {

    private static final int MOST_SOURCES = 2;

    private final Desk desk;
    private final Id area;
    private final Messages messages;
    private final Label facts = Nodes.label("", "area-facts");
    private final Region paint = new Region();
    private final GrowingTextArea name = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing nameEditing;
    private final ObjectiveField objective;
    private final Swatches swatches;
    private final Subscription following;

    public AreaHeader(Desk desk, Id area) {
        this.desk = desk;
        this.area = area;
        messages = desk.messages("area");
        getStyleClass().add("area-head");
        getStylesheets().add(FieldStyle.SHEET);
        swatches = new Swatches(desk.messages("fields"), colour -> perform(AreaFields.COLOUR, colour));
        name.getStyleClass().add("area-name");
        name.setId("area-name");
        name.setAccessibleText(messages.text("name"));
        nameEditing = new LocalizedEditing(desk, name, messages.text("name.hint"), change -> desk.performTyped(
                new AreaEdit.Change<>(area, AreaFields.NAME, change.apply(present().map(Area::name).orElseThrow()))));
        objective = new ObjectiveField(desk, change -> desk.performTyped(new AreaEdit.Change<>(
                area, AreaFields.OBJECTIVE, change.apply(present().map(Area::objective).orElseThrow()))));
        name.setOnEnter(objective::edit);
        HBox.setHgrow(facts, Priority.ALWAYS);
        facts.setMinWidth(0);
        var line = new HBox(swatch(), facts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("area-line");
        getChildren().addAll(line, name, objective);
        following = Subscription.combine(
                desk.planProperty().subscribe((_, _) -> refresh(false)),
                desk.shownLanguageProperty().subscribe((_, _) -> refresh(true)));
        refresh(true);
    }

    /** Stops following the desk; for a page that is not shown again. */
    public void dispose() {
        following.unsubscribe();
    }

    /** Gives the keyboard to the name, all of it selected: for F2, and for an area just added. */
    public void editName() {
        name.requestFocus();
        name.selectAll();
    }

    /** Gives the keyboard to the objective. */
    public void editObjective() {
        objective.edit();
    }

    private Button swatch() {
        paint.getStyleClass().add("swatch-paint");
        var button = new Button(null, paint);
        button.setId("area-colour");
        button.getStyleClass().setAll("swatch");
        button.setAccessibleText(messages.text("colour"));
        button.setTooltip(new Tooltip(messages.text("colour")));
        var content = new StackPane(swatches);
        var popup = new PopupPane(content, "swatch-popup");
        popup.keepKeys();
        button.setOnAction(_ -> popup.showBelow(button));
        return button;
    }

    private Optional<Area> present() {
        return desk.plan().area(area);
    }

    private <T> boolean perform(Field<Area, T> field, T value) {
        return desk.perform(new AreaEdit.Change<>(area, field, value));
    }

    private void refresh(boolean fresh) {
        // The area may have been deleted a moment before its page goes.
        present().ifPresent(one -> {
            facts.setText(facts(one));
            paint.setStyle("-fx-background-color: " + one.colour().hex() + ";");
            nameEditing.show(one.name(), fresh);
            objective.show(one.objective(), fresh);
            swatches.show(one.colour(), fresh);
        });
    }

    private String facts(Area one) {
        var parts = new java.util.ArrayList<String>();
        parts.add(desk.session().numbering().number(area));
        parts.add(messages.text("activities", one.activities().size()));
        var sources = sources(one);
        sources.stream().limit(MOST_SOURCES).forEach(parts::add);
        if (sources.size() > MOST_SOURCES) {
            parts.add(messages.text("sources.more", sources.size() - MOST_SOURCES));
        }
        return String.join("  \u00b7  ", parts);
    }

    /** The area's sources, the most used first. */
    private java.util.List<String> sources(Area one) {
        var counts = new LinkedHashMap<String, Integer>();
        one.activities().stream()
                .flatMap(activity -> activity.resources().stream())
                .map(resource -> desk.show(resource.source()))
                .filter(source -> !source.isEmpty())
                .forEach(source -> counts.merge(source, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
