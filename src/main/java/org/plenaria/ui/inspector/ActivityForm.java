// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plenaria.check.Finding;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Status;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UsedWords;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Fold;
import org.plenaria.ui.field.Nodes;

/** Every field of one activity, or the fields several activities have alike. */
final class ActivityForm extends Form {

    private final Subject<Activity> subject;
    private final Desk desk;
    private final Messages messages;
    private final FieldParts<Activity> parts;

    ActivityForm(Subject<Activity> subject, Words words, StringProperty author) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        parts = new FieldParts<>(this, subject, words);
        var timeframe = new TimeframeField(subject);
        var venue = new VenueField(subject, words);
        var resources = new ResourcesTable(subject, words);
        var comments = new CommentsBox(desk, words, author, this::commentTarget);
        var findings = new FindingsBox(desk);
        follow(timeframe);
        follow(venue);
        follow(resources);
        follow(_ -> findings.show(subject.isSeveral() ? List.of() : findings()));
        place(
                head(),
                parts.line(ActivityFields.TITLE, "title", "title.hint"),
                new FieldBox(messages.text("timeframe"), timeframe),
                parts.list(ActivityFields.PRODUCTS, "products", "products.hint", UsedWords::products),
                two(
                        parts.list(ActivityFields.PARTICIPANTS, "participants", "participants.hint",
                                UsedWords::participants),
                        new FieldBox(messages.text("venue"), venue, venue.area())),
                new FieldBox(messages.text("resources"), resources),
                two(
                        status(),
                        parts.chips(ActivityFields.RESPONSIBLE, "responsible", "responsible.hint",
                                UsedWords::responsible)),
                findings,
                folds(rhythm(), outcome(), milestones(), indicators(), more(), history()),
                comments);
        follow(fresh -> {
            Nodes.show(comments, !subject.isSeveral());
            if (!subject.isSeveral()) {
                comments.refresh(fresh);
            }
        });
    }

    private HBox head() {
        var number = new NumberHead<>(subject, ActivityFields.PINNED_NUMBER, Activity::id);
        var when = Nodes.label("", "head-note");
        var several = Nodes.label("", "number-title");
        HBox.setHgrow(when, Priority.ALWAYS);
        var head = new HBox(number, several, when);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        follow(fresh -> {
            boolean isSeveral = subject.isSeveral();
            Nodes.show(number, !isSeveral);
            Nodes.show(several, isSeveral);
            several.setText(messages.text("activities.selected", subject.elements().size()));
            number.refresh(fresh);
            showWhen(when);
        });
        return head;
    }

    private void showWhen(Label when) {
        when.setText(subject.common(ActivityFields.TIMEFRAME)
                .map(one -> desk.phrases().timeframe(one, desk.plan().calendar()))
                .orElse(""));
    }

    private FieldBox status() {
        var choice = new Choice<Status>(
                messages.text("status.none"),
                desk.phrases()::status,
                value -> subject.set(ActivityFields.STATUS, value));
        choice.setId("status");
        choice.offer(List.of(Status.values()));
        follow(_ -> subject.common(ActivityFields.STATUS).ifPresentOrElse(
                choice::show, () -> choice.showSeveral(messages.text("several"))));
        return new FieldBox(messages.text("status"), choice);
    }

    private Fold rhythm() {
        var recurrence = new RecurrenceField(subject);
        var progress = new ProgressField(subject);
        follow(recurrence);
        follow(progress);
        return fold(
                "fold.rhythm",
                new FieldBox(messages.text("recurrence"), recurrence, recurrence.choice()),
                progress.labelled());
    }

    private Fold outcome() {
        return fold(
                "fold.outcome",
                parts.paragraphs(ActivityFields.RESULT, "result", "result.hint"),
                parts.paragraphs(ActivityFields.NOTES, "notes", "notes.hint"));
    }

    private Fold milestones() {
        var lines = parts.lines(
                ActivityFields.MILESTONES, Milestone::id, edited -> new MilestoneLine(desk, edited));
        var fold = fold("fold.milestones", lines, Nodes.adder(messages.text("milestone.add"), lines::addLine));
        followCount(fold, one -> one.milestones().size());
        return fold;
    }

    private Fold indicators() {
        var lines = parts.lines(
                ActivityFields.INDICATORS, Indicator::id, edited -> new IndicatorLine(desk, edited));
        var fold = fold("fold.indicators", lines, Nodes.adder(messages.text("indicator.add"), lines::addLine));
        followCount(fold, one -> one.indicators().size());
        return fold;
    }

    private Fold history() {
        var history = new HistoryBox(desk, () -> subject.first().map(Activity::id));
        history.getStyleClass().add("history");
        var fold = new Fold(desk.messages("log").text("history"), history);
        fold.setId("fold.history");
        follow(history);
        follow(_ -> {
            Nodes.show(fold, !subject.isSeveral() && history.count() > 0);
            fold.showCount(history.count());
        });
        return fold;
    }

    private Fold more() {
        var subheading = new Choice<Id>(
                messages.text("subheading.none"),
                this::subheadingTitle,
                value -> subject.set(ActivityFields.SUBHEADING, value));
        subheading.setId("subheading");
        var box = new FieldBox(messages.text("subheading"), subheading);
        follow(_ -> {
            subheading.offer(subheadings().stream().map(Subheading::id).toList());
            subject.common(ActivityFields.SUBHEADING).ifPresentOrElse(
                    subheading::show, () -> subheading.showSeveral(messages.text("several")));
            Nodes.show(box, !subheadings().isEmpty());
        });
        var lines = parts.lines(
                ActivityFields.EXTRA_FIELDS, ExtraField::name, edited -> new ExtraFieldLine(desk, edited));
        var fold = fold("fold.more", box, lines, Nodes.adder(messages.text("extra.add"), lines::addLine));
        followCount(fold, one -> one.extraFields().size());
        return fold;
    }

    private Fold fold(String key, Node... nodes) {
        var fold = new Fold(messages.text(key), nodes);
        fold.setId(key);
        return fold;
    }

    /** Lists with ids belong to one activity: the fold is there only while a single one is selected. */
    private void followCount(Fold fold, java.util.function.ToIntFunction<Activity> count) {
        follow(_ -> {
            Nodes.show(fold, !subject.isSeveral());
            fold.showCount(subject.first().map(count::applyAsInt).orElse(0));
        });
    }

    /** The sub-headings of the area, when all activities are of the same. */
    private List<Subheading> subheadings() {
        var areas = subject.elements().stream()
                .flatMap(one -> desk.plan().activity(one.id()).stream())
                .map(place -> place.area().subheadings())
                .distinct()
                .toList();
        return areas.size() == 1 ? areas.getFirst() : List.of();
    }

    private String subheadingTitle(Id id) {
        return subheadings().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> desk.show(one.title()))
                .orElse("");
    }

    private CommentTarget commentTarget() {
        return subject.first().map(one -> CommentTarget.of(one.id())).orElseGet(CommentTarget::plan);
    }

    private List<Finding> findings() {
        Optional<Id> id = subject.first().map(Activity::id);
        return desk.findingsProperty().get().stream()
                .filter(finding -> id.isPresent() && finding.element().equals(id))
                .toList();
    }
}
