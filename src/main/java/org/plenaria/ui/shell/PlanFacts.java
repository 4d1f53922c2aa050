// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.OpenPlan;
import org.plenaria.ui.look.Icons;

/** How the plan stands: saved or not, how large, how many findings. */
final class PlanFacts extends HBox {

    private static final PseudoClass UNSAVED = PseudoClass.getPseudoClass("unsaved");
    private static final PseudoClass CLEAN = PseudoClass.getPseudoClass("clean");

    private final OpenPlan open;
    private final Messages words;
    private final DateTimeFormatter time;
    private final Circle dot = new Circle(3.5);
    private final Label saved = new Label();
    private final Label counts = new Label();
    private final Hyperlink findings = new Hyperlink();

    /**
     * @param showFindings opens their list
     */
    PlanFacts(OpenPlan open, Runnable showFindings, Messages words) {
        this.open = open;
        this.words = words;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        getStyleClass().add("status-part");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        dot.getStyleClass().add("saved-dot");
        saved.setId("saved-state");
        saved.setGraphic(dot);
        counts.setId("plan-counts");
        findings.setId("findings-count");
        findings.getStyleClass().add("findings-count");
        findings.setOnAction(_ -> {
            findings.setVisited(false);
            showFindings.run();
        });
        getChildren().setAll(saved, counts, findings);
        open.unsavedProperty().subscribe(_ -> showSaved());
        open.savedAtProperty().subscribe(_ -> showSaved());
        open.fileProperty().subscribe(_ -> showSaved());
        open.desk().planProperty().subscribe(_ -> showCounts());
        open.desk().findingsProperty().subscribe(_ -> showFindings());
    }

    private void showSaved() {
        boolean unsaved = open.unsavedProperty().get();
        boolean homeless = open.fileProperty().get().isEmpty() && open.answering().isEmpty();
        pseudoClassStateChanged(UNSAVED, unsaved || homeless);
        if (open.desk().session().isReadOnly()) {
            saved.setText(words.text("status.readOnly"));
        } else if (unsaved) {
            saved.setText(words.text("status.unsaved"));
        } else if (homeless) {
            saved.setText(words.text("status.noFile"));
        } else {
            saved.setText(open.savedAtProperty()
                    .get()
                    .map(at -> words.text("status.saved.at", time.format(at)))
                    .orElse(words.text("status.saved")));
        }
    }

    private void showCounts() {
        var plan = open.desk().plan();
        counts.setText(words.text("status.counts", plan.activityCount(), plan.areas().size()));
    }

    private void showFindings() {
        var all = open.desk().findingsProperty().get();
        long weighty = all.stream().filter(it -> it.severity() != Severity.HINT).count();
        pseudoClassStateChanged(CLEAN, weighty == 0);
        findings.setGraphic(Icons.of(all.isEmpty() ? Feather.CHECK_CIRCLE : Feather.ALERT_TRIANGLE));
        findings.setText(words.text("status.findings", all.size()));
    }
}
