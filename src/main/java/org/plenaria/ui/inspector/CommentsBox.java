// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
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
import org.plenaria.plan.Id;
import org.plenaria.plan.UnknownFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.InSight;
import org.plenaria.ui.field.Nodes;

/** The comments on one element, or on the plan: the threads, and where to add to them and decide them. */
final class CommentsBox extends VBox implements Part {

    private final Desk desk;
    private final Messages messages;
    private final Supplier<CommentTarget> target;
    private final Label heading = Nodes.label("", "field-label");
    private final VBox threads = new VBox();
    private final CommentDrafts drafts = new CommentDrafts();
    private final UnsentComments unsent;
    private final CommentForm add;
    private final CommentAbout where;
    private final CommentForm reply;
    private final CommentForm answer;
    private Optional<Id> about = Optional.empty();
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
        add = new CommentForm(messages, words, author, true, this::add, () -> {});
        add.setId("comment-add");
        where = new CommentAbout(desk);
        add.showAbout(where);
        add.ask(messages.text("comment.add.hint"), messages.text("comment.add"));
        heading.setLabelFor(add.text());
        heading.setMnemonicParsing(true);
        reply = new CommentForm(messages, words, author, true, this::reply, this::giveUp);
        reply.setId("comment-reply");
        reply.ask(messages.text("comment.reply.hint"), messages.text("comment.REPLY"));
        // Who decides is seldom who commented last.
        answer = new CommentForm(messages, words, new SimpleStringProperty(""), false, this::decide, this::giveUp);
        answer.setId("comment-answer");
        unsent = new UnsentComments(desk);
        add.text().textProperty().subscribe((_, text) ->
                unsent.addition(target.get(), text, add.signature()));
        reply.text().textProperty().subscribe((_, text) -> answering(text, reply));
        answer.text().textProperty().subscribe((_, text) -> answering(text, answer));
        getChildren().addAll(heading, threads, add);
    }

    private void answering(String text, CommentForm form) {
        if (inHand != null) {
            unsent.answer(inHand, text, form.signature());
        }
    }

    @Override
    public void refresh(boolean fresh) {
        var element = target.get().element();
        var comments = desk.plan().comments().stream()
                .filter(comment -> comment.target().element().equals(element))
                .toList();
        if (fresh) {
            putDown();
            drafts.keepAddition(about, add.text().getText());
            about = element;
            where.offer(target.get());
            add.text().setText(drafts.addition(about));
        }
        if (fresh || !comments.equals(shown)) {
            shown = comments;
            heading.setText(comments.isEmpty()
                    ? messages.text("comments")
                    : messages.text("comments") + " \u00b7 " + comments.size());
            if (inHand != null && comments.stream().noneMatch(one -> one.id().equals(inHand.id()))) {
                inHand = null;
            }
            if (fresh) {
                takeUp(comments);
            }
            showThreads();
        }
    }

    /** Opens the form again in which something was left half written. */
    private void takeUp(List<Comment> comments) {
        for (var comment : comments) {
            var draft = drafts.answer(comment.id());
            if (draft.isPresent() && comment.state() == CommentState.OPEN) {
                hold(comment, draft.get().doing());
                return;
            }
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

    private Optional<Comment> among(Id id) {
        return shown.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    private void addThread(Comment comment, boolean isReply, List<Comment> above) {
        threads.getChildren().add(new CommentView(desk, comment, isReply, this::asked));
        var held = inHand;
        if (held != null && held.id().equals(comment.id())) {
            threads.getChildren().add(form());
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
            case REPLY, ACCEPT, DECLINE, NOTE -> {
                var begun = drafts.answer(comment.id()).map(CommentDrafts.Draft::text);
                if (inHand != null && inHand.id().equals(comment.id())) {
                    begun = Optional.of(form().text().getText()); // words stay when one thinks again about what to do
                }
                putDown();
                hold(comment, action);
                begun.ifPresent(form().text()::setText);
                showThreads();
                form().text().requestFocus();
                InSight.bring(form());
            }
        }
    }

    private void hold(Comment comment, CommentView.Action action) {
        inHand = comment;
        doing = action;
        if (action != CommentView.Action.REPLY) {
            answer.ask(messages.text("comment.answer.hint"), messages.text("comment." + action.name()));
            answer.sign(lastDecider());
        }
        drafts.answer(comment.id()).map(CommentDrafts.Draft::text).ifPresent(form().text()::setText);
    }

    private CommentForm form() {
        return doing == CommentView.Action.REPLY ? reply : answer;
    }

    /** Who decided about a comment on this plan last, as far as it says. */
    private String lastDecider() {
        return desk.plan().comments().stream()
                .flatMap(comment -> comment.decision().stream())
                .filter(decision -> decision.by().isPresent())
                .max(Comparator.comparing(decision -> decision.date().orElse(LocalDate.MIN)))
                .flatMap(Decision::by)
                .orElse("");
    }

    /** Puts what is in hand aside; what has been written stays for later. */
    private void putDown() {
        var held = inHand;
        if (held != null) {
            drafts.keepAnswer(held.id(), doing, form().text().getText());
            inHand = null;
            reply.text().clear();
            answer.text().clear();
            showThreads();
        }
    }

    /** Drops what is in hand. */
    private void giveUp() {
        var held = inHand;
        putDown();
        if (held != null) {
            drafts.dropAnswer(held.id());
            unsent.answer(held, "", "");
        }
    }

    private void add(String text, String name) {
        var on = where.in(target.get());
        where.reset();
        desk.perform(new CommentEdit.Add(Comment.open(on, name, desk.today(), text)));
    }

    private void reply(String text, String name) {
        var to = inHand;
        if (to != null) {
            inHand = null;
            drafts.dropAnswer(to.id());
            var comment = Comment.open(to.target(), name, desk.today(), text);
            desk.perform(new CommentEdit.Add(comment.withReplyTo(Optional.of(to.id()))));
        }
    }

    private void decide(String text, String name) {
        var comment = inHand;
        if (comment != null) {
            inHand = null;
            drafts.dropAnswer(comment.id());
            desk.perform(new CommentEdit.Decide(
                    comment.id(),
                    switch (doing) {
                        case ACCEPT -> CommentState.ACCEPTED;
                        case NOTE -> CommentState.NOTED;
                        default -> CommentState.DECLINED;
                    },
                    new Decision(
                            text.isBlank() ? Optional.empty() : Optional.of(text),
                            Optional.of(name),
                            Optional.of(desk.today()),
                            UnknownFields.NONE)));
        }
    }
}
