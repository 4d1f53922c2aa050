// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.quirk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/**
 * Finds two kinds of slips in the words of activities: a phrase that differs by a letter or two from one written
 * several times ("safe formation exchange" beside "safe information exchange"), and a title that lacks its "of"
 * ("Definition government indicators").
 */
public final class SlipFinder {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’-]*");
    private static final int SHORTEST = 6;
    private static final int LETTERS_APART = 2;
    private static final int MOST_ACTIVITIES = 5_000;

    private final Vocabulary vocabulary;
    private final Function<Id, Optional<SourcePlace>> places;

    /**
     * @param places where in the source an activity stands
     */
    public SlipFinder(Vocabulary vocabulary, Function<Id, Optional<SourcePlace>> places) {
        this.vocabulary = vocabulary;
        this.places = places;
    }

    private record Phrase(List<String> words, String written, Id activity) {}

    /** The slips of a plan, in its order. */
    public List<ImportNote> find(Plan plan) {
        var notes = new ArrayList<ImportNote>();
        if (plan.activityCount() > MOST_ACTIVITIES) {
            return notes;
        }
        var phrases = new ArrayList<Phrase>();
        plan.activities().forEach(activity -> {
            missingWord(plan, activity).ifPresent(notes::add);
            texts(plan, activity).forEach(text -> addPhrases(text, activity.id(), phrases));
        });
        nearlySame(phrases, notes);
        return notes;
    }

    private static List<String> texts(Plan plan, Activity activity) {
        var texts = new ArrayList<String>();
        texts.add(plan.text(activity.title()));
        activity.products().forEach(text -> texts.add(plan.text(text)));
        activity.participants().forEach(text -> texts.add(plan.text(text)));
        return texts;
    }

    private static void addPhrases(String text, Id activity, List<Phrase> phrases) {
        var matches = WORD.matcher(text).results().toList();
        for (int i = 0; i + 2 < matches.size(); i++) {
            var written = text.substring(matches.get(i).start(), matches.get(i + 2).end());
            if (written.chars().noneMatch(c -> c == '.' || c == ',' || c == ';' || c == '(' || c == ')')) {
                phrases.add(new Phrase(
                        matches.subList(i, i + 3).stream().map(one -> Folding.fold(one.group())).toList(),
                        written, activity));
            }
        }
    }

    // By the two words around the third, so that each phrase meets only those it may be taken for.
    private void nearlySame(List<Phrase> phrases, List<ImportNote> notes) {
        Map<List<String>, Integer> counts = new HashMap<>();
        phrases.forEach(phrase -> counts.merge(phrase.words(), 1, Integer::sum));
        Map<String, Set<List<String>>> around = new HashMap<>();
        for (var words : counts.keySet()) {
            for (int i = 0; i < words.size(); i++) {
                around.computeIfAbsent(key(words, i), _ -> new HashSet<>()).add(words);
            }
        }
        for (var phrase : phrases) {
            if (counts.getOrDefault(phrase.words(), 0) == 1) {
                usual(phrase.words(), around, counts).ifPresent(other -> notes.add(new ImportNote(
                        NoteKind.NEARLY_SAME, places.apply(phrase.activity()), Optional.of(phrase.activity()),
                        List.of(phrase.written(), String.join(" ", other)))));
            }
        }
    }

    private static String key(List<String> words, int without) {
        var key = new ArrayList<>(words);
        key.set(without, "*");
        return String.join(" ", key);
    }

    private static Optional<List<String>> usual(
            List<String> words, Map<String, Set<List<String>>> around, Map<List<String>, Integer> counts) {
        for (int i = 0; i < words.size(); i++) {
            int at = i;
            var found = around.getOrDefault(key(words, i), Set.of()).stream()
                    .filter(other -> counts.getOrDefault(other, 0) >= 2 && isSlip(words.get(at), other.get(at)))
                    .findFirst();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    // One or two letters apart, but not at the end: "country" and "countries" are both words.
    private static boolean isSlip(String word, String usual) {
        if (word.equals(usual) || word.length() < SHORTEST || usual.length() < SHORTEST
                || Math.abs(word.length() - usual.length()) > LETTERS_APART) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(word.length(), usual.length());
        while (same < shorter
                && word.charAt(word.length() - 1 - same) == usual.charAt(usual.length() - 1 - same)) {
            same++;
        }
        return same >= shorter / 2 && distance(word, usual) <= LETTERS_APART;
    }

    private static int distance(String one, String other) {
        var before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            var row = new int[other.length() + 1];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, Math.min(before[j], row[j - 1]) + 1);
            }
            before = row;
        }
        return before[other.length()];
    }

    private Optional<ImportNote> missingWord(Plan plan, Activity activity) {
        var title = plan.text(activity.title());
        var words = Folding.fold(title).split("\\s+", 3);
        var language = plan.originalLanguage();
        boolean lacks = words.length > 1
                && vocabulary.words("title.takesOf", language).contains(words[0])
                && words[1].chars().allMatch(Character::isLetter)
                && !vocabulary.words("title.of", language).contains(words[1]);
        return lacks
                ? Optional.of(new ImportNote(
                        NoteKind.WORD_MISSING, places.apply(activity.id()), Optional.of(activity.id()),
                        List.of(title, vocabulary.words("title.of", language).getFirst())))
                : Optional.empty();
    }
}
