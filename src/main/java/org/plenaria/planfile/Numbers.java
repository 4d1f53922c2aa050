// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.plenaria.planfile.JsonValue.JsonNumber;

/** The numbers a plan knows by name. */
final class Numbers {

    /** Digits an amount may have on either side of its point: more would only serve to exhaust the reader's memory. */
    static final int MOST_DIGITS = 100;

    private static final int LONGEST_LITERAL = 300;

    private static final Pattern WHOLE = Pattern.compile("-?[0-9]+");

    /** An amount of money to the letter: 18500.00 keeps its cents. */
    static final Codec<BigDecimal> AMOUNT = new Codec<>() {
        @Override
        public BigDecimal read(JsonValue value, Context context) throws Fault {
            var literal = Types.number(value);
            if (literal.length() > LONGEST_LITERAL) {
                throw tooLong(value);
            }
            BigDecimal amount;
            try {
                amount = new BigDecimal(literal);
            } catch (NumberFormatException exponentOutOfRange) {
                throw tooLong(value);
            }
            long before = (long) amount.precision() - amount.scale();
            if (Math.abs((long) amount.scale()) > MOST_DIGITS || before > MOST_DIGITS) {
                throw tooLong(value);
            }
            return amount;
        }

        @Override
        public JsonValue write(BigDecimal value, Context context) {
            return new JsonNumber(JsonValue.MADE, value.toString());
        }
    };

    private Numbers() {}

    private static Fault tooLong(JsonValue value) {
        return Fault.at(value, ProblemKind.AMOUNT_TOO_LONG, Integer.toString(MOST_DIGITS));
    }

    /** A whole number from least to greatest, both included. */
    static Codec<Integer> whole(int least, int greatest) {
        return new Whole(least, greatest);
    }

    private record Whole(int least, int greatest) implements Codec<Integer> {

        @Override
        public Integer read(JsonValue value, Context context) throws Fault {
            var literal = Types.number(value);
            if (!WHOLE.matcher(literal).matches()) {
                throw Fault.at(value, ProblemKind.NOT_A_WHOLE_NUMBER, literal);
            }
            // Longer than any int: out of range whatever its digits.
            long number = literal.length() > 11 ? Long.MAX_VALUE : Long.parseLong(literal);
            if (number < least || number > greatest) {
                throw Fault.at(
                        value,
                        ProblemKind.OUT_OF_RANGE,
                        literal,
                        Integer.toString(least),
                        Integer.toString(greatest));
            }
            return (int) number;
        }

        @Override
        public JsonValue write(Integer value, Context context) {
            return new JsonNumber(JsonValue.MADE, value.toString());
        }
    }
}
