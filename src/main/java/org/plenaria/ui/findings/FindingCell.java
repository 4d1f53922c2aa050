// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import java.util.Locale;
import java.util.function.BiConsumer;
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
final class FindingCell extends ListCell<Finding> {

    private final Desk desk;
    private final Messages words;
    private final BiConsumer<Finding, QuickFix> mend;

    FindingCell(Desk desk, Messages words, BiConsumer<Finding, QuickFix> mend) {
        this.desk = desk;
        this.words = words;
        this.mend = mend;
        getStyleClass().add("finding-cell");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Finding finding, boolean empty) {
        super.updateItem(finding, empty);
        if (empty || finding == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        var severity = words.text("severity." + finding.severity());
        var sentence = desk.findingPhrases().sentence(finding, desk.plan());
        var number = finding.element().map(desk.session().numbering()::number).orElse("");
        var icon = new Label("", Icons.of(icon(finding.severity())));
        icon.getStyleClass().addAll("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        icon.setTooltip(new Tooltip(severity));
        icon.setMinWidth(Region.USE_PREF_SIZE);
        var where = new Label(number);
        where.getStyleClass().add("finding-number");
        var text = new Label(sentence);
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var line = new HBox(icon, where, text);
        line.getStyleClass().add("finding-line");
        if (!desk.session().isReadOnly()) {
            finding.fixes().forEach(fix -> line.getChildren().add(button(finding, fix)));
        }
        setGraphic(line);
        setTooltip(new Tooltip(sentence));
        setAccessibleText(severity + ": " + number + " " + sentence);
    }

    private Button button(Finding finding, QuickFix fix) {
        var button = new Button(desk.findingPhrases().fix(fix));
        button.getStyleClass().addAll("small", "fix");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> mend.accept(finding, fix));
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
