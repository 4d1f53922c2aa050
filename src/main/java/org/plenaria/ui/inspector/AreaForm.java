// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import javafx.beans.property.StringProperty;
import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Subheading;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Fold;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Swatches;

/** The fields of an area that its head does not show. */
final class AreaForm extends Form {

    private final Desk desk;
    private final Messages messages;

    AreaForm(Subject<Area> subject, Words words, StringProperty author) {
        desk = subject.desk();
        messages = desk.messages("inspector");
        var parts = new FieldParts<>(this, subject, words);
        var number = new NumberHead<>(subject, AreaFields.PINNED_NUMBER, Area::id);
        var name = Nodes.label("", "head-note");
        HBox.setHgrow(name, Priority.ALWAYS);
        var head = new HBox(number, name);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("inspector-head");
        follow(number);
        follow(_ -> name.setText(subject.first().map(area -> desk.show(area.name())).orElse("")));

        var swatches = new Swatches(desk.messages("fields"), colour -> subject.set(AreaFields.COLOUR, colour));
        swatches.setId("colour");
        follow(fresh -> subject.first().ifPresent(area -> swatches.show(area.colour(), fresh)));

        var findings = new FindingsBox(desk);
        follow(_ -> findings.show(desk.findingsProperty().get().stream()
                .filter(one -> one.element().isPresent() && one.element().equals(subject.first().map(Area::id)))
                .toList()));

        var indicators = parts.lines(
                AreaFields.INDICATORS, Indicator::id, edited -> new IndicatorLine(desk, edited));
        var indicatorsFold = new Fold(
                messages.text("fold.indicators"),
                indicators,
                Nodes.adder(messages.text("indicator.add"), indicators::addLine));
        follow(_ -> indicatorsFold.showCount(subject.first().map(one -> one.indicators().size()).orElse(0)));

        var subheadings = parts.lines(
                AreaFields.SUBHEADINGS, Subheading::id, edited -> new SubheadingLine(desk, edited));
        var subheadingsFold = new Fold(
                messages.text("fold.subheadings"),
                subheadings,
                Nodes.adder(messages.text("subheading.add"), subheadings::addLine));
        follow(_ -> subheadingsFold.showCount(subject.first().map(one -> one.subheadings().size()).orElse(0)));

        var extras = parts.lines(
                AreaFields.EXTRA_FIELDS, ExtraField::name, edited -> new ExtraFieldLine(desk, edited));
        var extrasFold = new Fold(
                messages.text("fold.extra"), extras, Nodes.adder(messages.text("extra.add"), extras::addLine));
        follow(_ -> extrasFold.showCount(subject.first().map(one -> one.extraFields().size()).orElse(0)));

        var comments = new CommentsBox(desk, words, author, () ->
                subject.first().map(one -> CommentTarget.of(one.id())).orElseGet(CommentTarget::plan));
        follow(comments);
        place(
                head,
                parts.line(AreaFields.LEAD, "lead", "lead.hint"),
                new FieldBox(messages.text("colour"), swatches),
                findings,
                folds(subheadingsFold, indicatorsFold, extrasFold),
                comments);
    }
}
