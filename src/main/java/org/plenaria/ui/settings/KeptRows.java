// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TimelineContent;

/**
 * How the rows of one plan were put in order last, and which headings were folded: a question put to this plan, not to
 * others.
 *
 * @param folds by page, "overview" or an area's id: the headings that are folded there
 */
public record KeptRows(Arrangement overview, Arrangement areaPage, Map<String, Set<RowKey>> folds) {

    /** As plans are printed, nothing folded. */
    public static final KeptRows PRINTED = new KeptRows(
            Arrangement.printed(TimelineContent.all()), Arrangement.printed(TimelineSettings.AREA_PAGE), Map.of());

    private static final String OVERVIEW = "overview";
    private static final String AREA = "area";
    private static final String FOLDED = "folded.";

    public KeptRows {
        var kept = new HashMap<String, Set<RowKey>>();
        folds.forEach((page, keys) -> {
            if (!keys.isEmpty()) {
                kept.put(page, Set.copyOf(keys));
            }
        });
        folds = Map.copyOf(kept);
    }

    /** The headings that are folded on a page. */
    public Set<RowKey> folds(TimelineContent content) {
        return folds.getOrDefault(page(content), Set.of());
    }

    /** With the rows of a page arranged so, and these of its headings folded. */
    public KeptRows with(TimelineContent content, Arrangement arrangement, Set<RowKey> folded) {
        var all = new HashMap<>(folds);
        all.put(page(content), folded);
        return content instanceof TimelineContent.AllAreas
                ? new KeptRows(arrangement, areaPage, all)
                : new KeptRows(overview, arrangement, all);
    }

    private static String page(TimelineContent content) {
        return content instanceof TimelineContent.OneArea one ? one.area().toString() : OVERVIEW;
    }

    /** As a line of the settings; "" for rows as printed. */
    String write() {
        if (equals(PRINTED)) {
            return "";
        }
        var words = new ArrayList<String>(List.of(
                OVERVIEW + "=" + arrangement(overview), AREA + "=" + arrangement(areaPage)));
        new TreeMap<>(folds).forEach((page, keys) -> words.add(FOLDED + page + "=" + String.join(
                ",", keys.stream().flatMap(key -> RowKeyText.write(key).stream()).sorted().toList())));
        return String.join(" ", words);
    }

    /** Reads such a line; what makes no sense there is as printed. */
    static KeptRows read(String line) {
        var kept = PRINTED;
        for (var word : line.split(" ")) {
            int equals = word.indexOf('=');
            if (equals > 0) {
                kept = kept.with(word.substring(0, equals), word.substring(equals + 1));
            }
        }
        return kept;
    }

    private KeptRows with(String name, String value) {
        if (name.startsWith(FOLDED)) {
            var keys = new LinkedHashSet<RowKey>();
            for (var word : value.split(",")) {
                RowKeyText.read(word).ifPresent(keys::add);
            }
            var all = new HashMap<>(folds);
            all.put(name.substring(FOLDED.length()), keys);
            return new KeptRows(overview, areaPage, all);
        }
        return switch (name) {
            case OVERVIEW -> new KeptRows(
                    arrangement(value).map(one -> one.on(TimelineContent.all())).orElse(overview), areaPage, folds);
            case AREA -> new KeptRows(
                    overview,
                    arrangement(value).map(one -> one.on(TimelineSettings.AREA_PAGE)).orElse(areaPage),
                    folds);
            default -> this;
        };
    }

    private static String arrangement(Arrangement arrangement) {
        var reversed = arrangement.descending() ? "/reversed" : "";
        var words = arrangement.grouping() + "/" + arrangement.sorting() + reversed;
        return words.toLowerCase(Locale.ROOT);
    }

    private static Optional<Arrangement> arrangement(String value) {
        var parts = value.toUpperCase(Locale.ROOT).split("/");
        try {
            return parts.length < 2
                    ? Optional.empty()
                    : Optional.of(new Arrangement(
                            Grouping.valueOf(parts[0]), Sorting.valueOf(parts[1]), parts.length > 2));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }
}
