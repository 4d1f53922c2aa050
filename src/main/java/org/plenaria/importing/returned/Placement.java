// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for each paragraph that came back the one it went out as: by its hidden bookmark; where that is gone, among its
 * neighbours by the same words, the same label, the same place.
 */
final class Placement {

    private static final int NONE = -1;

    private final List<ReturnedParagraph> returned;
    private final List<SentParagraph> sent;
    private final int[] match; // the paragraph it went out as
    private final boolean[] claimed;
    private final Map<FieldMark, int[]> ranges = new HashMap<>(); // first and last of those sent
    private final Set<Integer> tables = new HashSet<>(); // of activities
    private final Map<String, SentRole> roles = new HashMap<>(); // by the style in the file

    Placement(List<ReturnedParagraph> returned, List<SentParagraph> sent) {
        this.returned = returned;
        this.sent = sent;
        match = new int[returned.size()];
        claimed = new boolean[sent.size()];
        Arrays.fill(match, NONE);
        for (int i = 0; i < sent.size(); i++) {
            int at = i;
            ranges.compute(sent.get(i).mark(), (_, range) -> range == null
                    ? new int[] {at, at}
                    : new int[] {range[0], at});
        }
        byBookmarks();
        findTables();
        fromNeighbours();
        learnStyles();
    }

    /** What a document is that came back as it went out. */
    static Placement unchanged(List<SentParagraph> sent) {
        var returned = new ArrayList<ReturnedParagraph>();
        for (var one : sent) {
            returned.add(new ReturnedParagraph(
                    returned.size() + 1, one.style(), List.of(one.mark()), one.whole(), one.cell(),
                    Optional.empty(), List.of()));
        }
        var placement = new Placement(returned, sent);
        for (int i = 0; i < sent.size(); i++) {
            placement.match[i] = i;
        }
        sent.forEach(one -> one.cell().ifPresent(cell -> placement.tables.add(cell.table())));
        return placement;
    }

    List<ReturnedParagraph> returned() {
        return returned;
    }

    /** The paragraph it went out as; of a field with more lines than before, the last. */
    Optional<SentParagraph> sentAs(int index) {
        return match[index] == NONE ? Optional.empty() : Optional.of(sent.get(match[index]));
    }

    boolean isInTableOfActivities(int index) {
        return returned.get(index).cell().filter(cell -> tables.contains(cell.table())).isPresent();
    }

    /** What a new paragraph is by its style. */
    SentRole role(int index) {
        return roles.getOrDefault(returned.get(index).style(), SentRole.OTHER);
    }

    List<SentParagraph> sent() {
        return sent;
    }

    private void byBookmarks() {
        var lines = new HashMap<FieldMark, Integer>();
        for (int i = 0; i < match.length; i++) {
            for (var mark : returned.get(i).marks()) {
                var range = ranges.get(mark);
                if (range != null && match[i] == NONE) {
                    int line = lines.merge(mark, 1, Integer::sum) - 1;
                    match[i] = Math.min(range[0] + line, range[1]);
                }
            }
        }
        for (var mark : lines.keySet()) {
            var range = ranges.get(mark);
            Arrays.fill(claimed, range[0], range[1] + 1, true);
        }
    }

    private void findTables() {
        for (int i = 0; i < match.length; i++) {
            var cell = returned.get(i).cell();
            if (cell.isPresent() && match[i] != NONE && sent.get(match[i]).cell().isPresent()) {
                tables.add(cell.get().table());
            }
        }
    }

    /** Goes through the stretches without bookmarks between those with. */
    private void fromNeighbours() {
        int before = NONE;
        for (int i = 0; i < match.length; i++) {
            if (match[i] != NONE) {
                before = ranges.get(sent.get(match[i]).mark())[1];
                continue;
            }
            int end = i;
            while (end < match.length && match[end] == NONE) {
                end++;
            }
            int after = end < match.length ? ranges.get(sent.get(match[end]).mark())[0] : sent.size();
            stretch(i, end, before + 1, after > before ? after : sent.size());
            i = end - 1;
        }
    }

    private void stretch(int from, int to, int first, int last) {
        boolean sameWords = true;
        for (int pass = 0; pass < 2; pass++) {
            int cursor = first;
            for (int i = from; i < to; i++) {
                if (match[i] != NONE) {
                    cursor = match[i] + 1;
                } else if (!isInTableOfActivities(i) && !returned.get(i).text().isBlank()) {
                    int found = search(i, cursor, last, sameWords);
                    if (found != NONE) {
                        take(i, found);
                        cursor = found + 1;
                    }
                }
            }
            sameWords = false;
        }
        byPlace(from, to, first, last);
    }

    private int search(int index, int from, int to, boolean sameWords) {
        var text = returned.get(index).text().strip();
        for (int j = from; j < to; j++) {
            var one = sent.get(j);
            boolean fits = sameWords
                    ? one.whole().strip().equals(text)
                    : !one.prefix().isBlank() && text.startsWith(one.prefix().strip()) && isSameKind(index, one);
            if (!claimed[j] && one.cell().isEmpty() && fits) {
                return j;
            }
        }
        return NONE;
    }

    // A label is only a label where no other word goes on: "Products" is not "Product".
    private boolean isSameKind(int index, SentParagraph one) {
        var text = returned.get(index).text().strip();
        int end = one.prefix().strip().length();
        return text.length() == end || !Character.isLetterOrDigit(text.charAt(end));
    }

    // Words written over in place: what stands behind the same neighbour, in the same style. Where there are more lines
    // than before, the first of them rather go on with what stands above.
    private void byPlace(int from, int to, int first, int last) {
        int next = first;
        var open = new ArrayList<Integer>();
        for (int i = from; i <= to; i++) {
            if (i == to || match[i] != NONE) {
                byPlace(open, next, i == to ? last : match[i]);
                open.clear();
                next = i == to ? last : match[i] + 1;
            } else if (!isInTableOfActivities(i) && !returned.get(i).text().isBlank()) {
                open.add(i);
            }
        }
    }

    private void byPlace(List<Integer> open, int first, int last) {
        var free = new ArrayList<Integer>();
        for (int j = first; j < last && !claimed[j] && free.size() < open.size(); j++) {
            free.add(j);
        }
        int skipped = open.size() - free.size();
        for (int k = 0; k < free.size(); k++) {
            var one = sent.get(free.get(k));
            int index = open.get(skipped + k);
            if (one.cell().isEmpty() && returned.get(index).style().equalsIgnoreCase(one.style())) {
                take(index, free.get(k));
            }
        }
    }

    private void take(int index, int found) {
        match[index] = found;
        claimed[found] = true;
    }

    private void learnStyles() {
        var seen = new HashMap<String, Map<SentRole, Integer>>();
        for (int i = 0; i < match.length; i++) {
            if (match[i] != NONE) {
                seen.computeIfAbsent(returned.get(i).style(), _ -> new EnumMap<>(SentRole.class))
                        .merge(sent.get(match[i]).role(), 1, Integer::sum);
            }
        }
        // An organization's template has names of its own for its styles.
        seen.forEach((style, counts) -> roles.put(style, Collections.max(
                counts.entrySet(), Map.Entry.comparingByValue()).getKey()));
        sent.forEach(one -> roles.putIfAbsent(one.style(), one.role()));
    }
}
