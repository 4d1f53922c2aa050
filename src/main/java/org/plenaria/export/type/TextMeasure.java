// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.type;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/**
 * How wide texts are and into how many lines they break. The widths are those of Times New Roman and Arial; characters
 * beyond Latin are taken as half as wide as the font is high, those of East Asia as wide as it.
 */
public final class TextMeasure {

    private static final int FIRST = 0x20;
    private static final int CONTROLS = 0x7f;
    private static final int CONTROLS_END = 0xa0;
    private static final int END = 0x180;
    private static final int EAST_ASIA = 0x2e80;

    private final Properties table = new Properties();
    private final int[][] widths = new int[Typeface.values().length * 2][];

    public TextMeasure() {
        try (var stream = Objects.requireNonNull(TextMeasure.class.getResourceAsStream("widths.properties"))) {
            table.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        for (var font : Typeface.values()) {
            var name = font.name().toLowerCase(Locale.ROOT);
            widths[font.ordinal() * 2] = numbers(name);
            widths[font.ordinal() * 2 + 1] = numbers(name + ".bold");
        }
    }

    private int[] numbers(String name) {
        return Arrays.stream(table.getProperty(name, "").split(" ")).mapToInt(Integer::parseInt).toArray();
    }

    /**
     * The width of a text on one line.
     *
     * @param halfPoints the size of the font
     * @return twentieths of a point
     */
    public int width(String text, Typeface font, boolean bold, int halfPoints) {
        var ofFont = widths[font.ordinal() * 2 + (bold ? 1 : 0)];
        long thousandths = 0;
        for (int i = 0; i < text.length(); i++) {
            thousandths += thousandths(text.charAt(i), ofFont);
        }
        return (int) (thousandths * halfPoints * 10 / 1000);
    }

    /** How many lines a text needs in a width, broken at blanks and hyphens as word processors do. */
    public int lines(String text, Typeface font, boolean bold, int halfPoints, int width) {
        int lines = 0;
        for (var line : text.split("\n", -1)) {
            lines += linesOf(line, font, bold, halfPoints, Math.max(width, 1));
        }
        return lines;
    }

    private int linesOf(String line, Typeface font, boolean bold, int halfPoints, int width) {
        var ofFont = widths[font.ordinal() * 2 + (bold ? 1 : 0)];
        long room = width * 1000L / (halfPoints * 10L); // thousandths of the font size
        int lines = 1;
        long used = 0; // by the words before this one
        long word = 0; // by this one without the blanks behind it
        long blanks = 0;
        for (int i = 0; i <= line.length(); i++) {
            boolean ends = i == line.length() || (i > 0 && isBreak(line, i));
            if (ends) {
                if (used > 0 && used + word > room) {
                    lines++;
                    used = 0;
                }
                if (word > room) { // broken wherever a line ends
                    lines += (int) (word / room);
                    word %= room;
                }
                used += word + blanks;
                word = 0;
                blanks = 0;
            }
            if (i < line.length()) {
                int advance = thousandths(line.charAt(i), ofFont);
                if (line.charAt(i) == ' ') {
                    blanks += advance;
                } else {
                    word += advance;
                }
            }
        }
        return lines;
    }

    /** Whether a line may end before this character: behind blanks, hyphens and dashes. */
    private static boolean isBreak(String line, int index) {
        char before = line.charAt(index - 1);
        boolean blank = before == ' ' && line.charAt(index) != ' ';
        return blank || before == '-' || before == '\u2013' || before == '\u2014';
    }

    /** The text, or as much of its beginning as a width holds, with an ellipsis. */
    public String fitted(String text, Typeface font, boolean bold, int halfPoints, int width) {
        if (width(text, font, bold, halfPoints) <= width) {
            return text;
        }
        int end = text.length();
        while (end > 0 && width(text.substring(0, end) + "…", font, bold, halfPoints) > width) {
            end = text.offsetByCodePoints(end, -1);
        }
        return text.substring(0, end).stripTrailing() + "…";
    }

    private static int thousandths(char c, int[] widths) {
        if (c >= FIRST && c < END && (c < CONTROLS || c >= CONTROLS_END)) {
            return widths[c < CONTROLS ? c - FIRST : c - FIRST - (CONTROLS_END - CONTROLS)];
        }
        return switch (c) {
            case '\u2014', '\u2026' -> 1000;
            case '\u2018', '\u2019' -> widths['\'' - FIRST] + 50;
            default -> c >= EAST_ASIA && !Character.isSurrogate(c) ? 1000 : 500;
        };
    }
}
