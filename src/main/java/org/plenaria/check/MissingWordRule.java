// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A title that lacks its "of": "Definition government innovation indicators". Only titles are looked at that begin with
 * a word which hardly ever stands before a noun without it, and that have no such word soon after. What follows may
 * still be right in a few of them, so it is a hint.
 */
public final class MissingWordRule implements Rule {

    private static final int SOON = 4; // words
    private static final int SHORTEST = 4;
    private static final Pattern VOWEL = Pattern.compile("(?i)[aeiouyàâéèêëîïôœùûh]");

    /**
     * How a language says "of".
     *
     * @param heads the words that ask for it
     * @param of the words that may stand in its place
     * @param adjectives how words end that may follow without it
     * @param fewest how many words a title needs to be suspect
     */
    private record Speech(Set<String> heads, List<String> of, List<String> adjectives, int fewest) {}

    private static final Map<String, Speech> SPEECHES = Map.of(
            "en", new Speech(
                    set("definition creation elaboration identification formulation establishment compilation"),
                    list("of and or for by in on to with at from through between"),
                    List.of(), 4), // "Creation process" is right: English sets nouns side by side
            "es", new Speech(
                    set("definición creación elaboración identificación formulación establecimiento recopilación "
                            + "preparación realización"),
                    list("de del y e o u por para en a al con desde entre"),
                    List.of("al", "ales", "iva", "ivas", "ivo", "ico", "ica", "ada", "ado", "oria", "aria", "unta"),
                    2),
            "pt", new Speech(
                    set("definição criação elaboração identificação formulação estabelecimento preparação "
                            + "realização"),
                    list("de do da dos das e ou por para em a ao com entre no na"),
                    List.of("al", "ais", "iva", "ivas", "ivo", "ico", "ica", "ada", "ado", "ória", "ária", "unta"),
                    2),
            "fr", new Speech(
                    set("définition création élaboration identification formulation établissement préparation"),
                    list("de du des et ou par pour en à au aux avec dans entre"),
                    List.of("al", "ale", "ales", "if", "ive", "ique", "iques", "ée", "é", "aire", "ointe", "oire"),
                    2));

    private static Set<String> set(String text) {
        return Set.copyOf(list(text));
    }

    private static List<String> list(String text) {
        return Arrays.asList(text.split(" "));
    }

    @Override
    public String name() {
        return "missingWord";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> {
            if (field.spot().area().isPresent() && field.spot().field().equals(Optional.of("title"))) {
                findings.addAll(Mendings.of(
                        this, Severity.HINT, "writeMeant", plan, field, MissingWordRule::withItsWord));
            }
        });
        return findings;
    }

    /** The title with its "of"; the same title where nothing is missing. */
    static String withItsWord(String title, Language language) {
        var speech = SPEECHES.get(language.locale().getLanguage());
        if (speech == null) {
            return title;
        }
        var words = PlanWords.of(title);
        if (words.size() < speech.fewest()
                || !speech.heads().contains(words.getFirst().text().toLowerCase(Locale.ROOT))) {
            return title;
        }
        var next = words.get(1);
        boolean apart = !title.substring(words.getFirst().end(), next.start()).isBlank(); // "Definition: ..."
        boolean said = words.stream()
                .skip(1)
                .limit(SOON)
                .anyMatch(word -> speech.of().contains(word.text().toLowerCase(Locale.ROOT))
                        || word.text().startsWith("d’") || word.text().startsWith("d'"));
        boolean isNoun = next.text().length() >= SHORTEST
                && speech.adjectives().stream().noneMatch(next.text()::endsWith);
        if (apart || said || !isNoun) {
            return title;
        }
        var of = language.locale().getLanguage().equals("fr") && VOWEL.matcher(next.text()).lookingAt()
                ? "d’"
                : speech.of().getFirst() + " ";
        return title.substring(0, next.start()) + of + title.substring(next.start());
    }
}
