// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.comments;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.edit.CommentEdit;
import org.plenaria.export.tables.CommentTable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Decision;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Place;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.Icons;

/**
 * All comments on the plan, in the order of the document: Enter goes to what one speaks of, A accepts it, D declines
 * it, N takes note of it, with the answer that stands below.
 */
public final class CommentsPanel extends VBox {

    private final Desk desk;
    private final CommentPlaces places;
    private final Messages words;
    private final CommentFilter filter;
    private final Label heading = new Label();
    private final ListView<Comment> list = new ListView<>();
    private final TextField answer = new TextField();
    private final TextField by = new TextField();
    private final List<Button> decisions;
    private final Button reopen = new Button();
    private final Consumer<Place> goTo;

    /**
     * @param goTo shows what a comment speaks of
     * @param signature the name under which decisions are signed at first
     * @param close hides the panel
     */
    public CommentsPanel(Desk desk, Consumer<Place> goTo, String signature, Runnable close) {
        this.desk = desk;
        this.goTo = goTo;
        words = desk.messages("comments");
        places = new CommentPlaces(desk);
        filter = new CommentFilter(desk, places, this::show);
        setId("comments-panel");
        getStyleClass().addAll("findings-panel", "comments-panel");
        getStylesheets().add("/org/plenaria/ui/comments.css");
        heading.getStyleClass().add("panel-heading");
        heading.setMinWidth(USE_PREF_SIZE);
        var cross = new Button("", Icons.of(Feather.X));
        cross.getStyleClass().addAll("flat", "panel-close");
        cross.setAccessibleText(words.text("close"));
        cross.setOnAction(_ -> close.run());
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var head = new HBox(heading, filter, space, cross);
        head.getStyleClass().add("panel-head");
        list.setId("comments-list");
        list.getStyleClass().add("edge-to-edge");
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(words.text("list"));
        list.setPlaceholder(Nodes.wrapping(words.text("none"), "quiet"));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                go();
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        by.setText(signature);
        decisions = List.of(
                decision(CommentState.ACCEPTED), decision(CommentState.DECLINED), decision(CommentState.NOTED));
        getChildren().setAll(head, list, bar());
        list.getSelectionModel().selectedItemProperty().subscribe((_, _) -> arrange());
        desk.planProperty().subscribe(_ -> show());
        arrange();
    }

    private HBox bar() {
        answer.setId("comments-answer");
        answer.setPromptText(words.text("answer"));
        answer.setAccessibleText(words.text("answer"));
        HBox.setHgrow(answer, Priority.ALWAYS);
        by.setId("comments-by");
        by.setPrefColumnCount(11);
        by.setPromptText(words.text("by"));
        by.setAccessibleText(words.text("by"));
        by.textProperty().subscribe((_, _) -> arrange());
        reopen.setId("comments-reopen");
        reopen.setText(words.text("reopen"));
        reopen.setMinWidth(USE_PREF_SIZE);
        reopen.setOnAction(_ -> chosen().ifPresent(one -> desk.perform(new CommentEdit.Reopen(one.id()))));
        var go = new Button(words.text("go"));
        go.setId("comments-go");
        go.setMinWidth(USE_PREF_SIZE);
        go.setOnAction(_ -> go());
        var bar = new HBox(go, answer, by);
        bar.getChildren().addAll(decisions);
        bar.getChildren().add(reopen);
        bar.getStyleClass().add("comments-bar");
        return bar;
    }

    private Button decision(CommentState state) {
        var button = new Button(words.text("do." + state.name()));
        button.setId("comments-" + state.name().toLowerCase(Locale.ROOT));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> decide(state));
        return button;
    }

    /** Puts the keyboard into the list. */
    public void focusList() {
        list.requestFocus();
        if (list.getSelectionModel().isEmpty()) {
            list.getSelectionModel().selectFirst();
        }
    }

    private Optional<Comment> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem());
    }

    private void show() {
        var plan = desk.plan();
        filter.offer(plan);
        int index = list.getSelectionModel().getSelectedIndex();
        var before = chosen().map(Comment::id);
        var shown = CommentTable.inOrder(plan).stream().filter(filter.wanted()).toList();
        heading.setText(words.text("heading", shown.size(), plan.comments().size()));
        if (!shown.equals(list.getItems())) {
            list.getItems().setAll(shown);
        }
        int same = before.map(id -> indexOf(shown, id)).orElse(-1);
        if (same >= 0) {
            list.getSelectionModel().select(same);
        } else if (index >= 0 && !shown.isEmpty()) { // the next one after the one just decided
            list.getSelectionModel().select(Math.min(index, shown.size() - 1));
        }
        list.refresh();
        arrange();
    }

    private static int indexOf(List<Comment> comments, org.plenaria.plan.Id id) {
        for (int i = 0; i < comments.size(); i++) {
            if (comments.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void arrange() {
        var comment = chosen();
        boolean mayDecide = !desk.session().isReadOnly() && desk.session().delegation().isEmpty();
        boolean open = comment.filter(one -> one.state() == CommentState.OPEN).isPresent();
        decisions.forEach(button -> {
            button.setDisable(!open || !mayDecide || by.getText().isBlank());
            Nodes.show(button, open || comment.isEmpty());
        });
        Nodes.show(reopen, comment.isPresent() && !open);
        reopen.setDisable(!mayDecide);
    }

    private void keyPressed(KeyEvent event) {
        if (event.isShortcutDown() || event.isAltDown() || chosen().isEmpty()) {
            return;
        }
        var done = true;
        switch (event.getCode()) {
            case ENTER -> go();
            case A -> decide(CommentState.ACCEPTED);
            case D -> decide(CommentState.DECLINED);
            case N -> decide(CommentState.NOTED);
            default -> done = false;
        }
        if (done) {
            event.consume();
        }
    }

    private void go() {
        chosen().ifPresent(comment -> goTo.accept(places.place(comment)));
    }

    private void decide(CommentState state) {
        var comment = chosen();
        if (comment.isEmpty() || comment.get().state() != CommentState.OPEN || by.getText().isBlank()) {
            return;
        }
        var said = answer.getText().strip();
        var decision = new Decision(
                said.isEmpty() ? Optional.empty() : Optional.of(said),
                Optional.of(by.getText().strip()),
                Optional.of(desk.today()),
                UnknownFields.NONE);
        answer.clear();
        desk.perform(new CommentEdit.Decide(comment.get().id(), state, decision));
    }

    private final class Cell extends ListCell<Comment> {
        @Override
        protected void updateItem(@Nullable Comment comment, boolean empty) {
            super.updateItem(comment, empty);
            setText(null);
            setGraphic(comment == null || empty ? null : row(comment));
            setAccessibleText(comment == null || empty
                    ? null
                    : places.name(comment) + ". " + comment.author() + ": " + comment.text());
        }

        private HBox row(Comment comment) {
            var state = Nodes.label(words.text("state." + comment.state().name()), "comment-mark");
            state.getStyleClass().add(comment.state().name().toLowerCase(Locale.ROOT));
            state.setMinWidth(USE_PREF_SIZE);
            var where = Nodes.label(places.name(comment), "comment-where");
            fix(where, 230);
            var who = Nodes.label(comment.author(), "comment-who");
            fix(who, 110);
            var said = Nodes.label(said(comment));
            said.setMinWidth(0);
            said.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(said, Priority.ALWAYS);
            var row = new HBox(where, who, said, state);
            row.getStyleClass().add("comment-row");
            row.prefWidthProperty().bind(list.widthProperty().subtract(40));
            return row;
        }

        private static void fix(Label label, double width) {
            label.setMinWidth(width);
            label.setPrefWidth(width);
            label.setMaxWidth(width);
        }

        private String said(Comment comment) {
            var text = comment.text().replace('\n', ' ');
            var proposed = comment.proposed().map(instead -> text + " → " + instead).orElse(text);
            long answers = desk.plan().comments().stream()
                    .filter(one -> one.replyTo().equals(Optional.of(comment.id())))
                    .count();
            return answers == 0 ? proposed : words.text("with.answers", proposed, answers);
        }
    }
}
