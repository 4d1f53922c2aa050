// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.util.Arrays;

/**
 * One text made of another: what differs between them, from the first byte to the last. A plan file has one field a
 * line, so a letter typed is a splice of a few bytes however long the plan is.
 *
 * @param at where the texts begin to differ
 * @param removed how many bytes of the first text follow there that the second has not
 * @param inserted what the second has in their place
 */
record Splice(int at, int removed, byte[] inserted) {

    static Splice between(byte[] before, byte[] after) {
        int first = Arrays.mismatch(before, after);
        if (first < 0) {
            return new Splice(0, 0, new byte[0]);
        }
        int most = Math.min(before.length, after.length) - first;
        int same = 0;
        while (same < most && before[before.length - 1 - same] == after[after.length - 1 - same]) {
            same++;
        }
        return new Splice(
                first, before.length - same - first, Arrays.copyOfRange(after, first, after.length - same));
    }

    /** Whether there is such a place in a text of so many bytes. */
    boolean fits(int length) {
        return at >= 0 && removed >= 0 && at <= length && removed <= length - at;
    }

    byte[] applyTo(byte[] before) {
        var after = new byte[before.length - removed + inserted.length];
        System.arraycopy(before, 0, after, 0, at);
        System.arraycopy(inserted, 0, after, at, inserted.length);
        System.arraycopy(before, at + removed, after, at + inserted.length, before.length - removed - at);
        return after;
    }
}
