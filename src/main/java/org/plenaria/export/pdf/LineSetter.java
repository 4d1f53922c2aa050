// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Breaks texts into lines where the Unicode rules allow it, and words that are too long wherever a line ends. */
final class LineSetter {

    private static final Pattern LINE_ENDS = Pattern.compile("[\n\u000b\u0085\u2028\u2029]");

    private final PdfFonts fonts;
    private final BreakIterator breaks = BreakIterator.getLineInstance(Locale.ROOT);

    LineSetter(PdfFonts fonts) {
        this.fonts = fonts;
    }

    /** A text in lines; a line that ends at a blank keeps it, so that words stay apart for who reads by ear. */
    List<String> lines(String text, PdfFace face, double size, double room) throws IOException {
        return lines(text, face, size, room, room);
    }

    /**
     * The same with a first line of its own width.
     *
     * @param first the room in the first line
     */
    List<String> lines(String text, PdfFace face, double size, double first, double room) throws IOException {
        var lines = new ArrayList<String>(2);
        double left = first;
        for (var line : LINE_ENDS.split(PdfFonts.settable(text), -1)) {
            if (fonts.width(line, face, size) <= left) {
                lines.add(line);
            } else {
                breakUp(line, face, size, left, room, lines);
            }
            left = room;
        }
        return lines;
    }

    private void breakUp(String line, PdfFace face, double size, double first, double room, List<String> lines)
            throws IOException {
        breaks.setText(line);
        double left = first;
        double used = 0;
        int start = 0;
        int from = 0;
        for (int to = breaks.following(0); to != BreakIterator.DONE; to = breaks.next()) {
            double word = fonts.width(line.substring(from, to).stripTrailing(), face, size);
            if (used + word > left && from > start) {
                lines.add(line.substring(start, from));
                start = from;
                used = 0;
                left = room;
            }
            if (word > left) {
                int cut = cut(line, start, to, face, size, left);
                while (cut < to) {
                    lines.add(line.substring(start, cut));
                    start = cut;
                    left = room;
                    cut = cut(line, start, to, face, size, left);
                }
                used = fonts.width(line.substring(start, to), face, size);
            } else {
                used += fonts.width(line.substring(from, to), face, size);
            }
            from = to;
        }
        lines.add(line.substring(start));
    }

    /** As far as a word goes that is longer than a line, at least by one character. */
    private int cut(String line, int start, int end, PdfFace face, double size, double room) throws IOException {
        double used = 0;
        for (int i = start; i < end; ) {
            int c = line.codePointAt(i);
            used += fonts.advance(c, face) * size / 1000;
            if (used > room && i > start) {
                return i;
            }
            i += Character.charCount(c);
        }
        return end;
    }
}
