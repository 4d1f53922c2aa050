// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.math.BigInteger;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.plenaria.plan.Id;

/**
 * A field of an element of the plan, as the hidden bookmarks of our documents name it.
 *
 * @param element absent for the plan as a whole
 * @param field as in the plan file; begins with a colon for what prints no field of its own
 */
public record FieldMark(Optional<Id> element, String field) {

    private static final Pattern BOOKMARK = Pattern.compile("_P([0-9a-z]{25})_([A-Za-z0-9]+)");

    static FieldMark of(Id element, String field) {
        return new FieldMark(Optional.of(element), field);
    }

    /** What a bookmark of ours is around; empty for any other. */
    static Optional<FieldMark> ofBookmark(String name) {
        var match = BOOKMARK.matcher(name);
        if (!match.matches()) {
            return Optional.empty();
        }
        var value = new BigInteger(match.group(1), Character.MAX_RADIX);
        if (value.bitLength() > 2 * Long.SIZE) {
            return Optional.empty();
        }
        var id = new Id(new UUID(value.shiftRight(Long.SIZE).longValue(), value.longValue()));
        return Optional.of(of(id, match.group(2)));
    }
}
