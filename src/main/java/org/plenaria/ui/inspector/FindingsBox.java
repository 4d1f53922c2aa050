// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.check.Finding;
import org.plenaria.check.QuickFix;
import org.plenaria.check.Severity;
import org.plenaria.edit.Together;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** What the checks noticed about the present selection, each with its quick fixes. */
final class FindingsBox extends VBox {

    private final Desk desk;
    private List<Finding> shown = List.of();

    FindingsBox(Desk desk) {
        this.desk = desk;
        getStyleClass().add("findings-box");
        setId("findings");
        Nodes.show(this, false);
    }

    void show(List<Finding> findings) {
        if (!findings.equals(shown)) {
            shown = findings;
            getChildren().setAll(findings.stream().map(this::box).toList());
            Nodes.show(this, !findings.isEmpty());
        }
    }

    private HBox box(Finding finding) {
        var sentence = Nodes.wrapping(desk.findingPhrases().sentence(finding, desk.plan()), "finding-text");
        var text = new VBox(sentence);
        HBox.setHgrow(text, Priority.ALWAYS);
        if (!finding.fixes().isEmpty()) {
            // One under the other: each may take as many lines as its words need.
            var fixes = new VBox(2);
            finding.fixes().forEach(fix -> fixes.getChildren().add(link(fix)));
            text.getChildren().add(fixes);
        }
        var box = new HBox(new FontIcon(icon(finding.severity())), text);
        box.getStyleClass().addAll("finding", finding.severity().name().toLowerCase(Locale.ROOT));
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(sentence.getText());
        return box;
    }

    private Hyperlink link(QuickFix fix) {
        var link = new Hyperlink(desk.findingPhrases().fix(fix));
        link.setWrapText(true);
        link.setOnAction(_ -> desk.perform(new Together(Together.Cause.FIX, List.of(fix.edit()))));
        return link;
    }

    private static Feather icon(Severity severity) {
        return switch (severity) {
            case HINT -> Feather.INFO;
            case WARNING -> Feather.ALERT_TRIANGLE;
            case SERIOUS -> Feather.ALERT_OCTAGON;
        };
    }
}
