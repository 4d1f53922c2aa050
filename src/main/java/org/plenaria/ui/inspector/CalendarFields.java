// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PlanFields;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.FieldBox;
import org.plenaria.ui.field.Segments;
import org.plenaria.ui.field.WholeNumberField;

/** The time a plan covers: its first month, its length, and how it is divided. */
final class CalendarFields extends VBox implements Part {

    private static final List<Integer> LENGTHS = List.of(12, 24, 36);
    private static final List<PeriodKind> DIVISIONS =
            List.of(PeriodKind.SEMESTER, PeriodKind.TRIMESTER, PeriodKind.QUARTER);

    private final Subject<Plan> subject;
    private final Choice<Integer> month;
    private final WholeNumberField year;
    private final Segments<Integer> length;
    private final Segments<PeriodKind> division;

    CalendarFields(Subject<Plan> subject) {
        this.subject = subject;
        Desk desk = subject.desk();
        Messages messages = desk.messages("inspector");
        getStyleClass().add("inspector-group");
        month = new Choice<>("", desk.phrases()::monthName, value -> value.isPresent() && change(
                before -> with(before, before.start().withMonth(value.get()), before.months(), before.division())));
        month.offer(IntStream.rangeClosed(1, 12).boxed().toList());
        year = new WholeNumberField(desk.messages("fields"), 1900, 2999, value -> value.isPresent() && change(
                before -> with(
                        before,
                        YearMonth.of(value.get(), before.start().getMonthValue()),
                        before.months(),
                        before.division())));
        length = new Segments<>(
                months -> messages.text("calendar.months", months),
                months -> messages.text("calendar.months.explained", months),
                months -> change(before -> with(before, before.start(), months, before.division())));
        length.offer(LENGTHS, LENGTHS.size());
        division = new Segments<>(
                kind -> messages.text("division." + kind.name()),
                kind -> messages.text("division.explained", messages.text("division." + kind.name())),
                kind -> change(before -> with(before, before.start(), before.months(), kind)));
        division.offer(DIVISIONS, DIVISIONS.size());
        var yearBox = new FieldBox(messages.text("calendar.year"), year);
        year.number().errorProperty().subscribe(yearBox::showError);
        getChildren().addAll(
                Form.two(new FieldBox(messages.text("calendar.start"), month), yearBox),
                new FieldBox(messages.text("calendar.length"), length),
                new FieldBox(messages.text("calendar.division"), division));
    }

    @Override
    public void refresh(boolean fresh) {
        subject.first().map(Plan::calendar).ifPresent(calendar -> {
            month.show(Optional.of(calendar.start().getMonthValue()));
            if (fresh) {
                year.number().startWith(Optional.of(calendar.start().getYear()));
            } else {
                year.number().show(Optional.of(calendar.start().getYear()));
            }
            length.show(Optional.of(calendar.months()));
            division.show(Optional.of(calendar.division()));
        });
    }

    private boolean change(UnaryOperator<PlanCalendar> change) {
        boolean made = subject.change(PlanFields.CALENDAR, change, false);
        refresh(false);
        return made;
    }

    private static PlanCalendar with(PlanCalendar before, YearMonth start, int months, PeriodKind division) {
        return new PlanCalendar(start, months, division, before.unknown());
    }
}
