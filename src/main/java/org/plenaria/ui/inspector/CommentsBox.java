// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.edit.CommentEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** The comments on one element, or on the plan: the threads, and where to add to them and decide them. */
final class CommentsBox extends VBox implements Part {

    private final Desk desk;
    private final Messages messages;
    private final Supplier<CommentTarget> target;
    private final Label heading = Nodes.label("", "field-label");
    private final VBox threads = new VBox();
    private final CommentForm reply;
    private final CommentForm answer;
    private List<Comment> shown = List.of();
    private @Nullable Comment inHand;
    private CommentView.Action doing = CommentView.Action.REPLY;

    /**
     * @param target what a new comment is about
     * @param author the name last signed with
     */
    CommentsBox(Desk desk, Words words, StringProperty author, Supplier<CommentTarget> target) {
        this.desk = desk;
        this.target = target;
        messages = desk.messages("inspector");
        setId("comments");
        getStyleClass().add("comments-box");
        threads.getStyleClass().add("comment-threads");
        var add = new CommentForm(messages, words, author, true, this::add, () -> {});
        add.setId("comment-add");
        add.ask(messages.text("comment.add.hint"), messages.text("comment.add"));
        heading.setLabelFor(add.text());
        heading.setMnemonicParsing(true);
        reply = new CommentForm(messages, words, author, true, this::reply, this::putDown);
        reply.setId("comment-reply");
        reply.ask(messages.text("comment.reply.hint"), messages.text("comment.REPLY"));
        answer = new CommentForm(messages, words, author, false, this::decide, this::putDown);
        answer.setId("comment-answer");
        getChildren().addAll(heading, threads, add);
    }

    @Override
    public void refresh(boolean fresh) {
        var element = target.get().element();
        var comments = desk.plan().comments().stream()
                .filter(comment -> comment.target().element().equals(element))
                .toList();
        if (fresh) {
            putDown();
        }
        if (fresh || !comments.equals(shown)) {
            shown = comments;
            heading.setText(comments.isEmpty()
                    ? messages.text("comments")
                    : messages.text("comments") + " \u00b7 " + comments.size());
            if (inHand != null && comments.stream().noneMatch(one -> one.id().equals(inHand.id()))) {
                inHand = null;
            }
            showThreads();
        }
    }

    private void showThreads() {
        threads.getChildren().clear();
        for (var comment : shown) {
            boolean isRoot = comment.replyTo().flatMap(this::among).isEmpty();
            if (isRoot) {
                addThread(comment, false, new ArrayList<>());
            }
        }
    }

    private Optional<Comment> among(org.plenaria.plan.Id id) {
        return shown.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void addThread(Comment comment, boolean isReply, List<Comment> above) {
        threads.getChildren().add(new CommentView(desk, comment, isReply, this::asked));
        var held = inHand;
        if (held != null && held.id().equals(comment.id())) {
            threads.getChildren().add(doing == CommentView.Action.REPLY ? reply : answer);
        }
        above.add(comment);
        shown.stream()
                .filter(one -> one.replyTo().equals(Optional.of(comment.id())) && !above.contains(one))
                .forEach(one -> addThread(one, true, above));
    }

    private void asked(CommentView.Action action, Comment comment) {
        switch (action) {
            case REOPEN -> desk.perform(new CommentEdit.Reopen(comment.id()));
            case REMOVE -> desk.perform(new CommentEdit.Remove(comment.id()));
            case REPLY, ACCEPT, DECLINE -> {
                inHand = comment;
                doing = action;
                if (action != CommentView.Action.REPLY) {
                    answer.ask(messages.text("comment.answer.hint"), messages.text("comment." + action.name()));
                }
                showThreads();
                (action == CommentView.Action.REPLY ? reply : answer).text().requestFocus();
            }
        }
    }

    private void putDown() {
        if (inHand != null) {
            inHand = null;
            reply.text().clear();
            answer.text().clear();
            showThreads();
        }
    }

    private void add(String text, String name) {
        desk.perform(new CommentEdit.Add(Comment.open(target.get(), name, desk.today(), text)));
    }

    private void reply(String text, String name) {
        var to = inHand;
        if (to != null) {
            inHand = null;
            var comment = Comment.open(to.target(), name, desk.today(), text);
            desk.perform(new CommentEdit.Add(comment.withReplyTo(Optional.of(to.id()))));
        }
    }

    private void decide(String text, String name) {
        var comment = inHand;
        if (comment != null) {
            inHand = null;
            desk.perform(new CommentEdit.Decide(
                    comment.id(),
                    doing == CommentView.Action.ACCEPT ? CommentState.ACCEPTED : CommentState.DECLINED,
                    new Decision(
                            text.isBlank() ? Optional.empty() : Optional.of(text),
                            Optional.of(name),
                            Optional.of(desk.today()),
                            UnknownFields.NONE)));
        }
    }
}
