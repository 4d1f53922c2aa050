// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.versions.KeptVersion;

/** The versions of a plan from the newest, what has changed since the chosen one, and what can be done with it. */
final class VersionRoom extends BorderPane {

    private static final int MOST_SENTENCES = 40;

    /** What can be done with a version. */
    interface Answers {

        void compare(KeptVersion version, Plan plan);

        void restore(KeptVersion version, Plan plan);

        void copy(KeptVersion version, Plan plan);
    }

    private final Plan present;
    private final boolean unsaved;
    private final VersionWords named;
    private final Messages words;
    private final VersionReader reader;
    private final Answers answers;
    private final ListView<VersionRow> list = new ListView<>();
    private final VBox since = new VBox();
    private final Button compare;
    private final Button restore;
    private final Button copy;
    private @Nullable Plan chosen;

    /**
     * @param readOnly whether nothing can be restored
     * @param room how much room all versions take, in words
     * @param settings shown when it is asked for
     */
    VersionRoom(
            List<KeptVersion> versions,
            Plan present,
            boolean unsaved,
            boolean readOnly,
            String room,
            Node settings,
            VersionWords named,
            VersionReader reader,
            Answers answers) {
        this.present = present;
        this.unsaved = unsaved;
        this.named = named;
        this.reader = reader;
        this.answers = answers;
        words = named.messages();
        setId("version-room");
        getStyleClass().add("safety-room");
        getStylesheets().add("/org/plenaria/ui/safety.css");
        compare = button("version-compare", "compare", () -> act(answers::compare));
        compare.setDefaultButton(true);
        restore = button("version-restore", "restore", () -> act(answers::restore));
        restore.setTooltip(new Tooltip(words.text("restore.hint")));
        copy = button("version-copy", "copy", () -> act(answers::copy));
        var rows = versions.stream().map(it -> new VersionRow(it, words.text("row.wait"))).toList();
        list.setId("version-list");
        list.getItems().setAll(rows);
        list.setCellFactory(_ -> new VersionCell(named));
        list.setPlaceholder(quiet(words.text("none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> { // the list takes Enter for itself
            if (event.getCode() == KeyCode.ENTER) {
                compare.fire();
                event.consume();
            }
        });
        since.getStyleClass().add("change-detail-content");
        var detail = new ScrollPane(since);
        detail.getStyleClass().addAll("edge-to-edge", "change-detail");
        detail.setFitToWidth(true);
        var split = new SplitPane(list, detail);
        split.setDividerPositions(0.56);
        setCenter(split);
        setBottom(bottom(room, settings, readOnly));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> choose(Optional.ofNullable(row)));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        reader.tell(rows);
        list.getSelectionModel().selectFirst();
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.windowProperty().subscribe(window -> {
                    if (window != null) {
                        window.setOnHidden(_ -> reader.stop());
                    }
                });
            }
        });
        Platform.runLater(list::requestFocus);
    }

    private VBox bottom(String room, Node settings, boolean readOnly) {
        var place = new ToggleButton(words.text("settings"));
        place.setId("version-settings");
        place.setMinWidth(Region.USE_PREF_SIZE);
        settings.visibleProperty().bind(place.selectedProperty());
        settings.managedProperty().bind(place.selectedProperty());
        var taken = quiet(room);
        HBox.setHgrow(taken, Priority.ALWAYS);
        taken.setMaxWidth(Double.MAX_VALUE);
        var bar = new HBox(place, taken, copy, restore, compare,
                button("version-close", "close", this::close));
        bar.getStyleClass().add("safety-buttons");
        restore.setVisible(!readOnly);
        restore.managedProperty().bind(Bindings.createBooleanBinding(() -> !readOnly));
        return new VBox(settings, bar);
    }

    private static Label quiet(String text) {
        var label = new Label(text);
        label.getStyleClass().add("quiet");
        label.setWrapText(true);
        return label;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private interface Action {
        void on(KeptVersion version, Plan plan);
    }

    private void act(Action action) {
        var row = list.getSelectionModel().getSelectedItem();
        var plan = chosen;
        if (row != null && plan != null) {
            close();
            action.on(row.version(), plan);
        }
    }

    private void close() {
        reader.stop();
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }

    private void choose(Optional<VersionRow> row) {
        allow(null);
        since.getChildren().clear();
        row.ifPresent(one -> reader.compare(one.version(), present, found -> {
            if (list.getSelectionModel().getSelectedItem() == one) {
                show(found);
            }
        }));
    }

    private void allow(@Nullable Plan plan) {
        chosen = plan;
        compare.setDisable(plan == null);
        restore.setDisable(plan == null || isPresent(plan));
        copy.setDisable(plan == null);
    }

    /** Whether it is what the plan is now; the log of changes is no part of that. */
    private boolean isPresent(Plan plan) {
        return plan.withLog(List.of()).equals(present.withLog(List.of()));
    }

    private void show(Optional<VersionReader.Compared> found) {
        allow(found.map(VersionReader.Compared::plan).orElse(null));
        if (found.isEmpty()) {
            since.getChildren().setAll(quiet(words.text("unreadable")));
            return;
        }
        var sentences = found.get().sentences();
        if (sentences.isEmpty()) {
            since.getChildren().setAll(quiet(words.text("now")));
            return;
        }
        var heading = new Label(words.text(unsaved ? "since.unsaved" : "since"));
        heading.getStyleClass().add("panel-heading");
        heading.setWrapText(true);
        since.getChildren().setAll(heading);
        sentences.stream().limit(MOST_SENTENCES).forEach(one -> since.getChildren().add(sentence("• " + one)));
        int more = sentences.size() - MOST_SENTENCES;
        if (more > 0) {
            since.getChildren().add(quiet(words.text("more", more)));
        }
    }

    private static Label sentence(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
