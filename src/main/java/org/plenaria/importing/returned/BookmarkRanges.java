// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Which bookmarks of ours lie around which paragraphs. One that never ends lies around its first paragraph only. */
final class BookmarkRanges {

    private static final int MOST_PARAGRAPHS = 2_000; // of one field; more is a bookmark that went astray

    private record Start(FieldMark mark, int paragraph) {}

    private final Map<String, Start> open = new HashMap<>();
    private final Map<Integer, List<FieldMark>> marks = new HashMap<>();
    private final Map<FieldMark, Integer> known = new LinkedHashMap<>();

    void start(String id, String name, int paragraph) {
        FieldMark.ofBookmark(name).ifPresent(mark -> {
            if (known.putIfAbsent(mark, paragraph) == null) { // what was copied is not the original
                open.put(id, new Start(mark, paragraph));
                add(paragraph, mark);
            }
        });
    }

    /**
     * A bookmark ends.
     *
     * @param afterText whether text of the paragraph stands before the end
     */
    void end(String id, int paragraph, boolean afterText) {
        var start = open.remove(id);
        if (start != null) {
            int last = Math.min(afterText ? paragraph : paragraph - 1, start.paragraph() + MOST_PARAGRAPHS);
            for (int i = start.paragraph() + 1; i <= last; i++) {
                add(i, start.mark());
            }
        }
    }

    private void add(int paragraph, FieldMark mark) {
        marks.computeIfAbsent(paragraph, _ -> new ArrayList<>()).add(mark);
    }

    List<FieldMark> around(int paragraph) {
        return marks.getOrDefault(paragraph, List.of());
    }
}
