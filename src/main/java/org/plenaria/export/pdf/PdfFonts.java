// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.export.type.Typeface;

/**
 * The fonts of one document: Liberation Serif and Sans, and DejaVu Sans for what they lack. A character that none of
 * them has is drawn as a box with its number, keeps its text for search and screen readers, and is counted.
 */
final class PdfFonts {

    /** The width of the box of a character that no font has, in thousandths of the font's size. */
    static final int BOX = 700;

    private final List<PdfFace> faces;
    private final PdfFace fallback;
    private final SortedMap<String, Integer> missing = new TreeMap<>();
    private int unjoined;

    PdfFonts(PDDocument document) throws IOException {
        faces = List.of(
                new PdfFace(document, "SR", "LiberationSerif-Regular.ttf"),
                new PdfFace(document, "SB", "LiberationSerif-Bold.ttf"),
                new PdfFace(document, "AR", "LiberationSans-Regular.ttf"),
                new PdfFace(document, "AB", "LiberationSans-Bold.ttf"),
                new PdfFace(document, "FR", "DejaVuSans.ttf"));
        fallback = faces.getLast();
    }

    PdfFace face(Typeface typeface, boolean bold) {
        return faces.get((typeface == Typeface.SERIF ? 0 : 2) + (bold ? 1 : 0));
    }

    /** Embeds the fonts that are used; gives them as pages name them. */
    COSDictionary embed() throws IOException {
        var fonts = new COSDictionary();
        for (var face : faces) {
            if (face.isUsed()) {
                face.embed();
                fonts.setItem(COSName.getPDFName(face.name()), face.dictionary());
            }
        }
        return fonts;
    }

    /** What could not be painted as it is written. */
    PdfShortcomings shortcomings(int firstChange) {
        return new PdfShortcomings(missing, unjoined, firstChange);
    }

    /** A text as it can be set: composed letters, visible control characters, no line ends. */
    static String settable(String text) {
        var visible = Characters.visible(text).replace('\t', ' ');
        return Normalizer.isNormalized(visible, Normalizer.Form.NFC)
                ? visible
                : Normalizer.normalize(visible, Normalizer.Form.NFC);
    }

    /** The width of a text on one line, in points. */
    double width(String text, PdfFace face, double size) throws IOException {
        long width = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            width += advance(c, face);
            i += Character.charCount(c);
        }
        return width * size / 1000;
    }

    /** The width of a character in thousandths of the font's size. */
    int advance(int codePoint, PdfFace face) throws IOException {
        if (face.has(codePoint)) {
            return isInvisible(codePoint) ? 0 : face.width(codePoint);
        }
        if (isInvisible(codePoint)) {
            return 0;
        }
        return fallback.has(codePoint) ? fallback.width(codePoint) : BOX;
    }

    /** A text in stretches of one font each. */
    List<Stretch> stretches(String text, PdfFace face) throws IOException {
        var stretches = new ArrayList<Stretch>(1);
        int start = 0;
        PdfFace current = face;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            int next = i + Character.charCount(c);
            if (isInvisible(c)) {
                add(stretches, text, start, i, current);
                start = next;
            } else if (!face.has(c) && !fallback.has(c)) {
                add(stretches, text, start, i, current);
                stretches.add(new Stretch(text.substring(i, next), face, true));
                missing.merge(scriptOf(c), 1, Integer::sum);
                start = next;
            } else {
                var needed = face.has(c) ? face : fallback;
                unjoined += isJoined(c) ? 1 : 0;
                if (needed != current) {
                    add(stretches, text, start, i, current);
                    start = i;
                    current = needed;
                }
            }
            i = next;
        }
        add(stretches, text, start, text.length(), current);
        return stretches;
    }

    private static void add(List<Stretch> stretches, String text, int start, int end, PdfFace face) {
        if (end > start) {
            stretches.add(new Stretch(text.substring(start, end), face, false));
        }
    }

    /** Characters that steer how others look and are not seen themselves: joiners, direction marks, variants. */
    private static boolean isInvisible(int c) {
        return c == 0xad || c >= 0x200b && c <= 0x200f || c >= 0x202a && c <= 0x202e || c >= 0x2060 && c <= 0x206f
                || c == 0xfeff || c >= 0xfe00 && c <= 0xfe0f || c >= 0xe0000 && c <= 0xe0fff;
    }

    /** Whether its script joins letters: they stand side by side here, since no font is asked for joined ones. */
    private static boolean isJoined(int c) {
        return c >= '\u0600' && Character.isLetter(c) && switch (Character.UnicodeScript.of(c)) {
            case ARABIC, SYRIAC, MONGOLIAN, NKO, MANDAIC, ADLAM -> true;
            default -> false;
        };
    }

    private static String scriptOf(int c) {
        var script = Character.UnicodeScript.of(c);
        return switch (script) {
            case COMMON, INHERITED, UNKNOWN -> {
                var block = Character.UnicodeBlock.of(c);
                yield block == null ? "U+%04X".formatted(c) : block.toString();
            }
            default -> script.name();
        };
    }

    /**
     * A piece of a text in one font.
     *
     * @param box whether it is one character that no font has
     */
    record Stretch(String text, PdfFace face, boolean box) {}
}
