// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.List;
import org.plenaria.export.document.Figure;
import org.plenaria.export.document.Image;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Row;
import org.plenaria.export.document.Span;
import org.plenaria.export.document.Style;
import org.plenaria.export.document.Table;
import org.plenaria.export.type.TextMeasure;

/** How many lines and how much height paragraphs and rows take; all in twentieths of a point. */
record BlockMeasure(TextMeasure text) {

    /** The line below a row. */
    static final int LINE = 10;

    private static final int BELOW_PICTURE = 40; // a picture stands on the line of the letters

    /** The lines of a paragraph in a column of a width. */
    int lines(Paragraph paragraph, int width) {
        var look = paragraph.style().look();
        int indent = paragraph.setting().flush() ? 0 : look.left() + look.hanging();
        boolean contents = paragraph.style() == Style.CONTENTS_1 || paragraph.style() == Style.CONTENTS_2;
        var words = words(paragraph.spans(), contents);
        return text.lines(words, look.font(), look.bold(), look.halfPoints(), width - indent);
    }

    /** What stands between the margins: all that does not hang, or only the first of it. */
    private static String words(List<Span> spans, boolean first) {
        var words = new StringBuilder();
        for (var span : spans) {
            if (!span.role().hangs()) {
                words.append(span.text());
                if (first) {
                    break;
                }
            }
        }
        return words.toString();
    }

    int height(Figure figure) {
        int pictures = figure.images().stream().mapToInt(Image::height).sum();
        return Style.FIGURE.look().before() + pictures + BELOW_PICTURE;
    }

    /** The height of the line above a table and of the rows that are repeated on each page. */
    int headHeight(Table table) {
        return LINE + table.rows().stream()
                .takeWhile(Row::header)
                .mapToInt(row -> height(table, row))
                .sum();
    }

    int height(Table table, Row row) {
        int highest = 0;
        int column = 0;
        for (var cell : row.cells()) {
            int room = table.width(column, cell.columns()) - 2 * table.look().side();
            int height = 0;
            for (var paragraph : cell.paragraphs()) {
                var look = paragraph.style().look();
                height += look.before() + lines(paragraph, room) * look.line();
            }
            highest = Math.max(highest, height);
            column += cell.columns();
        }
        return table.look().top() + highest + table.look().bottom() + LINE;
    }
}
