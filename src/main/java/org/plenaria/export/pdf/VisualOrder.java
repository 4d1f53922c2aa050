// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.text.Bidi;
import java.util.List;
import java.util.ArrayList;

/** Puts the characters of a line in the order in which they are seen: Hebrew and Arabic run from right to left. */
final class VisualOrder {

    private VisualOrder() {}

    /**
     * A stretch of a line in one direction.
     *
     * @param text as it is read
     * @param shown as it is painted from left to right
     */
    record Run(String text, String shown) {}

    /** The runs of a line from left to right. */
    static List<Run> runs(String text) {
        if (!needsCare(text)) {
            return List.of(new Run(text, text));
        }
        var bidi = new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int count = bidi.getRunCount();
        var levels = new byte[count];
        var order = new Integer[count];
        for (int i = 0; i < count; i++) {
            levels[i] = (byte) bidi.getRunLevel(i);
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, count);
        var runs = new ArrayList<Run>(count);
        for (int i : order) {
            var part = text.substring(bidi.getRunStart(i), bidi.getRunLimit(i));
            runs.add(new Run(part, bidi.getRunLevel(i) % 2 == 0 ? part : mirrored(part)));
        }
        return runs;
    }

    private static boolean needsCare(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= '\u0590') {
                var chars = text.toCharArray();
                return Bidi.requiresBidi(chars, i, chars.length);
            }
        }
        return false;
    }

    /** Back to front, brackets turned round. */
    private static String mirrored(String part) {
        var turned = new StringBuilder(part).reverse();
        for (int i = 0; i < turned.length(); i++) {
            int place = "()[]{}<>«»".indexOf(turned.charAt(i));
            if (place >= 0) {
                turned.setCharAt(i, ")(][}{><»«".charAt(place));
            }
        }
        return turned.toString();
    }
}
