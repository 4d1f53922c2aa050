// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.concurrent.Task;
import javafx.geometry.Pos;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.ui.work.Background;

/** What takes longer than half a second: its name, its progress, and a way to stop it. */
final class WorkView extends HBox {

    private final Messages words;

    WorkView(Background background, Messages words) {
        this.words = words;
        setId("work");
        getStyleClass().add("status-part");
        setAlignment(Pos.CENTER_LEFT);
        setMinWidth(Region.USE_PREF_SIZE);
        background.shownProperty().subscribe(this::show);
    }

    private void show(Optional<Task<?>> task) {
        getChildren().clear();
        task.ifPresent(it -> {
            var bar = new ProgressBar();
            bar.setPrefWidth(120);
            bar.progressProperty().bind(it.progressProperty());
            var cancel = new Hyperlink(words.text("status.cancel"));
            cancel.setId("work-cancel");
            cancel.getStyleClass().add("status-link");
            cancel.setOnAction(_ -> it.cancel(true));
            getChildren().setAll(new Label(it.getTitle()), bar, cancel);
        });
    }
}
