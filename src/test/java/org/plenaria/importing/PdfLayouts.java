// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.plenaria.plan.PrintOrder;

/** A plan as a PDF: broken into lines and pages with headers and numbers, activities as paragraphs or in tables. */
final class PdfLayouts {

    private static final float LEFT = 70;
    private static final float WIDTH = 455;
    private static final float TOP = 760;
    private static final float BOTTOM = 80;
    private static final float LEADING = 1.2f;

    private final PDFont roman = new PDType1Font(FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(FontName.HELVETICA_BOLD);
    private final Layouts layouts;
    private final PDDocument document = new PDDocument();
    private PDPageContentStream page;
    private float y;

    private record Word(String text, PDFont font) {}

    PdfLayouts(Layouts layouts) {
        this.layouts = layouts;
    }

    static byte[] withHeadings(Layouts layouts) throws IOException {
        return new PdfLayouts(layouts).make(false);
    }

    static byte[] withTables(Layouts layouts) throws IOException {
        return new PdfLayouts(layouts).make(true);
    }

    private byte[] make(boolean tables) throws IOException {
        try (document) {
            turn();
            for (var line : layouts.frontLines()) {
                boolean heading = line.matches("\\d\\) .{1,30}");
                paragraph(words(line, heading ? bold : roman), heading ? 16 : 11);
            }
            var open = new OpenLayouts(layouts);
            for (var area : layouts.plan.areas()) {
                paragraph(words(layouts.areaName(area), bold), 13);
                var objective = words("Objective", bold);
                objective.addAll(words(": " + layouts.plan.text(area.objective()), roman));
                paragraph(objective, 11);
                if (tables) {
                    row(Layouts.HEADER, bold);
                    for (var activity : PrintOrder.activities(area, layouts.plan.calendar())) {
                        row(layouts.cells(activity), roman);
                    }
                    y -= 20;
                    continue;
                }
                for (var group : PrintOrder.groups(area, layouts.plan.calendar())) {
                    paragraph(words(Layouts.groupName(group), bold), 11);
                    for (var activity : group.activities()) {
                        paragraph(words(layouts.numbers.number(activity.id()) + ") "
                                + layouts.plan.text(activity.title()) + ".", roman), 11);
                        for (var field : open.fields(activity)) {
                            var labelled = words(field.getFirst() + ":", bold);
                            labelled.addAll(words(field.getLast() + ".", roman));
                            paragraph(labelled, 11);
                        }
                    }
                }
            }
            page.close();
            for (var sheet : document.getPages()) {
                if (document.getNumberOfPages() > 1) { // on one page alone nobody can tell a header from a title
                    page = new PDPageContentStream(document, sheet, AppendMode.APPEND, true);
                    write("Lighthouse Network, work plan", LEFT, 800, 9, roman);
                    page.close();
                }
            }
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static ArrayList<Word> words(String text, PDFont font) {
        var words = new ArrayList<Word>();
        for (var word : text.split(" ")) {
            words.add(new Word(word, font));
        }
        return words;
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        var sheet = new PDPage(PDRectangle.A4);
        document.addPage(sheet);
        page = new PDPageContentStream(document, sheet);
        write("Page " + document.getNumberOfPages(), 290, 40, 9, roman);
        y = TOP;
    }

    private void write(String text, float x, float at, float size, PDFont font) throws IOException {
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(x, at);
        page.showText(text);
        page.endText();
    }

    private void paragraph(List<Word> words, float size) throws IOException {
        for (var line : lines(words, size, WIDTH)) {
            if (y < BOTTOM) {
                turn();
            }
            line(line, LEFT, y, size);
            y -= size * LEADING;
        }
        y -= size * 0.7f;
    }

    private void line(List<Word> line, float left, float at, float size) throws IOException {
        float x = left;
        for (var word : line) {
            write(word.text(), x, at, size, word.font());
            x += width(word, size) + size * 0.28f;
        }
    }

    private static float width(Word word, float size) throws IOException {
        return word.font().getStringWidth(word.text()) / 1000 * size;
    }

    private static List<List<Word>> lines(List<Word> words, float size, float width) throws IOException {
        var lines = new ArrayList<List<Word>>();
        var line = new ArrayList<Word>();
        float x = 0;
        for (var word : words) {
            if (!line.isEmpty() && x + width(word, size) > width) {
                lines.add(line);
                line = new ArrayList<>();
                x = 0;
            }
            line.add(word);
            x += width(word, size) + size * 0.28f;
        }
        lines.add(line);
        return lines;
    }

    // Seven columns with borders; a row is as high as its fullest cell.
    private void row(List<String> cells, PDFont font) throws IOException {
        float size = 8;
        float[] widths = {32, 105, 58, 85, 62, 55, 58};
        var texts = new ArrayList<List<List<Word>>>();
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            texts.add(lines(words(cells.get(i), font), size, widths[i] - 4));
            most = Math.max(most, texts.get(i).size());
        }
        float height = most * size * LEADING + 4;
        if (y - height < BOTTOM) {
            turn();
        }
        float x = LEFT;
        for (int i = 0; i < cells.size(); i++) {
            page.addRect(x, y - height, widths[i], height);
            page.stroke();
            float at = y - size;
            for (var line : texts.get(i)) {
                line(line, x + 2, at, size);
                at -= size * LEADING;
            }
            x += widths[i];
        }
        y -= height;
    }
}
