// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Decision;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** One comment: who, when, what, how it ended, and what can be done with it. */
final class CommentView extends VBox {

    /** What the author of the plan can do with a comment. */
    enum Action {
        REPLY,
        ACCEPT,
        DECLINE,
        NOTE,
        REOPEN,
        REMOVE
    }

    /** Told what was asked for. */
    @FunctionalInterface
    interface Asked {
        void asked(Action action, Comment comment);
    }

    private final Desk desk;
    private final Messages messages;
    private final Comment comment;

    CommentView(Desk desk, Comment comment, boolean isReply, Asked asked) {
        this.desk = desk;
        this.comment = comment;
        messages = desk.messages("inspector");
        getStyleClass().addAll("comment", comment.state().name().toLowerCase(Locale.ROOT));
        if (isReply) {
            getStyleClass().add("reply");
        }
        var author = new Text(comment.author());
        author.getStyleClass().add("comment-author");
        var said = new Text(" \u2014 " + comment.text());
        said.getStyleClass().add("comment-said");
        getChildren().addAll(new TextFlow(author, said), underneath(isReply, asked));
        var about = about();
        if (!about.isEmpty()) {
            getChildren().addFirst(Nodes.wrapping(about, "comment-quote"));
        }
        comment.proposed().ifPresent(instead -> getChildren().add(
                getChildren().size() - 1, Nodes.wrapping(messages.text("comment.proposed", instead),
                        "comment-proposed")));
        comment.decision().ifPresent(decision -> getChildren().add(getChildren().size() - 1, decision(decision)));
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(messages.text("comment.spoken", comment.author(), date(), comment.text(), state()));
    }

    /** The field and the words it is about, where it is not about the whole. */
    private String about() {
        var field = comment.target().field().map(desk.phrases()::fieldNamed);
        var quote = comment.target().quote().map(words -> messages.text("comment.quoted", words));
        return String.join(" ", java.util.stream.Stream.of(field, quote).flatMap(java.util.Optional::stream).toList());
    }

    Comment comment() {
        return comment;
    }

    private FlowPane underneath(boolean isReply, Asked asked) {
        var line = new FlowPane();
        line.getStyleClass().add("comment-line");
        var when = new HBox(Nodes.label(date(), "comment-date"));
        if (comment.state() != CommentState.OPEN) {
            when.getChildren().add(Nodes.label(state(), "comment-state"));
        }
        when.getStyleClass().add("comment-when");
        line.getChildren().add(when);
        if (comment.state() != CommentState.OPEN) {
            add(line, Action.REOPEN, asked);
        } else if (!isReply) {
            add(line, Action.REPLY, asked);
            add(line, Action.ACCEPT, asked);
            add(line, Action.DECLINE, asked);
            add(line, Action.NOTE, asked);
        }
        add(line, Action.REMOVE, asked);
        return line;
    }

    private void add(FlowPane line, Action action, Asked asked) {
        var link = Nodes.link(messages.text("comment." + action.name()), () -> asked.asked(action, comment));
        link.setAccessibleText(messages.text("comment.action", link.getText(), comment.author()));
        line.getChildren().add(link);
    }

    private Label decision(Decision decision) {
        var by = decision.by().orElse("");
        var when = decision.date().map(desk.phrases()::date).orElse("");
        var answer = decision.answer().map(text -> ": " + text).orElse("");
        var who = java.util.stream.Stream.of(state(), by, when).filter(part -> !part.isEmpty()).toList();
        return Nodes.wrapping(String.join(" \u00b7 ", who) + answer, "comment-decision");
    }

    private String date() {
        return desk.phrases().date(comment.date());
    }

    private String state() {
        return messages.text("comment.state." + comment.state().name());
    }
}
