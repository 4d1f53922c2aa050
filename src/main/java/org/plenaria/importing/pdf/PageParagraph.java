// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.source.TextRange;

/**
 * Lines that were broken at the margin, put together again.
 *
 * @param line the number of its first line on its page, counted from 1
 * @param size the size of its letters in points
 * @param first its first line
 * @param last its last line
 * @param margin where lines of its page end on the right
 */
record PageParagraph(
        String text, List<TextRange> bold, int line, float y, float size, TextLine first, TextLine last,
        float margin) {

    private static final Pattern BEGINS = Pattern.compile(
            "(?:[-•▪–·◦●■]\\s|\\p{Lu}[\\p{L} ]{2,25}:\\s|"
                    + "\\(?\\d{1,3}(?:\\.\\d{1,3})*[.)]{1,2}\\s|\\d{1,3}(?:\\.\\d{1,3})+\\s|[a-z]\\)\\s).*");
    private static final float CLOSE = 1.45f;
    private static final float SAME_SIZE = 0.6f;

    PageParagraph {
        bold = List.copyOf(bold);
    }

    /**
     * Puts lines together. A line is the rest of the one before when it stands close below it and its first word would
     * not have fitted there.
     *
     * @param margin where lines end on the right
     * @param firstLine the number of the first of them
     */
    static List<PageParagraph> of(List<TextLine> lines, float margin, int firstLine) {
        var paragraphs = new ArrayList<PageParagraph>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (i > 0 && isClose(lines.get(i - 1), line) && continues(lines.get(i - 1), line, margin)) {
                paragraphs.add(paragraphs.removeLast().joined(line.text(), line.bold(), line));
            } else {
                paragraphs.add(new PageParagraph(
                        line.text(), line.bold(), firstLine + i, line.y(), line.size(), line, line, margin));
            }
        }
        return paragraphs;
    }

    /** This paragraph with the one at the top of the next page, where that is the rest of it. */
    Optional<PageParagraph> over(PageParagraph next) {
        return continues(last, next.first, margin)
                ? Optional.of(joined(next.text, next.bold, next.last))
                : Optional.empty();
    }

    private static boolean isClose(TextLine before, TextLine line) {
        float gap = line.y() - before.y();
        return gap > 0 && gap <= CLOSE * Math.max(before.size(), line.size());
    }

    private static boolean continues(TextLine before, TextLine line, float margin) {
        boolean alike = Math.abs(before.size() - line.size()) < SAME_SIZE && before.allBold() == line.allBold();
        float space = 0.25f * line.size();
        boolean full = before.right() + space + line.firstWord() > margin - 0.5f;
        return alike && full && !BEGINS.matcher(line.text()).matches();
    }

    private PageParagraph joined(String rest, List<TextRange> restBold, TextLine end) {
        boolean hyphen = text.endsWith("\u00ad");
        var head = hyphen ? text.substring(0, text.length() - 1) : text;
        var joint = hyphen || text.endsWith("-") && Character.isLowerCase(rest.charAt(0)) ? "" : " ";
        int shift = head.length() + joint.length();
        var all = new ArrayList<>(bold);
        for (var range : restBold) {
            boolean touches = !all.isEmpty() && range.start() == 0 && all.getLast().end() >= head.length();
            int from = touches ? all.removeLast().start() : range.start() + shift;
            all.add(new TextRange(from, range.end() + shift));
        }
        return new PageParagraph(head + joint + rest, all, line, y, size, first, end, margin);
    }
}
