// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Period;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.DayField;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.ParsedText;
import org.plenaria.ui.field.Row;
import org.plenaria.ui.field.Segments;
import org.plenaria.ui.field.TypedText;

/**
 * When: one of the plan's periods, the whole year, dates, or something else. Dates appear only when the author asks for
 * them, and then begin with the days of the period that was chosen.
 */
final class TimeframeField extends VBox implements Part {

    /** What the segments offer. */
    sealed interface Option {
        /** A period of the plan's own division. */
        record In(Period period) implements Option {}

        /** The whole time of the plan. */
        record Annual() implements Option {}

        /** Exact days. */
        record Dates() implements Option {}

        /** Several periods, months, or words. */
        record Other() implements Option {}
    }

    private final Subject<Activity> subject;
    private final Desk desk;
    private final Messages messages;
    private final Segments<Option> segments;
    private final Row days;
    private final ParsedText<LocalDate> start;
    private final ParsedText<LocalDate> end;
    private final FieldBox endBox;
    private final Label detail = Nodes.wrapping("", "field-note");
    private final TextField words = new TextField();
    private final TypedText typedWords;
    private final TimeframePopup popup;
    private boolean wantsDates;
    private Optional<LocalDate> draftStart = Optional.empty();
    private Optional<LocalDate> draftEnd = Optional.empty();

    TimeframeField(Subject<Activity> subject) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        getStyleClass().add("timeframe-field");
        segments = new Segments<>(this::label, this::explanation, this::choose);
        segments.setId("timeframe");
        var startField = new DayField(desk.screenLanguage(), this::calendar, day -> setDay(day, true));
        var endField = new DayField(desk.screenLanguage(), this::calendar, day -> setDay(day, false));
        startField.setId("start");
        endField.setId("end");
        start = startField.day();
        end = endField.day();
        var startBox = new FieldBox(messages.text("start"), startField);
        endBox = new FieldBox(messages.text("end"), endField);
        start.errorProperty().subscribe(startBox::showError);
        end.errorProperty().subscribe(_ -> showEndError());
        days = Form.two(startBox, endBox);
        words.setId("timeframe-words");
        words.setAccessibleText(messages.text("timeframe.words"));
        typedWords = new TypedText(words, this::write);
        popup = new TimeframePopup(subject);
        getChildren().addAll(segments, days, detail, words);
    }

    @Override
    public void refresh(boolean fresh) {
        if (fresh) {
            wantsDates = false;
            draftStart = Optional.empty();
            draftEnd = Optional.empty();
        }
        segments.offer(options(), columns());
        var common = subject.common(ActivityFields.TIMEFRAME);
        if (common.filter(Timeframe.Dates.class::isInstance).isPresent()) {
            wantsDates = false;
        }
        segments.show(wantsDates ? Optional.of(new Option.Dates()) : common.flatMap(this::optionOf));
        showDays(common, fresh);
        showDetail(common, fresh);
        popup.refresh(fresh);
    }

    private void showDays(Optional<Timeframe> common, boolean fresh) {
        var first = draftStart;
        var last = draftEnd;
        if (common.orElse(null) instanceof Timeframe.Dates(LocalDate from, LocalDate to)) {
            first = Optional.of(from);
            last = Optional.of(to);
        }
        if (fresh) {
            start.startWith(first);
            end.startWith(last);
        } else {
            start.show(first);
            end.show(last);
        }
        Nodes.show(days, wantsDates || common.filter(Timeframe.Dates.class::isInstance).isPresent());
        showEndError();
    }

    private void showEndError() {
        var reversed = subject.common(ActivityFields.TIMEFRAME)
                .filter(one -> one instanceof Timeframe.Dates(LocalDate from, LocalDate to) && to.isBefore(from))
                .map(_ -> messages.text("dates.reversed"));
        endBox.showError(end.errorProperty().get().or(() -> reversed));
    }

    private void showDetail(Optional<Timeframe> common, boolean fresh) {
        var written = common.map(one -> one instanceof Timeframe.AsWritten(String said, _) ? said : "").orElse("");
        if (fresh) {
            typedWords.startWith(written);
        } else {
            typedWords.show(written);
        }
        // Words just cleared keep their field until the author goes elsewhere.
        Nodes.show(words, !written.isEmpty() || words.isFocused());
        boolean other = common.flatMap(this::optionOf).filter(Option.Other.class::isInstance).isPresent();
        var text = common.isEmpty() && subject.isSeveral()
                ? messages.text("several")
                : common.filter(_ -> other && written.isEmpty())
                        .map(one -> desk.phrases().timeframe(one, calendar()))
                        .orElse("");
        detail.setText(text);
        Nodes.show(detail, !text.isEmpty() && !wantsDates);
    }

    private PlanCalendar calendar() {
        return desk.plan().calendar();
    }

    private List<Option> options() {
        var all = new ArrayList<Option>();
        calendar().periods().forEach(period -> all.add(new Option.In(period)));
        all.add(new Option.Annual());
        all.add(new Option.Dates());
        all.add(new Option.Other());
        return all;
    }

    private int columns() {
        int all = calendar().periods().size() + 3;
        return all <= 5 ? all : (all + 1) / 2;
    }

    private String label(Option option) {
        return switch (option) {
            case Option.In(Period period) -> calendar().months() == 12
                    ? desk.phrases().periodShort(period, calendar())
                    : desk.phrases().periodShort(period, calendar()) + " " + shortYear(period);
            case Option.Annual() -> messages.text("timeframe.annual");
            case Option.Dates() -> messages.text("timeframe.dates");
            case Option.Other() -> "\u22ef";
        };
    }

    private String shortYear(Period period) {
        return Integer.toString(calendar().span(period).first().getYear()).substring(2);
    }

    private String explanation(Option option) {
        return switch (option) {
            case Option.In(Period period) -> desk.phrases().period(period, calendar());
            case Option.Annual() -> messages.text("timeframe.annual.explained");
            case Option.Dates() -> messages.text("timeframe.dates.explained");
            case Option.Other() -> messages.text("timeframe.other.explained");
        };
    }

    private Optional<Option> optionOf(Timeframe timeframe) {
        return switch (timeframe) {
            case Timeframe.Annual() -> Optional.of(new Option.Annual());
            case Timeframe.Dates _ -> Optional.of(new Option.Dates());
            case Timeframe.Periods(SortedSet<Period> periods)
                    when periods.size() == 1 && periods.getFirst().kind() == calendar().division() ->
                Optional.of(new Option.In(periods.getFirst()));
            case Timeframe.Periods _, Timeframe.AsWritten _ -> Optional.of(new Option.Other());
            case Timeframe.Unstated() -> Optional.empty();
        };
    }

    private void choose(Option option) {
        boolean asked = wantsDates;
        wantsDates = false;
        switch (option) {
            case Option.In(Period period) -> subject.set(ActivityFields.TIMEFRAME, Timeframe.of(period));
            case Option.Annual() -> subject.set(ActivityFields.TIMEFRAME, Timeframe.annual());
            case Option.Dates() -> wantDates();
            case Option.Other() -> {
                wantsDates = asked;
                segments.buttonOf(option).ifPresent(popup::showBelow);
            }
        }
        refresh(false);
    }

    private void wantDates() {
        subject.change(ActivityFields.TIMEFRAME, this::withDates, false);
        // Where there are no days to begin with, the fields wait for the author's.
        wantsDates = subject.common(ActivityFields.TIMEFRAME).filter(Timeframe.Dates.class::isInstance).isEmpty();
    }

    private Timeframe withDates(Timeframe timeframe) {
        return timeframe instanceof Timeframe.Dates
                ? timeframe
                : calendar().span(timeframe).map(span -> Timeframe.of(span.first(), span.last())).orElse(timeframe);
    }

    private boolean setDay(Optional<LocalDate> day, boolean isStart) {
        if (day.isEmpty()) {
            return false; // Dates end by choosing another timeframe, not by a field left empty on the way.
        }
        if (subject.common(ActivityFields.TIMEFRAME).orElse(null) instanceof Timeframe.Dates(var from, var to)) {
            return set(isStart ? Timeframe.of(day.get(), to) : Timeframe.of(from, day.get()));
        }
        if (isStart) {
            draftStart = day;
        } else {
            draftEnd = day;
        }
        return draftStart.isEmpty() || draftEnd.isEmpty() || set(Timeframe.of(draftStart.get(), draftEnd.get()));
    }

    private boolean set(Timeframe dates) {
        return subject.change(ActivityFields.TIMEFRAME, _ -> dates, true);
    }

    private boolean write(String text) {
        return subject.change(
                ActivityFields.TIMEFRAME,
                before -> TimeframePopup.asWritten(before, text),
                true);
    }
}
