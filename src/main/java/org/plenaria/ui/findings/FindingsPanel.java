// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.look.Icons;

/** The list of what the checks noticed: a click goes there, a button mends it. */
public final class FindingsPanel extends VBox {

    private final Desk desk;
    private final Messages words;
    private final Messages tools;
    private final FindingActions actions;
    private final TextField filter = new TextField();
    private final ComboBox<Severity> least = new ComboBox<>();
    private final ComboBox<FindingRows.Grouping> grouping = new ComboBox<>();
    private final Hyperlink rulesOff = new Hyperlink();
    private final Button rules = new Button();
    private final Label heading = new Label();
    private final ListView<FindingRow> list = new ListView<>();

    /**
     * @param actions what can be done about a finding
     * @param goTo shows where a finding is
     * @param close hides the panel
     */
    public FindingsPanel(Desk desk, FindingActions actions, Consumer<Place> goTo, Runnable close) {
        this.desk = desk;
        this.actions = actions;
        tools = desk.messages("findingsTools");
        words = desk.messages("findingsPanel");
        setId("findings-panel");
        getStyleClass().add("findings-panel");
        heading.getStyleClass().add("panel-heading");
        heading.setMinWidth(Region.USE_PREF_SIZE);
        filter.setMinWidth(60); // what gives way where the panel is narrow
        var cross = new Button("", Icons.of(Feather.X));
        cross.getStyleClass().addAll("flat", "panel-close");
        cross.setAccessibleText(words.text("close"));
        cross.setOnAction(_ -> close.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(8, heading, filter, least, grouping, rules, rulesOff, space, cross);
        head.setAlignment(Pos.CENTER_LEFT);
        prepareChoices();
        head.getStyleClass().add("panel-head");
        list.setId("findings-list");
        list.getStyleClass().add("edge-to-edge");
        list.setFixedCellSize(34);
        list.setCellFactory(_ -> new FindingCell(desk, words, actions));
        list.setAccessibleText(words.text("list"));
        var nothing = new Label(words.text("none"));
        nothing.getStyleClass().add("quiet");
        list.setPlaceholder(nothing);
        list.setOnMouseClicked(_ -> chosen().ifPresent(goTo));
        list.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                chosen().ifPresent(goTo);
            } else if (event.getCode() == KeyCode.DELETE && actions.canEdit()
                    && list.getSelectionModel().getSelectedItem() instanceof FindingRow.Heard(Finding finding)) {
                actions.ignore(finding);
            }
        });
        list.setOnContextMenuRequested(event -> {
            var row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                var menu = new FindingMenu(desk, actions).of(row);
                if (!menu.getItems().isEmpty()) {
                    menu.show(list, event.getScreenX(), event.getScreenY());
                }
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().setAll(head, list);
        desk.findingsProperty().subscribe(_ -> show());
        desk.ignoredProperty().subscribe((_, _) -> show());
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private void prepareChoices() {
        filter.setId("findings-filter");
        filter.setPromptText(tools.text("filter"));
        filter.setAccessibleText(tools.text("filter"));
        filter.textProperty().subscribe((_, _) -> show());
        least.getItems().setAll(Severity.values());
        least.setConverter(new ChoiceWords<>(one -> tools.text("least." + one.name())));
        least.setValue(Severity.HINT);
        least.setAccessibleText(tools.text("least"));
        grouping.getItems().setAll(FindingRows.Grouping.values());
        grouping.setConverter(new ChoiceWords<>(one -> tools.text("grouping." + one.name())));
        grouping.setValue(FindingRows.Grouping.SEVERITY);
        grouping.setAccessibleText(tools.text("grouping"));
        for (var choice : List.of(least, grouping)) {
            choice.getStyleClass().add("small");
            choice.valueProperty().subscribe((_, _) -> show());
        }
        filter.getStyleClass().add("small");
        rules.setId("findings-rules");
        rules.setText(desk.messages("checks").text("button"));
        rules.getStyleClass().add("small");
        rules.setMinWidth(Region.USE_PREF_SIZE);
        rules.setOnAction(_ -> actions.chooseRules());
        rulesOff.setOnAction(_ -> actions.checkAll());
        rulesOff.setMinWidth(Region.USE_PREF_SIZE);
        actions.onRulesChanged(this::showRulesOff);
        showRulesOff();
    }

    private void showRulesOff() {
        int off = actions.rulesOff();
        rulesOff.setText(tools.text("checkAll", off));
        rulesOff.setVisible(off > 0);
        rulesOff.setManaged(off > 0);
    }

    private void show() {
        var findings = desk.findingsProperty().get();
        heading.setText(words.text("heading", findings.size()));
        int selected = list.getSelectionModel().getSelectedIndex();
        list.getItems().setAll(new FindingRows(filter.getText(), least.getValue(), grouping.getValue())
                .rows(findings, desk.ignoredProperty().get(), tools.text("ignored"), reading()));
        if (selected >= 0 && !list.getItems().isEmpty()) {
            list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
        }
    }

    private FindingRows.Reading reading() {
        var plan = desk.plan();
        var numbers = desk.session().numbering();
        return new FindingRows.Reading() {
            @Override
            public String sentence(Finding finding) {
                return desk.findingPhrases().sentence(finding, plan);
            }

            @Override
            public String rule(Finding finding) {
                return desk.messages("checks").text("rule." + finding.rule());
            }

            @Override
            public String number(Finding finding) {
                return finding.element().map(numbers::number).orElse("");
            }

            @Override
            public String area(Finding finding) {
                return finding.area().flatMap(plan::area)
                        .map(area -> numbers.number(area.id()) + "  " + desk.show(area.name()))
                        .orElseGet(() -> tools.text("wholePlan"));
            }

            @Override
            public int position(Finding finding) {
                return finding.area().flatMap(plan::area).map(plan.areas()::indexOf).orElse(-1);
            }
        };
    }

    private Optional<Place> chosen() {
        return switch (list.getSelectionModel().getSelectedItem()) {
            case FindingRow.Heard(Finding finding) -> placeOf(finding, desk);
            case FindingRow.Left(var ignored) -> placeOf(ignored.finding(), desk);
            case null, default -> Optional.empty();
        };
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
