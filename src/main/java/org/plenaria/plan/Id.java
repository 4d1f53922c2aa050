// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.UUID;

/**
 * The permanent name of a part of a plan (an area, an activity, a comment...). Never shown to a reader and never
 * changed: printed numbers may change, ids may not, so that two copies of a plan can always be matched.
 */
public record Id(UUID value) implements Comparable<Id> {

    /** A new id that no other part of any plan has. */
    public static Id fresh() {
        return new Id(UUID.randomUUID());
    }

    /**
     * Reads an id from its usual form, 36 characters of hexadecimal digits and hyphens.
     *
     * @throws IllegalArgumentException when the text has another form
     */
    public static Id of(String text) {
        var value = UUID.fromString(text);
        if (text.length() != 36) { // UUID.fromString accepts shortened groups, which would not survive a load and save
            throw new IllegalArgumentException("not a UUID of 36 characters: " + text);
        }
        return new Id(value);
    }

    @Override
    public int compareTo(Id other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
