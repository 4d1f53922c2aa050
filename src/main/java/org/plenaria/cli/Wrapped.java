// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

/**
 * Breaks texts into lines of a terminal. East Asian characters are two columns wide; combining marks have none.
 *
 * @param columns of a line
 * @param indent where the text begins, in columns
 */
record Wrapped(int columns, int indent) {

    private static final int LEAST_ROOM = 20;
    private static final int EAST_ASIA = 0x1100;

    /** The text with every line indented. */
    String indented(String text) {
        return hanging("", text);
    }

    /** A label, and the text beside it; below it where the label is too long. */
    String hanging(String label, String text) {
        int room = Math.max(LEAST_ROOM, columns - indent);
        var out = new StringBuilder(label);
        int used = 0;
        if (width(label) >= indent && indent > 0) {
            newLine(out);
        } else {
            out.repeat(" ", indent - width(label));
        }
        boolean first = true;
        for (var line : plain(text).split("\n", -1)) {
            if (!first) {
                newLine(out);
            }
            first = false;
            used = 0;
            for (var word : line.strip().split(" +")) {
                if (used > 0 && used + 1 + width(word) > room) {
                    newLine(out);
                    used = 0;
                }
                out.append(used > 0 ? " " : "").append(word);
                used += (used > 0 ? 1 : 0) + width(word);
            }
        }
        return out.toString().stripTrailing();
    }

    private void newLine(StringBuilder out) {
        while (!out.isEmpty() && out.charAt(out.length() - 1) == ' ') {
            out.setLength(out.length() - 1);
        }
        out.append('\n').repeat(" ", indent);
    }

    /** The text without what would command the terminal: escape and other control characters show as a box. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (c == '\t') {
                plain.append(' ');
            } else if (c == '\n' || !Character.isISOControl(c)) {
                plain.appendCodePoint(Character.getType(c) == Character.SURROGATE ? '\ufffd' : c);
            } else {
                plain.append('\ufffd');
            }
        });
        return plain.toString();
    }

    static int width(String text) {
        return text.codePoints().map(Wrapped::width).sum();
    }

    private static int width(int c) {
        if (c < 0x300) {
            return 1;
        }
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK || type == Character.FORMAT) {
            return 0;
        }
        return c >= EAST_ASIA && (Character.isIdeographic(c) || isWideBlock(c)) ? 2 : 1;
    }

    private static boolean isWideBlock(int c) {
        return c <= 0x115f // Hangul
                || c >= 0x2e80 && c <= 0xa4cf // kana, CJK punctuation and symbols
                || c >= 0xac00 && c <= 0xd7a3 // Hangul syllables
                || c >= 0xff00 && c <= 0xff60 // full-width forms
                || c >= 0x1f300 && c <= 0x1faff; // pictures
    }
}
