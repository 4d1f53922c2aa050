// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.compare.Address;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.session.recovery.RecoveredWork;

/** The difference that recovered work would make, to take all of it, some, or nothing. */
final class RecoveryRoom extends BorderPane {

    private static final int MOST_SENTENCES = 4;

    /** What can be done with the work. */
    interface Answers {

        /** Brings in what was chosen. */
        void take(Set<Address> chosen);

        void discard();

        /** Shows the work on the timelines, beside the plan as it is. */
        void showOnTimeline();
    }

    private final Messages words;
    private final Answers answers;
    private final List<OfferedChange> changes;
    private final ListView<OfferedChange> list = new ListView<>();
    private final Button take = new Button();
    private final CheckBox every = new CheckBox();
    private final Label chosen = new Label();
    private boolean telling;

    RecoveryRoom(RecoveredWork work, WorkWords named, Answers answers) {
        this.answers = answers;
        words = named.messages();
        var diff = work.difference();
        changes = diff.differences().stream()
                .map(one -> new OfferedChange(one, work.isContested(one)))
                .toList();
        setId("recovery-room");
        getStyleClass().add("safety-room");
        getStylesheets().add("/org/plenaria/ui/safety.css");
        setTop(head(work, named));
        var change = new ChangeWords(diff, words.locale());
        var detail = new ChangeDetail(change, words);
        list.setId("recovery-changes");
        list.getItems().setAll(changes);
        list.setCellFactory(_ -> new ChangeCell(change));
        list.setAccessibleText(words.text("window"));
        list.getSelectionModel().selectedItemProperty().subscribe(one -> detail.show(Optional.ofNullable(one)));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey); // the list takes Enter for itself
        every.setText(words.text("room.every"));
        every.setId("recovery-every");
        every.setOnAction(_ -> tickAll(every.isSelected()));
        var ticks = new HBox(every, chosen);
        ticks.getStyleClass().add("safety-ticks");
        VBox.setVgrow(list, Priority.ALWAYS);
        var left = new VBox(ticks, list);
        var split = new SplitPane(left, detail);
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.56);
        setCenter(split);
        setBottom(buttons());
        changes.forEach(one -> one.wantedProperty().subscribe(_ -> tell()));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                close();
                event.consume();
            }
        });
        list.getSelectionModel().selectFirst();
        Platform.runLater(list::requestFocus);
        tell();
    }

    private VBox head(RecoveredWork work, WorkWords named) {
        var what = label(named.what(work.journal()) + ". " + named.last(work.journal()) + ".", "safety-headline");
        var head = new VBox(what);
        head.getStyleClass().add("safety-head");
        var sentences = ComparePhrases.in(words.locale()).sentences(work.difference());
        if (!sentences.isEmpty()) {
            var shown = String.join("; ", sentences.subList(0, Math.min(MOST_SENTENCES, sentences.size())));
            head.getChildren().add(label(
                    sentences.size() > MOST_SENTENCES ? shown + "…" : words.text("room.sentence", shown), ""));
        }
        head.getChildren().add(label(words.text("room.intro"), "quiet"));
        if (!work.difference().before().equals(work.journal().base())) {
            head.getChildren().add(label(words.text("room.changed"), "safety-warning"));
        }
        return head;
    }

    private static Label label(String text, String style) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        if (!style.isEmpty()) {
            label.getStyleClass().add(style);
        }
        return label;
    }

    private HBox buttons() {
        take.setId("recovery-take");
        take.setDefaultButton(true);
        take.setOnAction(_ -> {
            close();
            answers.take(wanted());
        });
        var discard = button("recovery-discard", "room.discard", answers::discard);
        var later = button("recovery-later", "room.later", () -> {});
        var timeline = new Hyperlink(words.text("room.timeline"));
        timeline.setId("recovery-timeline");
        timeline.setOnAction(_ -> {
            close();
            answers.showOnTimeline();
        });
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var bar = new HBox(timeline, space, discard, later, take);
        bar.getChildren().forEach(it -> {
            if (it instanceof Button one) {
                one.setMinWidth(Region.USE_PREF_SIZE);
            }
        });
        bar.getStyleClass().add("safety-buttons");
        return bar;
    }

    private Button button(String id, String key, Runnable action) {
        var button = new Button(words.text(key));
        button.setId(id);
        button.setOnAction(_ -> {
            close();
            action.run();
        });
        return button;
    }

    private void close() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }

    private Set<Address> wanted() {
        return changes.stream()
                .filter(OfferedChange::isWanted)
                .map(one -> one.difference().at())
                .collect(Collectors.toSet());
    }

    private void listKey(KeyEvent event) {
        var one = list.getSelectionModel().getSelectedItem();
        if (event.getCode() == KeyCode.SPACE && one != null) {
            one.wantedProperty().set(!one.isWanted());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            take.fire();
            event.consume();
        }
    }

    private void tickAll(boolean wanted) {
        telling = true;
        changes.forEach(one -> one.wantedProperty().set(wanted));
        telling = false;
        tell();
    }

    private void tell() {
        if (telling) {
            return;
        }
        long count = changes.stream().filter(OfferedChange::isWanted).count();
        boolean all = count == changes.size();
        every.setSelected(all);
        every.setIndeterminate(!all && count > 0);
        chosen.setText(words.text("room.chosen", count, changes.size()));
        take.setText(all ? words.text("room.take.all") : words.text("room.take.some", count));
        take.setDisable(count == 0);
    }
}
