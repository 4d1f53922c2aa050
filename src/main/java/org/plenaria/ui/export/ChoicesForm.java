// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PictureView;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/** The choices that a document knows; the others are not to be seen. */
final class ChoicesForm extends VBox {

    /** What a picture shows: the window's own view, an area, or all. */
    private record Shown(boolean view, Optional<Id> area) {}

    private final ExportSubject subject;
    private final ObjectProperty<ExportChoices> choices;
    private final Messages words;
    private final Map<Question, Node> nodes = new EnumMap<>(Question.class);

    ChoicesForm(
            ExportSubject subject,
            ObjectProperty<ExportChoices> choices,
            Node template,
            Node changes,
            Messages words) {
        this.subject = subject;
        this.choices = choices;
        this.words = words;
        getStyleClass().add("export-choices");
        nodes.put(Question.LANGUAGE, language());
        nodes.put(Question.LAYOUT, named("layout", "layout.", DocumentLayout.values(), choices.get().layout(),
                it -> choices.set(choices.get().withLayout(it))));
        nodes.put(Question.TEMPLATE, template);
        nodes.put(Question.PAPER, named("paper", "paper.", Paper.values(), choices.get().paper(),
                it -> choices.set(choices.get().withPaper(it))));
        nodes.put(Question.SHEET, named("sheet", "paper.", PaperSize.values(), choices.get().pages().size(),
                it -> choices.set(choices.get().withPages(choices.get().pages().on(it)))));
        nodes.put(Question.ANNEX, named("annex", "annex.", Annex.values(), choices.get().annex(),
                it -> choices.set(choices.get().withAnnex(it))));
        nodes.put(Question.FIT, named("fit", "fit.", PageSetup.Fit.values(), choices.get().pages().fit(),
                it -> choices.set(choices.get().withPages(choices.get().pages().fitted(it)))));
        nodes.put(Question.ORIENTATION, orientation());
        nodes.put(Question.DETAILS, details());
        nodes.put(Question.CHANGES, changes);
        nodes.put(Question.PERIODS, periods());
        nodes.put(Question.AREA, area());
        nodes.put(Question.DOTS, dots());
        getChildren().setAll(nodes.values());
    }

    /** Shows these choices only. */
    void ask(Set<Question> questions) {
        nodes.forEach((question, node) -> {
            node.setVisible(questions.contains(question));
            node.setManaged(questions.contains(question));
        });
    }

    private Node language() {
        var phrases = Phrases.in(words.locale());
        var languages = subject.languages();
        var first = choices.get().language().filter(languages::contains).orElse(subject.shown());
        return new Pick<>(
                "export-language", words.text("language"), languages, first,
                it -> it.equals(subject.plan().originalLanguage())
                        ? words.text("language.original", phrases.languageName(it))
                        : phrases.languageName(it),
                it -> choices.set(choices.get().withLanguage(Optional.of(it))));
    }

    private <E extends Enum<E>> Node named(
            String key, String prefix, E[] answers, E first, Consumer<E> chosen) {
        return new Pick<>(
                "export-" + key, words.text(key), List.of(answers), first,
                it -> words.text(prefix + it.name().toLowerCase(Locale.ROOT)), chosen);
    }

    private Node orientation() {
        return new Pick<>(
                "export-orientation", words.text("orientation"), List.of(true, false),
                choices.get().pages().landscape(),
                landscape -> words.text(landscape ? "orientation.landscape" : "orientation.portrait"),
                landscape -> choices.set(
                        choices.get().withPages(choices.get().pages().landscape(landscape))));
    }

    private Node details() {
        return new Pick<>(
                "export-details", words.text("details"), List.of(false, true), choices.get().report(),
                report -> words.text(report ? "details.report" : "details.plan"),
                report -> choices.set(choices.get().withReport(report)));
    }

    private Node periods() {
        var box = new CheckBox(words.text("periods"));
        box.setId("export-periods");
        box.setWrapText(true);
        box.setMnemonicParsing(false);
        box.setSelected(choices.get().periods());
        box.selectedProperty().subscribe((_, now) -> choices.set(choices.get().withPeriods(now)));
        return box;
    }

    private Node area() {
        var numbering = Numbering.of(subject.plan());
        var areas = subject.plan().areas();
        var answers = new ArrayList<Shown>();
        if (subject.viewed().isPresent()) {
            answers.add(new Shown(true, Optional.empty()));
        }
        answers.add(new Shown(false, Optional.empty()));
        areas.forEach(area -> answers.add(new Shown(false, Optional.of(area.id()))));
        Function<Shown, String> name = it -> it.view()
                ? words.text("area.view")
                : it.area().flatMap(subject.plan()::area)
                        .map(area -> numbering.number(area.id()) + " "
                                + area.name().show(subject.shown(), subject.plan().originalLanguage()))
                        .orElseGet(() -> words.text("area.all"));
        var present = choices.get();
        boolean view = present.view() && subject.viewed().isPresent();
        return new Pick<>(
                "export-area", words.text("area"), answers,
                new Shown(view, view ? Optional.empty() : present.area()), name,
                it -> choices.set(choices.get().with(to -> to.view(it.view()).area(it.area()))));
    }

    private Node dots() {
        var answers = IntStream.rangeClosed(1, PictureView.MOST_DOTS).boxed().toList();
        return new Pick<>(
                "export-dots", words.text("dots"), answers, choices.get().dots(),
                it -> words.text("dots.times", it), it -> choices.set(choices.get().withDots(it)));
    }
}
