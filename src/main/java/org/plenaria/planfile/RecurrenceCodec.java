// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;

/** How often an activity recurs. */
final class RecurrenceCodec implements Codec<Recurrence> {

    private static final Codec<Integer> TIMES = Numbers.whole(1, 31);
    private static final Codec<Integer> EVERY = Numbers.whole(1, 36);
    private static final Codec<RecurrenceUnit> UNIT = Choice.of(RecurrenceUnit.class);

    @Override
    public Recurrence read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Recurrence(
                in.required("times", TIMES),
                in.required("every", EVERY),
                in.required("unit", UNIT),
                in.optional("words", Scalars.STRING),
                in.rest());
    }

    @Override
    public JsonValue write(Recurrence recurrence, Context context) throws Fault {
        return new ObjectOf(context)
                .put("times", TIMES, recurrence.times())
                .put("every", EVERY, recurrence.every())
                .put("unit", UNIT, recurrence.unit())
                .put("words", Scalars.STRING, recurrence.words())
                .with(recurrence.unknown());
    }
}
