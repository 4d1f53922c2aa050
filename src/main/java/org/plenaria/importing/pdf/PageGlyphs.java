// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

import java.io.IOException;
import java.io.Writer;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/** Collects the letters of a page by the direction they run in. */
final class PageGlyphs extends PDFTextStripper {

    private static final int BOLD = 600;

    private final Patience patience;
    private final Map<Integer, List<Glyph>> byDirection = new HashMap<>();
    private final Map<PDFont, Boolean> bold = new HashMap<>();

    PageGlyphs(Patience patience) {
        this.patience = patience;
    }

    /**
     * The letters of a page, those that run across it first; letters of other directions after them.
     *
     * @param page counted from 1
     */
    List<List<Glyph>> of(PDDocument document, int page) throws IOException {
        byDirection.clear();
        setStartPage(page);
        setEndPage(page);
        writeText(document, Writer.nullWriter());
        return byDirection.values().stream()
                .sorted((one, other) -> Integer.compare(other.size(), one.size()))
                .map(List::copyOf)
                .toList();
    }

    @Override
    protected void processTextPosition(TextPosition position) {
        patience.glyph();
        var unicode = position.getUnicode();
        if (unicode == null || unicode.isEmpty()) {
            return;
        }
        // Ligatures are drawn as one sign and read as letters.
        var text = unicode.codePoints().anyMatch(c -> c >= 0xfb00 && c <= 0xfb06)
                ? Normalizer.normalize(unicode, Normalizer.Form.NFKC)
                : unicode;
        float x = position.getXDirAdj();
        float size = Math.max(1, position.getFontSizeInPt());
        byDirection.computeIfAbsent(Math.round(position.getDir()), _ -> new ArrayList<>()).add(new Glyph(
                text, x, position.getYDirAdj(), x + position.getWidthDirAdj(), size,
                bold.computeIfAbsent(position.getFont(), PageGlyphs::isBold)));
    }

    private static boolean isBold(PDFont font) {
        var name = String.valueOf(font.getName()).toLowerCase(Locale.ROOT);
        var descriptor = font.getFontDescriptor();
        return name.contains("bold") || name.contains("black") || name.contains("heavy") || name.contains("demi")
                || descriptor != null && (descriptor.isForceBold() || descriptor.getFontWeight() >= BOLD);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        patience.operator();
        super.processOperator(operator, operands);
    }
}
