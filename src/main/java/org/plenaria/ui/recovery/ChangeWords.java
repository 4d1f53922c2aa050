// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.util.Locale;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.phrasing.ValuePhrases;
import org.plenaria.plan.Plan;

/** A difference in words: where it lies, and what stands there before and after. */
final class ChangeWords {

    private final PlanDiff diff;
    private final Messages words;
    private final ComparePhrases compared;
    private final ValuePhrases old;
    private final ValuePhrases next;

    ChangeWords(PlanDiff diff, Locale language) {
        this.diff = diff;
        words = Messages.of("recovery", language);
        compared = ComparePhrases.in(language);
        old = ValuePhrases.in(language, diff.before());
        next = ValuePhrases.in(language, diff.after());
    }

    /** "3.1.2, Venue". */
    String place(Difference one) {
        var plan = one.kind() == Difference.Kind.REMOVED ? diff.before() : diff.after();
        return compared.place(plan.translations().isEmpty() ? withoutLanguage(one.at(), plan) : one.at(), plan);
    }

    /** In a plan of one language nobody needs to be told which. */
    private static Address withoutLanguage(Address at, Plan plan) {
        return at.language().filter(plan.originalLanguage()::equals).isEmpty()
                ? at
                : new Address(at.part(), at.element(), at.steps().subList(0, at.steps().size() - 1));
    }

    /** What stands there now; "" for nothing. */
    String before(Difference one) {
        return one.before().map(value -> isPosition(one) ? position(value, old) : old.say(value))
                .orElse("");
    }

    /** What would stand there; "" for nothing. */
    String after(Difference one) {
        return one.after().map(value -> isPosition(one) ? position(value, next) : next.say(value))
                .orElse("");
    }

    /** All of it in one line. */
    String line(Difference one) {
        return switch (one.kind()) {
            case ADDED -> words.text("room.added") + orNothing(after(one), ": ");
            case REMOVED -> words.text("room.removed") + orNothing(before(one), ": ");
            case CHANGED, MOVED -> {
                var next = after(one);
                yield next.isEmpty() ? words.text("room.nothing") : next;
            }
        };
    }

    private static String orNothing(String text, String before) {
        return text.isEmpty() ? "" : before + text;
    }

    // A position is a number from 0; people count from 1.
    private String position(Object value, ValuePhrases values) {
        return value instanceof Integer index ? words.text("room.position", index + 1) : values.say(value);
    }

    private static boolean isPosition(Difference one) {
        return one.at().fieldName().filter(Address.POSITION::equals).isPresent();
    }
}
