// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.Map;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;

/** Recognises the lines of a masthead: distribution, symbol, original language, meeting, place and date, title. */
final class MastheadReader {

    private static final Pattern SYMBOL = Pattern.compile(
            "(?=.*[\\d.])\\p{Lu}[\\p{L}0-9.()-]{0,14}(?:/[\\p{L}0-9.()-]+(?:\\s\\d[\\p{L}0-9.()-]*)?)+"
                    + "(?:\\s+(?:rev|corr|add)\\.?\\s*\\d+)*",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(19|20)\\d\\d(?!\\d)");
    private static final int LONGEST_TITLE = 120;

    private final TimeframeReader times;
    private final Pattern distribution;
    private final Pattern distributionAfter;
    private final Pattern title;
    private final Pattern meeting;
    private final Map<MastheadPart, Pattern> labelled;

    MastheadReader(Vocabulary vocabulary, TimeframeReader times) {
        this.times = times;
        distribution = Pattern.compile(vocabulary.anyOf("masthead.distribution") + "\\s*:?\\s*(?=\\p{L})");
        distributionAfter = Pattern.compile(
                "(\\p{L}[\\p{L} ]{0,40}?)\\s+" + vocabulary.anyOf("masthead.distribution") + "\\s*");
        title = vocabulary.wholeWords("title.plan");
        meeting = vocabulary.wholeWords("masthead.meeting");
        labelled = Map.of(
                MastheadPart.ORIGINAL, label(vocabulary, "masthead.original"),
                MastheadPart.SYMBOL, label(vocabulary, "masthead.symbol"),
                MastheadPart.ORGANIZATION, label(vocabulary, "masthead.organization"),
                MastheadPart.PLACE, label(vocabulary, "masthead.place"),
                MastheadPart.DATE, label(vocabulary, "masthead.date"));
    }

    private static Pattern label(Vocabulary vocabulary, String key) {
        return Pattern.compile("[\\s*_#]*" + vocabulary.anyOf(key) + "[*_]*\\s*:[*_]*\\s*");
    }

    /** Takes a line into the masthead; false when it is no line of a masthead, or its place is taken. */
    boolean take(SourceLine line, PlanDraft plan) {
        var text = line.text();
        var plain = ValueText.plain(text.replaceFirst("^[#>\\s]+", ""));
        var folded = Folding.fold(plain);
        var before = distribution.matcher(folded);
        var after = distributionAfter.matcher(folded);
        if (after.matches()) {
            return put(plan, MastheadPart.DISTRIBUTION, plain.substring(after.start(1), after.end(1)), line);
        }
        if (before.lookingAt()) {
            return put(plan, MastheadPart.DISTRIBUTION, plain.substring(before.end()), line);
        }
        for (var part : labelled.entrySet()) {
            var match = part.getValue().matcher(Folding.fold(text));
            if (match.lookingAt() && match.end() < text.length()) {
                return put(plan, part.getKey(), text.substring(match.end()), line);
            }
        }
        return takeUnlabelled(line, plan, plain, folded);
    }

    private boolean takeUnlabelled(SourceLine line, PlanDraft plan, String plain, String folded) {
        if (SYMBOL.matcher(plain).matches()) {
            return put(plan, MastheadPart.SYMBOL, plain, line);
        }
        boolean sentence = plain.endsWith(".") || plain.length() > LONGEST_TITLE;
        if (!sentence && title.matcher(folded).find() && !plan.masthead().containsKey(MastheadPart.TITLE)) {
            return put(plan, MastheadPart.TITLE, plain, line);
        }
        if (YEAR.matcher(plain).find() && plain.length() <= LONGEST_TITLE && takePlaceAndDate(line, plan)) {
            return true;
        }
        return !sentence && meeting.matcher(folded).find() && put(plan, MastheadPart.MEETING, plain, line);
    }

    private boolean takePlaceAndDate(SourceLine line, PlanDraft plan) {
        var text = line.text();
        if (times.day(text).isPresent()) {
            return put(plan, MastheadPart.DATE, text, line);
        }
        for (int comma = text.indexOf(','); comma >= 0; comma = text.indexOf(',', comma + 1)) {
            var rest = text.substring(comma + 1);
            if (!YEAR.matcher(rest).find() || times.day(rest).isEmpty()
                    || plan.masthead().containsKey(MastheadPart.PLACE)) {
                continue;
            }
            var known = plan.masthead().get(MastheadPart.DATE);
            if (known == null) {
                plan.masthead().put(MastheadPart.PLACE, value("").add(
                        ValueText.plain(text.substring(0, comma)), line, 0, comma));
                plan.masthead().put(MastheadPart.DATE, value("").add(rest, line, comma, text.length()));
                return true;
            }
            if (times.day(known.text()).equals(times.day(rest))) { // the same day as in a line before
                return put(plan, MastheadPart.PLACE, text.substring(0, comma), line);
            }
        }
        return false;
    }

    private static RawValue value(String label) {
        return new RawValue(FieldKind.EXTRA, label, false);
    }

    private static boolean put(PlanDraft plan, MastheadPart part, String words, SourceLine line) {
        if (plan.masthead().containsKey(part)) {
            return false;
        }
        plan.masthead().put(part, value("").add(ValueText.plain(words), line, 0, line.text().length()));
        return true;
    }
}
