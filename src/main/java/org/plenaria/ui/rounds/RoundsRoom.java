// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** The rounds of a plan, the latest first; of the one chosen what there is to know and what can be done with it. */
final class RoundsRoom extends BorderPane {

    /** What can be done with a round. */
    enum Action {
        SHOW,
        COMPARE,
        EXPORT,
        RESTORE
    }

    /** Told what is wanted. */
    interface Asked {
        void asked(Action action, Round round);
    }

    /** Finds out about a round and hands over what it found, at once or later. */
    interface Finding {
        void find(Round round, java.util.function.Consumer<Optional<RoundFacts>> found);
    }

    private final Desk desk;
    private final Messages words;
    private final Function<Round, String> name;
    private final Finding finding;
    private final ListView<Round> list = new ListView<>();
    private final VBox details = new VBox();
    private final List<Button> actions;

    /**
     * @param name what a round is called
     */
    RoundsRoom(Desk desk, Function<Round, String> name, Finding finding, Asked asked) {
        this.desk = desk;
        this.name = name;
        this.finding = finding;
        words = desk.messages("rounds");
        getStyleClass().add("rounds-room");
        getStylesheets().add("/org/plenaria/ui/rounds.css");
        list.setId("rounds-list");
        list.setAccessibleText(words.text("list"));
        list.setCellFactory(_ -> new RoundCell());
        list.getItems().setAll(desk.plan().rounds().reversed());
        list.setPlaceholder(Nodes.wrapping(words.text("none"), "quiet"));
        details.getStyleClass().add("round-details");
        details.setId("round-details");
        var scroll = new ScrollPane(details);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        actions = List.of(
                action(Action.SHOW, asked), action(Action.COMPARE, asked), action(Action.EXPORT, asked),
                action(Action.RESTORE, asked));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) { // which the list would keep for itself
                event.consume();
                close();
            }
        });
        setLeft(list);
        setCenter(scroll);
        setBottom(bar());
        list.getSelectionModel().selectFirst();
    }

    private Button action(Action action, Asked asked) {
        var button = new Button(words.text("action." + action.name()));
        button.setId("round-" + action.name().toLowerCase(java.util.Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setDisable(true);
        button.setOnAction(_ -> chosen().ifPresent(round -> asked.asked(action, round)));
        return button;
    }

    private HBox bar() {
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var close = new Button(words.text("close"));
        close.setId("rounds-close");
        close.setCancelButton(true);
        close.setOnAction(_ -> close());
        var bar = new HBox();
        bar.getStyleClass().add("rounds-bar");
        bar.getChildren().addAll(actions);
        bar.getChildren().addAll(space, close);
        return bar;
    }

    void close() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }

    private Optional<Round> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show(@Nullable Round round) {
        details.getChildren().clear();
        actions.forEach(button -> button.setDisable(round == null || round.snapshot().isEmpty()));
        if (round == null) {
            return;
        }
        details.getChildren().add(Nodes.wrapping(name.apply(round), "round-headline"));
        fact("fact.deadline", round.deadline().map(desk.phrases()::date));
        fact("fact.addressees", Optional.of(String.join(", ", round.addressees())).filter(all -> !all.isEmpty()));
        fact(round.kind() == RoundKind.AMENDMENT ? "fact.reason" : "fact.note", round.note());
        if (round.snapshot().isEmpty()) {
            if (round.kind() != RoundKind.AMENDMENT) {
                details.getChildren().add(Nodes.wrapping(words.text("no.state"), "quiet"));
            }
            return;
        }
        var working = Nodes.wrapping(words.text("comparing"), "quiet");
        details.getChildren().add(working);
        finding.find(round, facts -> {
            if (chosen().filter(round::equals).isPresent()) {
                details.getChildren().remove(working);
                facts.ifPresentOrElse(this::show, () -> {
                    details.getChildren().add(Nodes.wrapping(words.text("damaged"), "complaint"));
                    actions.forEach(button -> button.setDisable(true));
                });
            }
        });
    }

    private void show(RoundFacts facts) {
        facts.brought().ifPresent(sentences -> sentences("brought", sentences));
        sentences("since", facts.since());
    }

    private void sentences(String key, List<String> sentences) {
        details.getChildren().add(Nodes.label(words.text(key), "round-heading"));
        if (sentences.isEmpty()) {
            details.getChildren().add(Nodes.wrapping(words.text("nothing"), "quiet"));
        }
        sentences.forEach(one -> details.getChildren().add(Nodes.wrapping("• " + one + ".", "round-sentence")));
    }

    private void fact(String key, Optional<String> value) {
        value.ifPresent(said -> {
            var box = new VBox(Nodes.label(words.text(key), "field-label"), Nodes.wrapping(said, "round-fact"));
            details.getChildren().add(box);
        });
    }

    private final class RoundCell extends ListCell<Round> {
        @Override
        protected void updateItem(@Nullable Round round, boolean empty) {
            super.updateItem(round, empty);
            setText(null);
            setGraphic(round == null || empty ? null : cell(round));
        }

        private Node cell(Round round) {
            var title = new Label(name.apply(round));
            title.getStyleClass().add("round-name");
            var more = round.kind() == RoundKind.CIRCULATED
                    ? words.text("to", round.addressees().size())
                    : round.note().orElse("");
            var under = new Label(more.lines().findFirst().orElse(""));
            under.getStyleClass().add("quiet");
            Nodes.show(under, !under.getText().isEmpty());
            var cell = new VBox(title, under);
            cell.setPrefWidth(0);
            return cell;
        }
    }
}
