// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.plenaria.plan.Authorship;
import org.plenaria.planfile.JsonValue.JsonString;

/** Who said something, and when. */
final class AuthorshipCodec implements Codec<Authorship> {

    /** A moment to the second, in UTC: 2020-03-01T10:42:00Z. */
    static final Codec<Instant> MOMENT = new Codec<>() {
        @Override
        public Instant read(JsonValue value, Context context) throws Fault {
            var text = Types.string(value);
            try {
                return Instant.parse(text).truncatedTo(ChronoUnit.SECONDS);
            } catch (DateTimeException notAMoment) {
                throw Fault.at(value, ProblemKind.NOT_A_DATE, text);
            }
        }

        @Override
        public JsonValue write(Instant moment, Context context) {
            return new JsonString(JsonValue.MADE, moment.truncatedTo(ChronoUnit.SECONDS).toString());
        }
    };

    @Override
    public Authorship read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        return new Authorship(in.optional("name", Scalars.STRING), in.optional("at", MOMENT), in.rest());
    }

    @Override
    public JsonValue write(Authorship by, Context context) throws Fault {
        return new ObjectOf(context)
                .put("name", Scalars.STRING, by.who())
                .put("at", MOMENT, by.at())
                .with(by.unknown());
    }
}
