// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanStage;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.Icons;

/** Says of an adopted plan, above it, that it is adopted, what can still be done, and how to open it again. */
public final class AdoptedBar extends HBox {

    private final Desk desk;
    private final Label text = new Label();

    /**
     * @param amend asks for the reason and opens the plan again
     */
    public AdoptedBar(Desk desk, Runnable amend) {
        this.desk = desk;
        setId("adopted-bar");
        getStyleClass().add("message-bar");
        setAlignment(Pos.CENTER_LEFT);
        setSpacing(12);
        text.setWrapText(true);
        text.setGraphic(Icons.of(Feather.LOCK));
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var open = new Button(desk.messages("rounds").text("adopted.amend"));
        open.setId("adopted-amend");
        open.setMinWidth(USE_PREF_SIZE);
        open.setOnAction(_ -> amend.run());
        getChildren().setAll(text, open);
        desk.planProperty().subscribe(this::show);
    }

    private void show(Plan plan) {
        boolean adopted = PlanStage.of(plan) == PlanStage.ADOPTED;
        Nodes.show(this, adopted);
        if (adopted) {
            text.setText(desk.messages("rounds").text(
                    "adopted.text", desk.phrases().date(plan.lastRound().orElseThrow().date())));
        }
    }
}
