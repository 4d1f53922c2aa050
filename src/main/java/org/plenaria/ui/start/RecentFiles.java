// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.files.FileNames;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** The plan files opened last: name, folder, when they were written. A missing one is grey and can be taken out. */
final class RecentFiles extends VBox {

    private record Seen(Path file, Optional<Instant> written) {}

    private final StartActions actions;
    private final Messages words;
    private final DateTimeFormatter day;
    private final VBox rows = new VBox();
    private final Label nothing;
    private final Executor disk;
    private final Subscription following;

    RecentFiles(LiveSettings settings, StartActions actions, Messages words, Locale screenLanguage, Executor disk) {
        this.actions = actions;
        this.words = words;
        this.disk = disk;
        day = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(screenLanguage)
                .withZone(ZoneId.systemDefault());
        getStyleClass().add("start-card");
        var heading = new Label(words.text("recent.heading"));
        heading.getStyleClass().add("panel-heading");
        nothing = new Label(words.text("recent.none"));
        nothing.getStyleClass().add("quiet");
        rows.getStyleClass().add("start-rows");
        getChildren().setAll(heading, rows);
        following = settings.property().map(Settings::recent).subscribe(this::look);
    }

    void leave() {
        following.unsubscribe();
    }

    // A share that sleeps or a stick that was pulled out can take seconds to answer: never on the JavaFX thread.
    private void look(List<Path> files) {
        show(files.stream().map(file -> new Seen(file, Optional.of(Instant.EPOCH))).toList());
        disk.execute(() -> {
            var seen = files.stream().map(file -> new Seen(file, written(file))).toList();
            Platform.runLater(() -> show(seen));
        });
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    private void show(List<Seen> files) {
        rows.getChildren().setAll(files.stream().map(this::row).toList());
        if (files.isEmpty()) {
            rows.getChildren().setAll(nothing);
        }
    }

    private Node row(Seen seen) {
        var file = seen.file();
        var name = FileNames.withoutExtension(file.getFileName().toString());
        var folder = Optional.ofNullable(file.getParent()).map(Path::toString).orElse("");
        boolean missing = seen.written().isEmpty();
        var when = seen.written().filter(at -> at.isAfter(Instant.EPOCH)).map(day::format);
        var known = when.map(it -> folder + "  ·  " + it).orElse(folder);
        var about = missing ? words.text("recent.missing", folder) : known;
        var open = StartRow.of(Feather.FILE_TEXT, name, about, "", () -> actions.open(file));
        open.setTooltip(new Tooltip(file.toString()));
        open.setDisable(missing);
        HBox.setHgrow(open, Priority.ALWAYS);
        var forget = new Button("", Icons.of(Feather.X));
        forget.getStyleClass().addAll("flat", "forget");
        forget.setMinWidth(Region.USE_PREF_SIZE);
        forget.setAccessibleText(words.text("recent.forget", name));
        forget.setTooltip(new Tooltip(words.text("recent.forget", name)));
        forget.setOnAction(_ -> actions.forget(file));
        var row = new HBox(open, forget);
        row.getStyleClass().add("recent-row");
        return row;
    }
}
