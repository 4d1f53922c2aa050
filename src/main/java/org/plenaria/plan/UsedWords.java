// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The words a plan uses already in one language, the most frequent first, so that the same thing need not be written in
 * two ways.
 *
 * @param venues each with the kind it was last used with
 * @param sources of resources, and those the plan itself lists
 * @param authors of comments
 */
public record UsedWords(
        List<String> products,
        List<String> participants,
        Map<String, VenueKind> venues,
        List<String> sources,
        List<String> responsible,
        List<String> authors) {

    public UsedWords {
        products = List.copyOf(products);
        participants = List.copyOf(participants);
        venues = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(venues)); // keeps the order
        sources = List.copyOf(sources);
        responsible = List.copyOf(responsible);
        authors = List.copyOf(authors);
    }

    /** The words of a plan in exactly this language. */
    public static UsedWords of(Plan plan, Language language) {
        var kinds = new LinkedHashMap<String, VenueKind>();
        plan.activities().flatMap(activity -> activity.venue().stream()).forEach(venue ->
                venue.wording().in(language).ifPresent(words -> kinds.put(words, venue.kind())));
        var venues = new LinkedHashMap<String, VenueKind>();
        frequent(words(plan.activities().flatMap(one -> one.venue().stream()).map(Venue::wording), language))
                .forEach(words -> venues.put(words, kinds.getOrDefault(words, VenueKind.PLACE)));
        return new UsedWords(
                frequent(words(plan.activities().flatMap(one -> one.products().stream()), language)),
                frequent(words(plan.activities().flatMap(one -> one.participants().stream()), language)),
                venues,
                frequent(words(
                        Stream.concat(
                                plan.activities().flatMap(one -> one.resources().stream()).map(Resource::source),
                                plan.sources().stream().map(FundingSource::name)),
                        language)),
                frequent(words(
                        Stream.concat(
                                plan.activities().flatMap(one -> one.responsible().stream()),
                                plan.areas().stream().map(Area::lead)),
                        language)),
                frequent(Stream.concat(
                        plan.comments().stream().map(Comment::author),
                        plan.comments().stream().flatMap(one -> one.decision().stream())
                                .flatMap(decision -> decision.by().stream()))));
    }

    /**
     * The words that suit what somebody has typed, whatever the case and the accents: first those that begin with it,
     * then those of which a later word does, then those that contain it. All of them for "".
     */
    public static List<String> matching(Collection<String> words, String typed) {
        var wanted = plain(typed);
        return words.stream()
                .filter(word -> rank(plain(word), wanted) < NO_MATCH)
                .sorted(Comparator.comparingInt(word -> rank(plain(word), wanted)))
                .toList();
    }

    private static final int NO_MATCH = 3;

    private static int rank(String word, String wanted) {
        if (word.startsWith(wanted)) {
            return 0;
        }
        int found = word.indexOf(wanted);
        for (int at = found; at >= 0; at = word.indexOf(wanted, at + 1)) {
            if (!Character.isLetterOrDigit(word.charAt(at - 1))) {
                return 1;
            }
        }
        return found >= 0 ? 2 : NO_MATCH;
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<String> words(Stream<LocalizedText> texts, Language language) {
        return texts.flatMap(text -> text.in(language).stream());
    }

    private static List<String> frequent(Stream<String> words) {
        var counts = new LinkedHashMap<String, Integer>();
        words.forEach(word -> counts.merge(word, 1, Integer::sum));
        return counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .toList();
    }
}
