// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Map;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;

/** The time a plan covers. */
final class CalendarCodec implements Codec<PlanCalendar> {

    private static final Codec<Integer> ANY_LENGTH = Numbers.whole(1, 1_200);
    private static final Codec<PeriodKind> DIVISION = new Choice<>(Map.of(
            PeriodKind.SEMESTER, "semesters",
            PeriodKind.TRIMESTER, "trimesters",
            PeriodKind.QUARTER, "quarters"));

    /** 12, 24 or 36 months. */
    private static final Codec<Integer> LENGTH = new Codec<>() {
        @Override
        public Integer read(JsonValue value, Context context) throws Fault {
            int months = ANY_LENGTH.read(value, context);
            if (months != 12 && months != 24 && months != 36) {
                throw Fault.at(value, ProblemKind.NOT_A_PLAN_LENGTH, Integer.toString(months));
            }
            return months;
        }

        @Override
        public JsonValue write(Integer months, Context context) throws Fault {
            return ANY_LENGTH.write(months, context);
        }
    };

    @Override
    public PlanCalendar read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new PlanCalendar(
                in.required("start", Scalars.YEAR_MONTH),
                in.required("months", LENGTH),
                in.required("division", DIVISION),
                in.rest());
    }

    @Override
    public JsonValue write(PlanCalendar calendar, Context context) throws Fault {
        return new ObjectOf(context)
                .put("start", Scalars.YEAR_MONTH, calendar.start())
                .put("months", LENGTH, calendar.months())
                .put("division", DIVISION, calendar.division())
                .with(calendar.unknown());
    }
}
