// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.planfile.JsonValue.JsonBoolean;
import org.plenaria.planfile.JsonValue.JsonString;

/** The values that are written as a single string, or as true and false. */
final class Scalars {

    private static final Pattern MONTH = Pattern.compile("[0-9]{4}-(0[1-9]|1[0-2])");

    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    static final Codec<String> STRING = new Codec<>() {
        @Override
        public String read(JsonValue value, Context context) throws Fault {
            return Types.string(value);
        }

        @Override
        public JsonValue write(String value, Context context) {
            return new JsonString(JsonValue.MADE, value);
        }
    };

    /** A string in which something is said. */
    static final Codec<String> WORDS = new Codec<>() {
        @Override
        public String read(JsonValue value, Context context) throws Fault {
            var text = Types.string(value);
            if (text.isBlank()) {
                throw Fault.at(value, ProblemKind.BLANK);
            }
            return text;
        }

        @Override
        public JsonValue write(String value, Context context) {
            return new JsonString(JsonValue.MADE, value);
        }
    };

    static final Codec<Boolean> TRUTH = new Codec<>() {
        @Override
        public Boolean read(JsonValue value, Context context) throws Fault {
            return Types.truth(value);
        }

        @Override
        public JsonValue write(Boolean value, Context context) {
            return new JsonBoolean(JsonValue.MADE, value);
        }
    };

    static final Codec<Id> ID = new Form<>(
            ProblemKind.NOT_AN_ID,
            text -> Optional.of(text).filter(UUID.asMatchPredicate()).map(Id::of),
            Id::toString);

    static final Codec<LocalDate> DATE = new Codec<>() {
        @Override
        public LocalDate read(JsonValue value, Context context) throws Fault {
            var text = Types.string(value);
            return TimeframeNotation.day(text).orElseThrow(() -> Fault.at(
                    value,
                    hasFormOfADay(text) ? ProblemKind.NO_SUCH_DAY : ProblemKind.NOT_A_DATE,
                    text));
        }

        @Override
        public JsonValue write(LocalDate day, Context context) {
            return new JsonString(JsonValue.MADE, day.toString());
        }
    };

    static final Codec<YearMonth> YEAR_MONTH = new Form<>(
            ProblemKind.NOT_A_MONTH,
            text -> Optional.of(text).filter(MONTH.asMatchPredicate()).map(YearMonth::parse),
            YearMonth::toString);

    static final Codec<Colour> COLOUR = new Form<>(ProblemKind.NOT_A_COLOUR, accepting(Colour::new), Colour::hex);

    static final Codec<Language> LANGUAGE =
            new Form<>(ProblemKind.NOT_A_LANGUAGE, accepting(Language::new), Language::tag);

    static final Codec<Currency> CURRENCY =
            new Form<>(ProblemKind.NOT_A_CURRENCY, accepting(Currency::getInstance), Currency::getCurrencyCode);

    private Scalars() {}

    /** Whether a text is four, two and two digits, as days are written, whatever day they mean. */
    static boolean hasFormOfADay(String text) {
        return DAY.matcher(text).matches();
    }

    private static <T> Function<String, Optional<T>> accepting(Function<String, T> parser) {
        return text -> {
            try {
                return Optional.of(parser.apply(text));
            } catch (IllegalArgumentException notOfTheForm) {
                return Optional.empty();
            }
        };
    }

    /** A value with a form of its own as text. */
    private record Form<T>(ProblemKind kind, Function<String, Optional<T>> parser, Function<T, String> printer)
            implements Codec<T> {

        @Override
        public T read(JsonValue value, Context context) throws Fault {
            var text = Types.string(value);
            return parser.apply(text).orElseThrow(() -> Fault.at(value, kind, text));
        }

        @Override
        public JsonValue write(T value, Context context) {
            return new JsonString(JsonValue.MADE, printer.apply(value));
        }
    }
}
