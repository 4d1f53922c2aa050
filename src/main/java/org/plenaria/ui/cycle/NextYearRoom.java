// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.cycle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Status;
import org.plenaria.session.cycle.NextYear;
import org.plenaria.session.cycle.YearWord;
import org.plenaria.session.cycle.YearWords;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;

/** What goes on into the next year: activities on the left, years in texts on the right, and what comes of it below. */
final class NextYearRoom extends BorderPane {

    private final Desk desk;
    private final Plan plan;
    private final Messages words;
    private final TickList<Id> activities;
    private final TickList<YearWord> years;
    private final CheckBox numbers = new CheckBox();
    private final CheckBox notes = new CheckBox();
    private final Label outcome = Nodes.wrapping("", "next-outcome");

    /**
     * @param begin hears of the new plan
     */
    NextYearRoom(Desk desk, Consumer<Plan> begin) {
        this.desk = desk;
        plan = desk.plan();
        words = desk.messages("nextYear");
        var usual = NextYear.usual(plan);
        setId("next-year-room");
        getStyleClass().add("cycle-room");
        getStylesheets().add("/org/plenaria/ui/cycle.css");
        activities = new TickList<>(
                "next-activities", words.text("activities"), words.text("activities.none"), ofActivities(usual));
        years = new TickList<>("next-years", words.text("years"), words.text("years.none"), ofYears());
        activities.setOnChanged(this::tell);
        years.setOnChanged(this::tell);
        numbers.setId("next-numbers");
        numbers.setText(words.text("numbers"));
        numbers.setOnAction(_ -> tell());
        notes.setId("next-notes");
        notes.setText(words.text("notes"));
        notes.setOnAction(_ -> tell());
        VBox.setVgrow(activities, Priority.ALWAYS);
        VBox.setVgrow(years, Priority.ALWAYS);
        var split = new SplitPane(
                new VBox(byStatus(), activities),
                new VBox(Nodes.wrapping(words.text("years.text"), "tick-intro"), years));
        split.setOrientation(Orientation.HORIZONTAL);
        split.setDividerPositions(0.5);
        setTop(new VBox(head()));
        setCenter(split);
        setBottom(buttons(begin));
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                close();
            }
        });
        tell();
    }

    private VBox head() {
        var choices = new HBox(numbers, notes);
        choices.getStyleClass().add("cycle-choices");
        var head = new VBox(Nodes.wrapping(words.text("intro"), "quiet"), choices);
        head.getStyleClass().add("cycle-head");
        return head;
    }

    private HBox byStatus() {
        var row = new HBox();
        row.getStyleClass().add("tick-intro");
        row.getChildren().add(Nodes.label(words.text("leave")));
        for (var status : List.of(Status.DONE, Status.CANCELLED, Status.POSTPONED)) {
            var ids = NextYear.withStatus(plan, Set.of(status));
            var box = new CheckBox(desk.phrases().status(status) + " (" + ids.size() + ")");
            box.setId("next-leave-" + status.name().toLowerCase(Locale.ROOT));
            box.setSelected(status != Status.POSTPONED && !ids.isEmpty());
            box.setDisable(ids.isEmpty());
            box.setOnAction(_ -> activities.choose(ids::contains, !box.isSelected()));
            row.getChildren().add(box);
        }
        return row;
    }

    private List<Tick<Id>> ofActivities(NextYear usual) {
        var ticks = new ArrayList<Tick<Id>>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                ticks.add(new Tick<>(
                        activity.id(), named(activity.id(), desk.show(activity.title())), facts(activity),
                        !usual.leftOut().contains(activity.id())));
            }
        }
        return ticks;
    }

    private String named(Id element, String title) {
        return (desk.session().numbering().number(element) + "  " + title).strip();
    }

    private String facts(Activity activity) {
        var facts = new ArrayList<String>();
        facts.add(desk.phrases().timeframe(activity.timeframe(), plan.calendar()));
        activity.status().map(desk.phrases()::status).ifPresent(facts::add);
        return facts.stream().filter(fact -> !fact.isEmpty()).collect(Collectors.joining(" · "));
    }

    private List<Tick<YearWord>> ofYears() {
        return YearWords.in(plan).stream()
                .map(word -> new Tick<>(
                        word, place(word), word.year() + " → " + word.next() + ":  " + word.around(false),
                                word.likely()))
                .toList();
    }

    /** "3.1.2 Title (Español)". */
    private String place(YearWord word) {
        var field = word.spot().field().filter(name -> !name.equals("symbol")).orElse("masthead");
        var name = desk.phrases().fieldNamed(field);
        var number = word.spot().element().map(desk.session().numbering()::number).orElse("");
        var where = number.isEmpty() ? name : number + "  " + name;
        return word.language().filter(language -> !language.equals(plan.originalLanguage()))
                .map(language -> where + " (" + desk.phrases().languageName(language) + ")")
                .orElse(where);
    }

    private HBox buttons(Consumer<Plan> begin) {
        var create = new Button(words.text("create"));
        create.setId("next-create");
        create.setDefaultButton(true);
        create.setMinWidth(Region.USE_PREF_SIZE);
        create.setOnAction(_ -> {
            var next = choices().begun();
            close();
            begin.accept(next);
        });
        var cancel = new Button(words.text("cancel"));
        cancel.setId("next-cancel");
        cancel.setMinWidth(Region.USE_PREF_SIZE);
        cancel.setOnAction(_ -> close());
        outcome.setId("next-outcome");
        outcome.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(outcome, Priority.ALWAYS);
        var bar = new HBox(outcome, cancel, create);
        bar.getStyleClass().add("cycle-buttons");
        return bar;
    }

    private NextYear choices() {
        var left = plan.activities().map(Activity::id).collect(Collectors.toCollection(HashSet::new));
        left.removeAll(activities.chosen());
        return new NextYear(plan, left, numbers.isSelected(), notes.isSelected(), Set.copyOf(years.chosen()));
    }

    private void tell() {
        var next = plan.calendar().start().plusMonths(plan.calendar().months());
        outcome.setText(words.text(
                "outcome", Integer.toString(next.getYear()), activities.chosen().size(), plan.activityCount(),
                years.chosen().size()));
    }

    private void close() {
        if (getScene() != null && getScene().getWindow() != null) {
            getScene().getWindow().hide();
        }
    }
}
