// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.Address;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.ui.Desk;
import org.plenaria.ui.files.Answering;
import org.plenaria.ui.look.Icons;

/** Says above the plan who answers it, until when, and how much has been proposed; and saves the reply. */
public final class DelegationBar extends HBox {

    private final Desk desk;
    private final Answering answering;
    private final Messages words;
    private final Label text = new Label();

    /**
     * @param save writes the reply
     */
    public DelegationBar(Desk desk, Answering answering, Runnable save) {
        this.desk = desk;
        this.answering = answering;
        words = desk.messages("replies");
        setId("delegation-bar");
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        text.setId("delegation-text");
        text.setWrapText(true);
        text.setGraphic(Icons.of(Feather.MESSAGE_SQUARE));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var button = new Button(words.text("bar.save"));
        button.setId("delegation-save");
        button.getStyleClass().add("accent");
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> save.run());
        getChildren().setAll(text, button);
        desk.planProperty().subscribe(this::show);
    }

    private void show(Plan plan) {
        var differences = PlanDiff.between(answering.sent(), plan).differences();
        int comments = (int) differences.stream()
                .filter(one -> one.at().part() == Address.Part.COMMENT && one.at().steps().isEmpty())
                .count();
        int proposals = (int) differences.stream()
                .filter(one -> one.at().part() != Address.Part.COMMENT)
                .count();
        var deadline = answering.sent().lastRound().flatMap(Round::deadline).map(desk.phrases()::date);
        text.setText(
                deadline.isPresent()
                        ? words.text("bar.until", answering.name(), proposals, comments, deadline.get())
                        : words.text("bar", answering.name(), proposals, comments));
    }
}
