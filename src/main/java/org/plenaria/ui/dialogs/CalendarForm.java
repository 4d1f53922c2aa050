// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/** Asks for the time a plan covers: first month, length, division. Every state of it is a valid calendar. */
public final class CalendarForm extends GridPane {

    private static final int EARLIEST = 1970;
    private static final int LATEST = 2199;

    private final PlanCalendar before;
    private final ChoiceBox<Integer> month;
    private final Spinner<Integer> year;
    private final ChoiceBox<Integer> months;
    private final ChoiceBox<PeriodKind> division;

    public CalendarForm(PlanCalendar present, Locale screenLanguage) {
        before = present;
        var words = Messages.of("dialogs", screenLanguage);
        var phrases = Phrases.in(screenLanguage);
        getStyleClass().add("form");
        month = choice(IntStream.rangeClosed(1, 12).boxed().toList(), phrases::monthName);
        month.setValue(present.start().getMonthValue());
        year = new Spinner<>(EARLIEST, LATEST, Math.clamp(present.start().getYear(), EARLIEST, LATEST));
        year.setEditable(true);
        year.setPrefWidth(100);
        months = choice(List.of(12, 24, 36), it -> words.text("calendar.months", it));
        months.setValue(present.months());
        division = choice(
                List.of(PeriodKind.SEMESTER, PeriodKind.TRIMESTER, PeriodKind.QUARTER),
                it -> words.text("calendar.division." + it.name()));
        division.setValue(present.division());
        month.setId("calendar-month");
        year.setId("calendar-year");
        months.setId("calendar-months");
        division.setId("calendar-division");
        addRow(0, label(words.text("calendar.year"), year), year);
        addRow(1, label(words.text("calendar.start"), month), month);
        addRow(2, label(words.text("calendar.length"), months), months);
        addRow(3, label(words.text("calendar.division"), division), division);
    }

    /** The calendar as the form stands. */
    public PlanCalendar calendar() {
        year.commitValue();
        return new PlanCalendar(
                YearMonth.of(year.getValue(), month.getValue()),
                months.getValue(),
                division.getValue(),
                before.unknown());
    }

    private static Label label(String text, Node field) {
        var label = new Label(text);
        label.setMinWidth(USE_PREF_SIZE);
        label.setLabelFor(field);
        return label;
    }

    private static <T> ChoiceBox<T> choice(List<T> values, Function<T, String> name) {
        var box = new ChoiceBox<T>(FXCollections.observableArrayList(values));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : name.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice box is not typed into");
            }
        });
        return box;
    }
}
