// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.ResourceKind;

/** Reads resources: one or several joined by "and", their kind, and an amount within the words. */
public final class ResourceReader {

    /**
     * A resource as it was read.
     *
     * @param source who gives it; may be blank when only an amount was given
     * @param secured absent where the words do not say
     */
    public record Reading(
            String source, Optional<ResourceKind> kind, Optional<Amount> amount, Optional<Boolean> secured) {}

    private final Pattern and;
    private final Pattern notSecured;
    private final Pattern secured;
    private final Pattern anyKind;
    private final Pattern staffTime;
    private final Pattern consultant;
    private final Pattern funds;
    private final Pattern inKind;
    private final AmountReader amounts = new AmountReader();

    public ResourceReader(Vocabulary vocabulary) {
        and = Pattern.compile("\\s+" + vocabulary.anyOf("resource.and") + "\\s+");
        notSecured = atEnd(vocabulary, "resource.notSecured");
        secured = atEnd(vocabulary, "resource.secured");
        staffTime = vocabulary.wholeWords("resource.staffTime");
        consultant = vocabulary.wholeWords("resource.consultant");
        funds = vocabulary.wholeWords("resource.funds");
        inKind = vocabulary.wholeWords("resource.inKind");
        anyKind = Pattern.compile(String.join(
                "|",
                staffTime.pattern(),
                consultant.pattern(),
                funds.pattern(),
                inKind.pattern(),
                vocabulary.wholeWords("resource.other").pattern()));
    }

    /** Reads what stands under "Resources". */
    public List<Reading> read(String text) {
        var readings = new ArrayList<Reading>();
        for (var line : text.split("\n")) {
            for (var part : ListReader.splitOutside(line, ';')) {
                split(part).stream()
                        .map(ValueText::tidy)
                        .filter(one -> !one.isBlank())
                        .forEach(one -> readings.add(one(one)));
            }
        }
        return readings;
    }

    /** "A time and B cooperation" are two; "IDB and OAS funds" stay one, for nobody says what each gives. */
    private List<String> split(String text) {
        var parts = new ArrayList<String>();
        var folded = Folding.fold(text);
        var joint = and.matcher(folded);
        int from = 0;
        while (joint.find()) {
            boolean before = anyKind.matcher(folded.substring(from, joint.start())).find();
            boolean after = anyKind.matcher(folded.substring(joint.end())).find();
            if (before && after && !listsKinds(folded, joint.start(), joint.end())) {
                parts.add(text.substring(from, joint.start()));
                from = joint.end();
            }
        }
        parts.add(text.substring(from));
        return parts;
    }

    // "IDB time and funds", "tiempo y recursos del Comité": kinds of one source, side by side.
    private boolean listsKinds(String folded, int before, int after) {
        var next = anyKind.matcher(folded).region(after, folded.length()).useTransparentBounds(true);
        if (!next.lookingAt()) {
            return false;
        }
        var rest = folded.substring(next.end()).strip();
        var words = folded.substring(0, before).strip();
        var last = anyKind.matcher(words);
        int end = -1;
        while (last.find()) {
            end = last.end();
        }
        return rest.isEmpty() || rest.equals(".") || end == words.length() && !rest.isEmpty();
    }

    private static Pattern atEnd(Vocabulary vocabulary, String key) {
        return Pattern.compile("\\s*[(\\[]\\s*" + vocabulary.anyOf(key) + "\\s*[)\\]]\\s*\\.?\\s*$");
    }

    /** Reads one resource: "Basin Solidarity Fund: 18,500 USD (not secured)". */
    public Reading one(String text) {
        var folded = Folding.fold(text);
        var open = notSecured.matcher(folded);
        var sure = secured.matcher(folded);
        Optional<Boolean> said = Optional.empty();
        var words = text;
        if (open.find()) {
            said = Optional.of(false);
            words = text.substring(0, open.start());
        } else if (sure.find()) {
            said = Optional.of(true);
            words = text.substring(0, sure.start());
        }
        var all = words;
        var amount = amounts.find(all);
        var source = amount.map(found -> without(all, found)).orElse(all);
        return new Reading(source, kind(Folding.fold(all)), amount, said);
    }

    private static String without(String text, Amount amount) {
        var rest = text.substring(0, amount.start()) + " " + text.substring(amount.end());
        var withoutBrackets = rest.replaceAll("[(\\[]\\s*[)\\]]", " ").strip();
        return ValueText.tidy(withoutBrackets.replaceAll("^[:,-]+\\s*|\\s*[:,–-]+$", ""));
    }

    private Optional<ResourceKind> kind(String folded) {
        if (inKind.matcher(folded).find()) {
            return Optional.of(ResourceKind.IN_KIND);
        }
        if (consultant.matcher(folded).find()) {
            return Optional.of(ResourceKind.CONSULTANT);
        }
        if (staffTime.matcher(folded).find()) {
            return Optional.of(ResourceKind.STAFF_TIME);
        }
        return funds.matcher(folded).find() ? Optional.of(ResourceKind.FUNDS) : Optional.empty();
    }
}
