// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.check.Finding;
import org.plenaria.check.QuickFix;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.look.Icons;

/** A finding in one line: how serious, where, what, and a button for each way to mend it. */
final class FindingCell extends ListCell<FindingRow> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Desk desk;
    private final Messages words;
    private final FindingActions actions;
    private final FindingMenu menu;
    private final Messages tools;

    FindingCell(Desk desk, Messages words, FindingActions actions) {
        this.desk = desk;
        this.words = words;
        this.actions = actions;
        menu = new FindingMenu(desk, actions);
        tools = desk.messages("findingsTools");
        getStyleClass().add("finding-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable FindingRow row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, !empty && row instanceof FindingRow.Heading);
        if (empty || row == null) {
            show(null, null, null);
            return;
        }
        switch (row) {
            case FindingRow.Heading(String text, int count) -> {
                var label = new Label(text + "  (" + count + ")");
                label.getStyleClass().add("finding-group");
                show(label, text, tools.text("group", text, count));
            }
            case FindingRow.Heard(Finding finding) -> {
                var line = line(finding, desk.findingPhrases().sentence(finding, desk.plan()), row);
                if (actions.canEdit()) {
                    finding.fixes().forEach(fix -> line.getChildren().add(line.getChildren().size() - 1, button(fix)));
                }
                show(line, sentence(finding), spoken(finding) + sentence(finding));
            }
            case FindingRow.Left(var ignored) -> {
                var note = ignored.note();
                var why = tools.text(
                        note.by().isPresent() ? "left.by" : "left", sentence(ignored.finding()),
                        note.reason().orElse(tools.text("left.noReason")), note.by().orElse(""));
                var line = line(ignored.finding(), why, row);
                if (actions.canEdit()) {
                    var again = new Button(tools.text("heed"));
                    again.getStyleClass().add("small");
                    again.setMinWidth(Region.USE_PREF_SIZE);
                    again.setOnAction(_ -> actions.heed(note));
                    line.getChildren().add(line.getChildren().size() - 1, again);
                }
                show(line, why, spoken(ignored.finding()) + why);
            }
        }
    }

    private void show(@Nullable Region graphic, @Nullable String tip, @Nullable String spoken) {
        setGraphic(graphic);
        setTooltip(tip == null ? null : new Tooltip(tip));
        setAccessibleText(spoken);
    }

    private String sentence(Finding finding) {
        return desk.findingPhrases().sentence(finding, desk.plan());
    }

    private String spoken(Finding finding) {
        return words.text("severity." + finding.severity()) + ": " + number(finding) + " ";
    }

    private String number(Finding finding) {
        return finding.element().map(desk.session().numbering()::number).orElse("");
    }

    private HBox line(Finding finding, String words, FindingRow row) {
        var icon = new Label("", Icons.of(icon(finding.severity())));
        icon.getStyleClass().addAll("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        icon.setTooltip(new Tooltip(this.words.text("severity." + finding.severity())));
        icon.setMinWidth(Region.USE_PREF_SIZE);
        var where = new Label(number(finding));
        where.getStyleClass().add("finding-number");
        var text = new Label(words);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var more = new Button("", Icons.of(Feather.MORE_HORIZONTAL));
        more.getStyleClass().addAll("flat", "small", "finding-more");
        more.setMinWidth(Region.USE_PREF_SIZE);
        more.setFocusTraversable(false); // the list has the same menu on its own key
        more.setAccessibleText(tools.text("more"));
        more.setOnAction(_ -> menu.of(row).show(more, Side.BOTTOM, 0, 0));
        var line = new HBox(icon, where, text, more);
        line.getStyleClass().add("finding-line");
        return line;
    }

    private Button button(QuickFix fix) {
        var button = new Button(desk.findingPhrases().fix(fix));
        button.getStyleClass().addAll("small", "fix");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getListView().requestFocus(); // the button, which has the keyboard, goes away with its finding
            actions.mend(fix);
        });
        return button;
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case HINT -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SERIOUS -> Feather.ALERT_OCTAGON;
        };
    }
}
