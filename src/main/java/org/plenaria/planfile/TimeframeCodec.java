// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Arrays;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/** When an activity takes place: the short notation, or an object with the author's own words. */
final class TimeframeCodec implements Codec<Timeframe> {

    @Override
    public Timeframe read(JsonValue value, Context context) throws Fault {
        if (value instanceof JsonString(_, var text)) {
            return TimeframeNotation.parse(text).orElseThrow(() -> fault(value, text));
        }
        if (!(value instanceof JsonObject)) {
            throw Types.wrong("TIMEFRAME", value);
        }
        var in = Members.of(value, context);
        return new Timeframe.AsWritten(in.required("asWritten", Scalars.WORDS), in.rest());
    }

    /** Two days in the right form, one of which the calendar does not have, are no mistake of notation. */
    private static Fault fault(JsonValue value, String text) {
        var days = text.split("/", -1);
        if (days.length == 2 && Arrays.stream(days).allMatch(Scalars::hasFormOfADay)) {
            for (var day : days) {
                if (TimeframeNotation.day(day).isEmpty()) {
                    return Fault.at(value, ProblemKind.NO_SUCH_DAY, day);
                }
            }
        }
        return Fault.at(value, ProblemKind.NOT_A_TIMEFRAME, text);
    }

    /** An unstated timeframe has no JSON: its field is left out. */
    @Override
    public JsonValue write(Timeframe timeframe, Context context) throws Fault {
        if (timeframe instanceof Timeframe.AsWritten(var words, var unknown)) {
            return new ObjectOf(context).put("asWritten", Scalars.STRING, words).with(unknown);
        }
        return Scalars.STRING.write(TimeframeNotation.write(timeframe).orElseThrow(), context);
    }
}
