// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Status;
import org.plenaria.plan.VenueKind;

/**
 * Which activities one is looking for. What is left empty lets all pass; what is given must all be true.
 *
 * @param text in the title, a product, the participants, the venue, a source or who is responsible, whatever the
 *     accents and capitals
 * @param statuses one of them
 * @param venues one of these kinds
 * @param responsible among those responsible, as it is shown
 * @param source among the sources, as it is shown
 * @param findingsOnly only those on which there are findings
 */
public record TimelineFilter(
        String text,
        Set<Status> statuses,
        Set<VenueKind> venues,
        Optional<String> responsible,
        Optional<String> source,
        boolean findingsOnly) {

    public static final TimelineFilter ALL =
            new TimelineFilter("", Set.of(), Set.of(), Optional.empty(), Optional.empty(), false);

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    public TimelineFilter {
        statuses = Set.copyOf(statuses);
        venues = Set.copyOf(venues);
    }

    /** Whether everything passes. */
    public boolean isOpen() {
        return equals(ALL);
    }

    /**
     * Whether an activity is one of those looked for.
     *
     * @param findings how many findings it has
     */
    public boolean matches(Activity activity, int findings, TimelineWords words) {
        return (statuses.isEmpty() || activity.status().filter(statuses::contains).isPresent())
                && (venues.isEmpty() || activity.venue().filter(one -> venues.contains(one.kind())).isPresent())
                && (!findingsOnly || findings > 0)
                && isAmong(responsible, activity.responsible().stream(), words)
                && isAmong(source, activity.resources().stream().map(one -> one.source()), words)
                && (text.isBlank() || contains(activity, words));
    }

    private static boolean isAmong(Optional<String> wanted, Stream<LocalizedText> texts, TimelineWords words) {
        return wanted.isEmpty() || texts.map(words::text).anyMatch(wanted.get()::equals);
    }

    private boolean contains(Activity activity, TimelineWords words) {
        var wanted = plain(text.strip());
        var lists = Stream.of(
                activity.products().stream(),
                activity.participants().stream(),
                activity.responsible().stream(),
                activity.venue().map(one -> one.wording()).stream(),
                activity.resources().stream().map(one -> one.source()));
        return Stream.concat(Stream.of(activity.title()), lists.flatMap(one -> one))
                .anyMatch(one -> plain(words.text(one)).contains(wanted));
    }

    private static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
