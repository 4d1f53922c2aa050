// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.dialogs.Dialogs;
import org.plenaria.ui.field.WholeNumberField;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** Where versions are kept and how much room they may take. */
public final class HistoryForm extends VBox {

    /**
     * @param ownFolder where they are kept unless somebody chooses another folder
     */
    public HistoryForm(LiveSettings settings, Path ownFolder, Dialogs dialogs, Messages fields, Messages words) {
        setId("history-form");
        getStyleClass().add("history-form");
        getStylesheets().add("/org/plenaria/ui/safety.css");
        var folder = new Label();
        folder.setId("history-folder");
        folder.setMinWidth(0);
        folder.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(folder, Priority.ALWAYS);
        var own = button("history-own", words.text("place.reset"), () ->
                settings.change(it -> it.withVersions(now -> now.withFolder(Optional.empty()))));
        var other = button("history-other", words.text("place.change"), () ->
                dialogs.folderToWrite(words.text("place.question"), settings.get().history().folder())
                        .map(Path::toAbsolutePath)
                        .ifPresent(chosen -> settings.change(
                                it -> it.withVersions(now -> now.withFolder(Optional.of(chosen))))));
        var most = new WholeNumberField(fields, 0, 100_000, typed -> {
            typed.ifPresent(it -> settings.change(all -> all.withVersions(now -> now.withMegabytes(it))));
            return true;
        });
        most.setId("history-most");
        most.setPrefColumnCount(6);
        settings.property().map(Settings::history).subscribe(now -> {
            most.number().show(Optional.of(now.megabytes()));
            folder.setText(now.folder().map(Path::toString).orElse(words.text("place.own")));
            folder.setTooltip(new Tooltip(now.folder().orElse(ownFolder).toString()));
            own.setDisable(now.folder().isEmpty());
        });
        var error = new Label();
        error.getStyleClass().add("error");
        error.managedProperty().bind(error.visibleProperty());
        most.number().errorProperty().subscribe(why -> {
            error.setText(why.orElse(""));
            error.setVisible(why.isPresent());
        });
        getChildren().setAll(
                heading(words.text("place"), folder),
                line(folder, own, other),
                quiet(words.text("place.note")),
                heading(words.text("most"), most),
                line(most, error),
                quiet(words.text("most.note")));
    }

    private static Label heading(String text, Node of) {
        var label = new Label(text);
        label.getStyleClass().add("history-label");
        label.setLabelFor(of);
        return label;
    }

    private static HBox line(Node... parts) {
        var line = new HBox(parts);
        line.getStyleClass().add("history-line");
        return line;
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String id, String text, Runnable action) {
        var button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
