// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CalendarSkin;
import atlantafx.base.controls.CustomTextField;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PlanCalendar;

/** A field for a day: typed as people write days, or picked from a month (the button, F4 or Alt+Down). */
public final class DayField extends CustomTextField {

    private final Locale locale;
    private final ParsedText<LocalDate> day;
    private final Supplier<PlanCalendar> calendar;
    private final DayNotation notation;
    private final PopupPane popup = new PopupPane();

    /**
     * @param calendar the plan's time: where a day without a year lies, and the month the picker opens at
     * @param write takes a day, or its absence, to the plan; false when it could not be taken
     */
    public DayField(Locale locale, Supplier<PlanCalendar> calendar, Predicate<Optional<LocalDate>> write) {
        this.locale = locale;
        this.calendar = calendar;
        getStyleClass().add("day-field");
        setPrefColumnCount(9);
        notation = DayNotation.in(locale);
        day = new ParsedText<>(this, notation::write, text -> notation.read(text, calendar.get()), write);
        var button = new Button(null, new FontIcon(Feather.CALENDAR));
        button.getStyleClass().add("inside-button");
        button.setFocusTraversable(false);
        button.setAccessibleText(Messages.of("fields", locale).text("day.pick"));
        button.setOnAction(_ -> pick());
        setRight(button);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F4 || event.getCode() == KeyCode.DOWN && event.isAltDown()) {
                event.consume();
                pick();
            }
        });
    }

    public ParsedText<LocalDate> day() {
        return day;
    }

    private void pick() {
        requestFocus();
        var typed = notation.read(getText(), calendar.get());
        var present = typed instanceof Reading.Value<LocalDate>(LocalDate value, var _)
                ? value
                : calendar.get().first();
        var month = new Calendar(present);
        month.setSkin(new CalendarSkin(month) {
            @Override
            public Locale getLocale() {
                return locale; // otherwise the months would have the names of the computer's own language
            }
        });
        month.valueProperty().subscribe((_, picked) -> {
            if (picked != null) {
                popup.hide();
                setText(notation.write(picked));
                day.commit();
                end();
            }
        });
        popup.setContent(new StackPane(month), "day-popup");
        popup.showBelow(this);
        month.requestFocus();
    }
}
