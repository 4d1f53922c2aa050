// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import javafx.beans.property.StringProperty;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Fold;
import org.plenaria.ui.field.Nodes;

/** The fields of the plan that its document does not show. */
final class PlanForm extends Form {

    private final Subject<Plan> subject;
    private final Desk desk;
    private final Messages messages;
    private final FieldParts<Plan> parts;

    PlanForm(Subject<Plan> subject, Words words, StringProperty author) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        parts = new FieldParts<>(this, subject, words);
        var calendar = new CalendarFields(subject);
        var languages = new LanguageFields(subject);
        var comments = new CommentsBox(desk, words, author, CommentTarget::plan);
        var findings = new FindingsBox(desk);
        follow(calendar);
        follow(languages);
        follow(comments);
        follow(_ -> findings.show(desk.findingsProperty().get().stream()
                .filter(one -> one.element().isEmpty() && one.area().isEmpty())
                .toList()));
        var head = new HBox(Nodes.label(messages.text("plan"), "number-title"));
        head.getStyleClass().add("inspector-head");
        place(
                head,
                parts.line(PlanFields.TITLE, "plan.title", "plan.title.hint"),
                calendar,
                languages,
                currency(),
                sources(words),
                findings,
                folds(milestones(), indicators(), extras()),
                comments);
    }

    private FieldBox currency() {
        var choice = new Choice<Currency>(
                messages.text("currency.none"),
                one -> one.getCurrencyCode() + " \u2013 " + one.getDisplayName(desk.screenLanguage()),
                value -> subject.set(PlanFields.CURRENCY, value));
        choice.setId("currency");
        choice.setVisibleRowCount(12);
        follow(_ -> {
            // The list of all currencies is long: it is made when the form is first shown, once.
            if (choice.getItems().isEmpty()) {
                choice.offer(Currency.availableCurrencies()
                        .filter(one -> one.getDefaultFractionDigits() >= 0 && one.getNumericCode() > 0)
                        .sorted(Comparator.comparing(PlanForm::rank).thenComparing(Currency::getCurrencyCode))
                        .toList());
            }
            choice.show(desk.plan().currency());
        });
        return new FieldBox(messages.text("currency"), choice);
    }

    /** The currencies such plans are usually kept in come first. */
    private static int rank(Currency currency) {
        int index = java.util.List.of("USD", "EUR", "CHF", "GBP").indexOf(
                currency.getCurrencyCode().toUpperCase(Locale.ROOT));
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private FieldBox sources(Words words) {
        var lines = parts.lines(
                PlanFields.SOURCES, FundingSource::id, edited -> new SourceLine(desk, words, edited));
        var head = new HBox(
                Nodes.label(messages.text("resource.source"), "source-head"),
                Nodes.label(messages.text("resource.kind"), "kind-head"),
                Nodes.label(messages.text("source.ceiling"), "amount-head"));
        HBox.setHgrow(head.getChildren().getFirst(), javafx.scene.layout.Priority.ALWAYS);
        head.getStyleClass().add("table-head");
        var foot = new HBox(Nodes.adder(messages.text("resource.add"), lines::addLine));
        foot.getStyleClass().add("table-foot");
        var table = new VBox(head, lines, foot);
        table.getStyleClass().addAll("resources-table", "sources-table");
        return new FieldBox(messages.text("sources"), table);
    }

    private Fold milestones() {
        var lines = parts.lines(PlanFields.MILESTONES, Milestone::id, edited -> new MilestoneLine(desk, edited));
        var fold = new Fold(
                messages.text("fold.milestones"), lines, Nodes.adder(messages.text("milestone.add"), lines::addLine));
        follow(_ -> fold.showCount(desk.plan().milestones().size()));
        return fold;
    }

    private Fold indicators() {
        var lines = parts.lines(PlanFields.INDICATORS, Indicator::id, edited -> new IndicatorLine(desk, edited));
        var fold = new Fold(
                messages.text("fold.indicators"), lines, Nodes.adder(messages.text("indicator.add"), lines::addLine));
        follow(_ -> fold.showCount(desk.plan().indicators().size()));
        return fold;
    }

    private Fold extras() {
        var lines = parts.lines(PlanFields.EXTRA_FIELDS, ExtraField::name, edited -> new ExtraFieldLine(desk, edited));
        var fold = new Fold(
                messages.text("fold.extra"), lines, Nodes.adder(messages.text("extra.add"), lines::addLine));
        follow(_ -> fold.showCount(desk.plan().extraFields().size()));
        return fold;
    }
}
