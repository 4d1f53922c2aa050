// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.Map;

/**
 * On which pages a document is expected to stand.
 *
 * @param numbers of the headings, by their bookmarks
 * @param count how many there are
 * @param areasOnNewPage whether the areas begin on a page of their own, because what stands before fits on one
 */
public record Pages(Map<String, Integer> numbers, int count, boolean areasOnNewPage) {

    /** As long as nobody has counted. */
    public static final Pages UNKNOWN = new Pages(Map.of(), 1, false);

    public Pages {
        numbers = Map.copyOf(numbers);
    }
}
