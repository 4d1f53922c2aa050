// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Objects;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** One font file in one document, of which the glyphs that are used get embedded. */
final class PdfFace {

    private static final int BMP = 0x10000;
    private static final int UNKNOWN = -1;

    private final PDType0Font font;
    private final TrueTypeFont file;
    private final CmapLookup glyphs;
    private final int unitsPerEm;
    private final int[] known = new int[BMP]; // glyph and width of a character: looked up once
    private final String name;
    private final BitSet used = new BitSet();

    /**
     * Reads a font.
     *
     * @param name by which pages call it
     * @param resource the file beside this class
     */
    PdfFace(PDDocument document, String name, String resource) throws IOException {
        this.name = name;
        try (var stream = Objects.requireNonNull(PdfFace.class.getResourceAsStream(resource), resource)) {
            file = new TTFParser().parse(new RandomAccessReadBuffer(stream));
        }
        font = PDType0Font.load(document, file, true);
        glyphs = file.getUnicodeCmapLookup();
        unitsPerEm = file.getUnitsPerEm();
        Arrays.fill(known, UNKNOWN);
    }

    String name() {
        return name;
    }

    COSDictionary dictionary() {
        return font.getCOSObject();
    }

    boolean has(int codePoint) throws IOException {
        return glyph(codePoint) != 0;
    }

    /** The glyph of a character, 0 where the font has none. */
    int glyph(int codePoint) throws IOException {
        return codePoint < BMP ? entry(codePoint) >>> 16 : glyphs.getGlyphId(codePoint);
    }

    /** The width of a character in thousandths of the font's size. */
    int width(int codePoint) throws IOException {
        return codePoint < BMP ? entry(codePoint) & 0xffff : widthOf(glyphs.getGlyphId(codePoint));
    }

    /** Sees to it that a character's glyph is embedded. */
    void use(int codePoint) {
        if (!used.get(codePoint)) {
            used.set(codePoint);
            font.addToSubset(codePoint);
        }
    }

    boolean isUsed() {
        return !used.isEmpty();
    }

    /** Cuts the font down to the glyphs that are used, and embeds it. */
    void embed() throws IOException {
        font.subset();
    }

    private int entry(int codePoint) throws IOException {
        int entry = known[codePoint];
        if (entry == UNKNOWN) {
            int glyph = glyphs.getGlyphId(codePoint);
            entry = glyph << 16 | widthOf(glyph);
            known[codePoint] = entry;
        }
        return entry;
    }

    private int widthOf(int glyph) throws IOException {
        return Math.round(file.getAdvanceWidth(glyph) * 1000f / unitsPerEm);
    }
}
