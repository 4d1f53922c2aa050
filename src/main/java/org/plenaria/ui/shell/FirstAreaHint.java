// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.look.Icons;

/** What to do first, over the timeline of all areas while there is none. */
final class FirstAreaHint extends VBox {

    private final Desk desk;
    private final Subscription following;

    FirstAreaHint(Desk desk, Messages words, Runnable addArea) {
        this.desk = desk;
        setId("first-area");
        getStyleClass().add("first-area");
        setPickOnBounds(false);
        var text = new Label(words.text("overview.empty"));
        text.getStyleClass().add("quiet");
        text.setWrapText(true);
        text.setMinHeight(USE_PREF_SIZE);
        var add = new Button(words.text("overview.first.area"), Icons.of(Feather.PLUS));
        add.setId("first-area-add");
        add.getStyleClass().add("accent");
        add.setOnAction(_ -> addArea.run());
        getChildren().setAll(text, add);
        following = Subscription.combine(
                desk.pageProperty().subscribe(page -> show(page, desk.plan())),
                desk.planProperty().subscribe(plan -> show(desk.pageProperty().get(), plan)));
    }

    private void show(Page page, Plan plan) {
        boolean wanted = page instanceof Page.Overview && plan.areas().isEmpty() && !desk.session().isReadOnly();
        setVisible(wanted);
        setManaged(wanted);
    }

    void leave() {
        following.unsubscribe();
    }
}
