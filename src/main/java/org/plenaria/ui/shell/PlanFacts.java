// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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
    private final Tooltip savedTip = new Tooltip();
    private final Tooltip findingsTip = new Tooltip();
    private boolean findingsShort;

    /**
     * @param showFindings opens their list
     */
    PlanFacts(OpenPlan open, Runnable showFindings, Messages words) {
        this.open = open;
        this.words = words;
        time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT).withLocale(words.locale());
        getStyleClass().add("status-part");
        setAlignment(Pos.CENTER_LEFT);
        for (var part : List.of(saved, counts, findings)) {
            part.setMinWidth(Region.USE_PREF_SIZE);
        }
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
        savedTip.textProperty().bind(saved.textProperty());
        getChildren().setAll(saved, counts, findings);
        open.unsavedProperty().subscribe(_ -> showSaved());
        open.savedAtProperty().subscribe(_ -> showSaved());
        open.fileProperty().subscribe(_ -> showSaved());
        open.desk().planProperty().subscribe(_ -> showCounts());
        open.desk().findingsProperty().subscribe(_ -> showFindings());
    }

    /** Leaves out how large the plan is, which the rail says too, or says it again. */
    void leaveOutCounts(boolean out) {
        counts.setVisible(!out);
        counts.setManaged(!out);
    }

    /** Leaves the dot only of whether the plan is saved, with the words in its tooltip. */
    void abbreviateSaved(boolean shortly) {
        saved.setContentDisplay(shortly ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
        saved.setTooltip(shortly ? savedTip : null);
    }

    /** Says "7" for "7 findings". */
    void abbreviateFindings(boolean shortly) {
        findingsShort = shortly;
        nameFindings();
    }

    private void nameFindings() {
        int all = open.desk().findingsProperty().get().size();
        var name = words.text("status.findings", all);
        findings.setText(findingsShort ? Integer.toString(all) : name);
        findings.setAccessibleText(name);
        findingsTip.setText(name);
        findings.setTooltip(findingsShort ? findingsTip : null);
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
        nameFindings();
    }
}
