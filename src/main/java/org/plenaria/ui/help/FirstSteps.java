// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.Icons;

/** Leads through a first plan: one step at a time, which goes on by itself once it is done. */
public final class FirstSteps extends HBox {

    private final Messages words;
    private final Label count = new Label();
    private final Label text = Nodes.wrapping("");
    private final Subscription following;

    /**
     * @param save saves the plan, which is the last step
     * @param saved whether it is in a file
     * @param close takes the steps away
     */
    public FirstSteps(
            Desk desk, Runnable save, ObservableValue<Boolean> saved, Runnable close) {
        words = desk.messages("firstSteps");
        setId("first-steps");
        getStyleClass().add("first-steps");
        getStylesheets().add("/org/plenaria/ui/help.css");
        setAlignment(Pos.CENTER_LEFT);
        count.setId("first-steps-count");
        count.getStyleClass().add("first-steps-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setGraphic(Icons.of(Feather.COMPASS));
        text.setId("first-steps-text");
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        var saving = new Button(words.text("save"));
        saving.setId("first-steps-save");
        saving.getStyleClass().add("accent");
        saving.setMinWidth(Region.USE_PREF_SIZE);
        saving.setOnAction(_ -> save.run());
        var end = new Button(words.text("end"));
        end.setId("first-steps-end");
        end.setMinWidth(Region.USE_PREF_SIZE);
        end.setOnAction(_ -> close.run());
        getChildren().setAll(count, text, saving, end);
        following = Subscription.combine(
                desk.planProperty().subscribe(plan -> show(plan, saving, saved.getValue())),
                saved.subscribe(now -> show(desk.plan(), saving, now)));
        if (!desk.plan().areas().isEmpty()) {
            desk.pageProperty().set(new Page.OfArea(desk.plan().areas().getFirst().id()));
        }
    }

    /** Follows the plan no more. */
    public void leave() {
        following.unsubscribe();
    }

    private void show(Plan plan, Button saving, boolean saved) {
        var left = FirstStep.left(plan);
        int all = FirstStep.values().length + 1;
        int step = left.isEmpty() ? all : all - left.size();
        boolean done = left.isEmpty() && saved;
        count.setText(done ? words.text("done.head") : words.text("count", step, all));
        text.setText(
                done
                        ? words.text("done")
                        : left.isEmpty()
                                ? words.text("step.save")
                                : words.text("step." + left.getFirst().name().toLowerCase(Locale.ROOT)));
        Nodes.show(saving, left.isEmpty() && !saved);
    }
}
