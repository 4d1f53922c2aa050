// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.cycle;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.check.Spot;
import org.plenaria.check.TextField;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Wording;

/** Finds the years in the texts of a plan, and writes others in their places. */
public final class YearWords {

    private static final Pattern YEAR = Pattern.compile("(?<![\\p{L}\\p{N}])(?:19|20)\\d\\d(?![\\p{L}\\p{N}])");
    private static final Pattern SPAN = Pattern.compile("\\d\\d\\d\\d\\s*[-/–—]\\s*\\d\\d");
    private static final int NEAR = 2; // years before and after the plan's that may be meant to move too

    private final int first;
    private final int last;
    private final int by;
    private final List<YearWord> found = new ArrayList<>();

    private YearWords(Plan plan) {
        first = plan.calendar().first().getYear();
        last = plan.calendar().last().getYear();
        by = plan.calendar().months() / 12;
    }

    /** The years that may move on with the plan, in the order of the plan: its own, and those close to them. */
    public static List<YearWord> in(Plan plan) {
        var words = new YearWords(plan);
        plan.masthead().symbol().ifPresent(symbol -> words.find(
                symbolSpot(), 0, Optional.empty(), symbol));
        TextField.each(plan, field -> {
            if (field.spot().field().equals(Optional.of(ActivityFields.RESULT.name()))) {
                return; // what was delivered stays with the old plan
            }
            for (int i = 0; i < field.texts().size(); i++) {
                int text = i;
                field.texts().get(i).wordings().forEach(wording -> words.find(
                        field.spot(), text, Optional.of(wording.language()), wording.text()));
            }
        });
        return List.copyOf(words.found);
    }

    private static Spot symbolSpot() {
        return new Spot(Optional.empty(), Optional.empty(), Optional.of("symbol"));
    }

    private void find(Spot spot, int text, Optional<Language> language, String sentence) {
        var matcher = YEAR.matcher(sentence);
        while (matcher.find()) {
            int year = Integer.parseInt(matcher.group());
            if (year >= first - NEAR && year <= last + NEAR) {
                boolean own = year >= first && year <= last && !isInSpan(sentence, matcher.start());
                found.add(new YearWord(spot, text, language, matcher.start(), sentence, year, year + by, own));
            }
        }
    }

    private static boolean isInSpan(String sentence, int start) {
        var span = SPAN.matcher(sentence);
        while (span.find()) {
            if (start >= span.start() && start < span.end()) {
                return true;
            }
        }
        return false;
    }

    /** A plan with some of its years written anew; translations stay as old or new as they were. */
    static Plan rewritten(Plan plan, Collection<YearWord> chosen) {
        var fields = new ArrayList<TextField>();
        TextField.each(plan, fields::add);
        var next = plan.withMasthead(plan.masthead().withSymbol(plan.masthead().symbol()
                .map(symbol -> rewritten(symbol, symbolSpot(), 0, Optional.empty(), chosen))));
        for (var field : fields) {
            if (chosen.stream().anyMatch(word -> word.spot().equals(field.spot()))) {
                next = rewritten(next, plan.originalLanguage(), field, chosen);
            }
        }
        return next;
    }

    private static Plan rewritten(Plan plan, Language original, TextField field, Collection<YearWord> chosen) {
        var texts = new ArrayList<LocalizedText>();
        for (int i = 0; i < field.texts().size(); i++) {
            texts.add(rewritten(field.texts().get(i), original, field.spot(), i, chosen));
        }
        boolean masthead = field.spot().field().equals(Optional.of(PlanFields.MASTHEAD.name()));
        var symbol = plan.masthead().symbol(); // which the edit of the masthead has as it was
        return field.writer().apply(texts).apply(plan) instanceof Outcome.Applied(Plan after)
                ? masthead ? after.withMasthead(after.masthead().withSymbol(symbol)) : after
                : plan;
    }

    private static LocalizedText rewritten(
            LocalizedText text, Language original, Spot spot, int index, Collection<YearWord> chosen) {
        var before = text.in(original);
        var after = before.map(it -> rewritten(it, spot, index, Optional.of(original), chosen));
        return new LocalizedText(
                text.wordings().stream()
                        .map(one -> new Wording(
                                one.language(),
                                rewritten(one.text(), spot, index, Optional.of(one.language()), chosen),
                                one.madeFrom().equals(before) ? one.madeFrom().flatMap(_ -> after) : one.madeFrom(),
                                one.unknown()))
                        .toList(),
                text.unknown());
    }

    private static String rewritten(
            String sentence, Spot spot, int index, Optional<Language> language, Collection<YearWord> chosen) {
        var next = new StringBuilder(sentence);
        for (var word : chosen) {
            if (word.spot().equals(spot) && word.text() == index && word.language().equals(language)) {
                next.replace(word.start(), word.start() + 4, Integer.toString(word.next())); // always as long
            }
        }
        return next.toString();
    }
}
