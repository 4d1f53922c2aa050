// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.check.Finding;
import org.plenaria.check.QuickFix;
import org.plenaria.edit.Together;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.look.Icons;

/** The list of what the checks noticed: a click goes there, a button mends it. */
public final class FindingsPanel extends VBox {

    private final Desk desk;
    private final Messages words;
    private final Label heading = new Label();
    private final ListView<Finding> list = new ListView<>();

    /**
     * @param goTo shows where a finding is
     * @param close hides the panel
     */
    public FindingsPanel(Desk desk, Consumer<Place> goTo, Runnable close) {
        this.desk = desk;
        words = desk.messages("findingsPanel");
        setId("findings-panel");
        getStyleClass().add("findings-panel");
        heading.getStyleClass().add("panel-heading");
        var cross = new Button("", Icons.of(Feather.X));
        cross.getStyleClass().addAll("flat", "panel-close");
        cross.setAccessibleText(words.text("close"));
        cross.setOnAction(_ -> close.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(heading, space, cross);
        head.getStyleClass().add("panel-head");
        list.setId("findings-list");
        list.getStyleClass().add("edge-to-edge");
        list.setFixedCellSize(34);
        list.setCellFactory(_ -> new FindingCell(desk, words, this::mend));
        list.setAccessibleText(words.text("list"));
        var nothing = new Label(words.text("none"));
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(_ -> chosen().ifPresent(goTo));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(goTo);
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        desk.findingsProperty().subscribe(this::show);
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(List<Finding> findings) {
        heading.setText(words.text("heading", findings.size()));
        int selected = list.getSelectionModel().getSelectedIndex();
        // The most serious first; within one severity in the order of print, as the checks found them.
        list.getItems().setAll(findings.stream()
                .sorted(Comparator.comparing(Finding::severity).reversed())
                .toList());
        if (selected >= 0 && !findings.isEmpty()) {
            list.getSelectionModel().select(Math.min(selected, findings.size() - 1));
        }
    }

    private void mend(Finding finding, QuickFix fix) {
        list.requestFocus(); // the button, which has the keyboard, goes away with its finding
        desk.perform(new Together(Together.Cause.FIX, List.of(fix.edit())));
    }

    private Optional<Place> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem())
                .flatMap(finding -> placeOf(finding, desk));
    }

    static Optional<Place> placeOf(Finding finding, Desk desk) {
        var activity = finding.element().flatMap(desk.plan()::activity);
        if (activity.isPresent()) {
            var page = new Page.OfArea(activity.get().area().id());
            return Optional.of(new Place(page, finding.element(), finding.field()));
        }
        if (finding.area().flatMap(desk.plan()::area).isPresent()) {
            return finding.area().map(area -> new Place(new Page.OfArea(area), Optional.empty(), finding.field()));
        }
        return Optional.of(new Place(new Page.Document(), Optional.empty(), finding.field()));
    }
}
