// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.dialogs;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.ui.look.Icons;

/** Asks for the time a plan covers: first month, length, division. Says so while the year is none it can take. */
public final class CalendarForm extends GridPane {

    private final PlanCalendar before;
    private final ChoiceBox<Integer> month;
    private final YearField year;
    private final ChoiceBox<Integer> months;
    private final ChoiceBox<PeriodKind> division;

    public CalendarForm(PlanCalendar present, Locale screenLanguage) {
        before = present;
        var words = Messages.of("dialogs", screenLanguage);
        var phrases = Phrases.in(screenLanguage);
        getStyleClass().add("form");
        month = choice(IntStream.rangeClosed(1, 12).boxed().toList(), phrases::monthName);
        month.setValue(present.start().getMonthValue());
        year = new YearField(present.start().getYear());
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
        add(complaint(words), 1, 1);
        addRow(2, label(words.text("calendar.start"), month), month);
        addRow(3, label(words.text("calendar.length"), months), months);
        addRow(4, label(words.text("calendar.division"), division), division);
    }

    /** Which years there are, in sight while what stands there is none of them. */
    private Label complaint(Messages words) {
        var complaint = new Label(words.text(
                "calendar.year.range", Integer.toString(YearField.EARLIEST), Integer.toString(YearField.LATEST)));
        complaint.setId("calendar-complaint");
        complaint.getStyleClass().add("complaint");
        complaint.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        complaint.visibleProperty().bind(year.validProperty().map(valid -> !valid));
        complaint.managedProperty().bind(complaint.visibleProperty());
        year.setAccessibleHelp(complaint.getText());
        return complaint;
    }

    /** Whether the form says a calendar. */
    public ObservableValue<Boolean> validProperty() {
        return year.validProperty();
    }

    /**
     * The calendar as the form stands; while its year is none, the one the form began with stands in for the year.
     */
    public PlanCalendar calendar() {
        return new PlanCalendar(
                YearMonth.of(year.year().orElse(before.start().getYear()), month.getValue()),
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
