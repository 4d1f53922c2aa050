// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Optional;
import javafx.stage.Stage;
import javafx.util.Subscription;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.files.OpenPlan;

/** "2020 Work Plan* - gealc-2020 - Plenaria": the plan, whether it has unsaved changes, its file. */
final class WindowTitle {

    private final Stage stage;
    private final Messages words;
    private Subscription following = Subscription.EMPTY;

    WindowTitle(Stage stage, CurrentPlan current, Messages words) {
        this.stage = stage;
        this.words = words;
        current.property().subscribe(this::follow);
    }

    /** Leaves the title to another window. */
    void stop() {
        following.unsubscribe();
    }

    private void follow(Optional<OpenPlan> open) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        stage.setTitle("Plenaria");
        open.ifPresent(it -> {
            Runnable show = () -> stage.setTitle(text(it));
            following = Subscription.combine(
                    it.desk().planProperty().subscribe(_ -> show.run()),
                    it.unsavedProperty().subscribe(_ -> show.run()),
                    it.fileProperty().subscribe(_ -> show.run()));
        });
    }

    private String text(OpenPlan open) {
        var desk = open.desk();
        var title = desk.plan().text(desk.plan().title());
        var parts = new ArrayList<String>();
        parts.add((title.isEmpty() ? words.text("untitled") : title) + (open.unsavedProperty().get() ? "*" : ""));
        open.fileProperty().get().map(Path::getFileName).map(Path::toString).map(FileNames::withoutExtension)
                .ifPresent(parts::add);
        parts.add("Plenaria");
        return String.join(" - ", parts);
    }
}
