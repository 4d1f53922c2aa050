// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Texts as a cell can hold them. */
final class ExcelText {

    /** The most a cell can hold, in UTF-16 units (Excel's specification). */
    static final int MOST = 32_767;

    // Read back, _x0041_ would become an A: an underscore that begins such a sequence is itself written as one.
    private static final Pattern ESCAPE_LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

    private ExcelText() {}

    /** Whether a text has to be cut to fit into a cell. */
    static boolean isTooLong(String text) {
        return text.length() > MOST;
    }

    /** The text, or as much of its beginning as a cell can hold, with an ellipsis. */
    static String fitted(String text) {
        if (!isTooLong(text)) {
            return text;
        }
        int end = MOST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    /** The text in pieces that fit into a cell each. */
    static List<String> pieces(String text) {
        var pieces = new ArrayList<String>();
        for (int start = 0; start < text.length(); ) {
            int end = Math.min(text.length(), start + MOST);
            if (end < text.length() && Character.isHighSurrogate(text.charAt(end - 1))) {
                end--;
            }
            pieces.add(text.substring(start, end));
            start = end;
        }
        return pieces;
    }

    /**
     * The text in the notation of a cell, which can hold what XML cannot: as _x0007_ (ECMA-376 part 1, 22.9.2.19).
     * Line ends become line feeds.
     */
    static String escaped(String text) {
        if (isPlain(text)) {
            return text;
        }
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        var escaped = ESCAPE_LOOKALIKE.matcher(lines).replaceAll("_x005F_");
        var out = new StringBuilder(escaped.length());
        for (int i = 0; i < escaped.length(); i++) {
            char c = escaped.charAt(i);
            if (isControl(c)) {
                out.append("_x%04X_".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    /** Whether a text is its own notation, as nearly all are. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '_' || c == '\r' || isControl(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether typing the text would make a formula of it. */
    static boolean looksLikeAFormula(String text) {
        return !text.isEmpty() && "=+-@\t\r\n".indexOf(text.charAt(0)) >= 0;
    }

    private static boolean isControl(char c) {
        return c < ' ' ? c != '\t' && c != '\n' : c == '\ufffe' || c == '\uffff';
    }
}
