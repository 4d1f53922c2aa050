// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.plenaria.export.type.Typeface;

/**
 * Writes what is painted on one page (ISO 32000-1, 8 and 9). Lengths are in points, from the upper left corner; y of a
 * text is the line its letters stand on.
 */
final class PageCanvas {

    private static final double BOX_RISE = 0.02;
    private static final double DIGITS = 0.34; // the size of the digits in the box of an unknown character
    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final StringBuilder operators = new StringBuilder(8_192);
    private final PdfFonts fonts;
    private final double height;
    private String fill = "";

    PageCanvas(PdfFonts fonts, double height) {
        this.fonts = fonts;
        this.height = height;
    }

    byte[] bytes() {
        return operators.toString().getBytes(StandardCharsets.ISO_8859_1);
    }

    boolean isEmpty() {
        return operators.isEmpty();
    }

    /** Begins content that belongs to an element of the structure. */
    void beginTagged(String type, int mcid) {
        operators.append('/').append(type).append(" <</MCID ").append(mcid).append(">> BDC\n");
    }

    /** Begins content that is decoration, or repeated on every page. */
    void beginArtifact(String properties) {
        operators.append("/Artifact ").append(properties.isEmpty() ? "BMC\n" : properties + " BDC\n");
    }

    void endMarked() {
        operators.append("EMC\n");
    }

    /** Paints with what follows until {@link #restore}. */
    void save() {
        operators.append("q\n");
    }

    void restore() {
        operators.append("Q\n");
        fill = "";
    }

    /** Nothing is painted outside this rectangle until {@link #restore}. */
    void clip(double x, double y, double width, double high) {
        box(x, y, width, high);
        operators.append("W n\n");
    }

    /** Moves the corner and scales lengths until {@link #restore}; both corners are upper left ones. */
    void place(double x, double y, double scale, double innerHeight) {
        number(scale, 10_000).append('0').append(' ').append('0').append(' ');
        number(scale, 10_000);
        number(x);
        number(height - y - innerHeight * scale);
        operators.append("cm\n");
    }

    /**
     * Chooses the colour of areas and letters.
     *
     * @param hex RRGGBB
     */
    void fill(String hex) {
        if (!hex.equals(fill)) {
            colour(hex);
            operators.append("rg\n");
            fill = hex;
        }
    }

    /**
     * Chooses the colour and width of lines.
     *
     * @param hex RRGGBB
     */
    void stroke(String hex, double width) {
        colour(hex);
        operators.append("RG ");
        number(width);
        operators.append("w\n");
    }

    void dashes(boolean dashed) {
        operators.append(dashed ? "[4 3] 0 d\n" : "[] 0 d\n");
    }

    /** Uses a graphics state of the page's resources. */
    void state(String name) {
        operators.append('/').append(name).append(" gs\n");
    }

    void filledBox(double x, double y, double width, double high) {
        box(x, y, width, high);
        operators.append("f\n");
    }

    void strokedBox(double x, double y, double width, double high) {
        box(x, y, width, high);
        operators.append("S\n");
    }

    void line(double x1, double y1, double x2, double y2) {
        move(x1, y1);
        lineTo(x2, y2);
        operators.append("S\n");
    }

    void move(double x, double y) {
        point(x, y);
        operators.append("m ");
    }

    void lineTo(double x, double y) {
        point(x, y);
        operators.append("l ");
    }

    void curveTo(double x1, double y1, double x2, double y2, double x3, double y3) {
        point(x1, y1);
        point(x2, y2);
        point(x3, y3);
        operators.append("c ");
    }

    void fillPath() {
        operators.append("h f\n");
    }

    void strokePath() {
        operators.append("S\n");
    }

    void closeAndStrokePath() {
        operators.append("s\n");
    }

    /**
     * Writes a text on one line.
     *
     * @param text composed and without line ends: {@link PdfFonts#settable}
     */
    void text(String text, PdfFace face, double size, double x, double y) throws IOException {
        double at = x;
        for (var run : VisualOrder.runs(text)) {
            boolean turned = !run.shown().equals(run.text());
            if (turned) {
                beginActualText(run.text());
            }
            for (var stretch : fonts.stretches(run.shown(), face)) {
                if (stretch.box()) {
                    box(stretch.text().codePointAt(0), size, at, y);
                } else {
                    show(stretch.text(), stretch.face(), size, at, y);
                }
                at += fonts.width(stretch.text(), stretch.face(), size);
            }
            if (turned) {
                endMarked();
            }
        }
    }

    private void show(String text, PdfFace face, double size, double x, double y) throws IOException {
        operators.append("BT /").append(face.name()).append(' ');
        number(size);
        operators.append("Tf ");
        point(x, y);
        operators.append("Td <");
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            face.use(c);
            hex(face.glyph(c));
            i += Character.charCount(c);
        }
        operators.append("> Tj ET\n");
    }

    /** A frame with the number of a character in it: two lines of hexadecimal digits. */
    private void box(int c, double size, double x, double y) throws IOException {
        beginActualText(Character.toString(c));
        double wide = (PdfFonts.BOX - 60) * size / 1000;
        double high = 0.78 * size;
        double left = x + 0.03 * size;
        operators.append("q 0.4 w\n");
        strokedBox(left, y - high - BOX_RISE * size, wide, high);
        var digits = c > 0xffff ? "%06X".formatted(c) : "%04X".formatted(c);
        int half = digits.length() / 2;
        var face = fonts.face(Typeface.SANS, false);
        double small = half > 2 ? DIGITS * size * 0.85 : DIGITS * size;
        for (int row = 0; row < 2; row++) {
            var shown = digits.substring(row * half, (row + 1) * half);
            double from = left + (wide - fonts.width(shown, face, small)) / 2;
            show(shown, face, small, from, y - (row == 0 ? 0.45 : 0.1) * size);
        }
        operators.append("Q\n");
        endMarked();
        fill = "";
    }

    private void beginActualText(String text) {
        operators.append("/Span <</ActualText <FEFF");
        for (int i = 0; i < text.length(); i++) {
            hex(text.charAt(i));
        }
        operators.append(">>> BDC\n");
    }

    private void hex(int value) {
        for (int shift = 12; shift >= 0; shift -= 4) {
            operators.append(HEX[value >> shift & 15]);
        }
    }

    private void box(double x, double y, double width, double high) {
        point(x, y + high);
        number(width);
        number(high);
        operators.append("re ");
    }

    private void point(double x, double y) {
        number(x);
        number(height - y);
    }

    private void colour(String hex) {
        for (int i = 0; i < 6; i += 2) {
            number(Integer.parseInt(hex, i, i + 2, 16) / 255.0, 1_000);
        }
    }

    private void number(double value) {
        number(value, 100);
    }

    private StringBuilder number(double value, int parts) {
        long whole = Math.round(value * parts);
        if (whole < 0) {
            operators.append('-');
            whole = -whole;
        }
        operators.append(whole / parts);
        long rest = whole % parts;
        if (rest != 0) {
            operators.append('.');
            for (int digit = parts / 10; digit > 0 && rest > 0; digit /= 10) {
                operators.append((char) ('0' + rest / digit));
                rest %= digit;
            }
        }
        return operators.append(' ');
    }
}
