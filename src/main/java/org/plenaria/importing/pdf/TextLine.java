// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.plenaria.importing.source.TextRange;

/**
 * Letters that stand on one baseline, as a line of words.
 *
 * @param y the baseline
 * @param right the end of its last letter
 * @param firstWord the width of its first word
 * @param size the size of most of its letters
 */
record TextLine(
        String text, List<TextRange> bold, float x, float y, float right, float firstWord, float size) {

    private static final float SAME_BASELINE = 0.35f;
    private static final float WORD_GAP = 0.16f;
    private static final float TAB_GAP = 1.6f;

    TextLine {
        bold = List.copyOf(bold);
    }

    /** The lines that letters form, from top to bottom. */
    static List<TextLine> of(List<Glyph> glyphs) {
        var sorted = new ArrayList<>(glyphs);
        sorted.sort(Comparator.comparingDouble(Glyph::y));
        var lines = new ArrayList<TextLine>();
        var line = new ArrayList<Glyph>();
        float base = 0;
        for (var glyph : sorted) {
            if (!line.isEmpty() && glyph.y() - base > SAME_BASELINE * Math.max(glyph.size(), line.getFirst().size())) {
                add(line, lines);
                line.clear();
            }
            if (line.isEmpty()) {
                base = glyph.y();
            }
            line.add(glyph);
        }
        add(line, lines);
        return lines;
    }

    private static void add(List<Glyph> glyphs, List<TextLine> lines) {
        glyphs.sort(Comparator.comparingDouble(Glyph::x));
        var text = new StringBuilder();
        var bold = new ArrayList<TextRange>();
        float right = Float.NaN;
        float end = 0;
        float firstWord = Float.NaN;
        Glyph before = null;
        for (var glyph : glyphs) {
            // The same letter drawn again a hair further is a poor man's bold.
            boolean again = before != null && before.text().equals(glyph.text())
                    && Math.abs(before.x() - glyph.x()) < 0.1f * glyph.size();
            if (glyph.isBlank() || again) {
                continue;
            }
            float gap = Float.isNaN(right) ? 0 : glyph.x() - right;
            if (gap > TAB_GAP * glyph.size()) {
                text.append('\t');
            } else if (gap > WORD_GAP * glyph.size()) {
                text.append(' ');
            }
            if (Float.isNaN(firstWord) && gap > WORD_GAP * glyph.size()) {
                firstWord = right - glyphs.getFirst().x();
            }
            int start = text.length();
            text.append(glyph.text());
            if (glyph.bold()) {
                boolean touches = !bold.isEmpty() && text.substring(bold.getLast().end(), start).isBlank();
                int from = touches ? bold.removeLast().start() : start;
                bold.add(new TextRange(from, text.length()));
            }
            right = Math.max(Float.isNaN(right) ? 0 : right, glyph.right());
            end = right;
            before = glyph;
        }
        if (before == null) {
            return;
        }
        float x = glyphs.stream().filter(glyph -> !glyph.isBlank()).findFirst().orElseThrow().x();
        lines.add(new TextLine(
                text.toString(), bold, x, glyphs.getFirst().y(), end,
                Float.isNaN(firstWord) ? end - x : firstWord, commonSize(glyphs)));
    }

    private static float commonSize(List<Glyph> glyphs) {
        return (float) glyphs.stream().filter(glyph -> !glyph.isBlank()).mapToDouble(Glyph::size).average().orElse(1);
    }

    boolean allBold() {
        return bold.size() == 1 && bold.getFirst().start() == 0 && bold.getFirst().end() == text.length();
    }
}
