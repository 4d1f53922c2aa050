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
        int lines = 1;
        int used = 0;
        for (var word : line.split("(?<=[ \\-\u2013\u2014])")) {
            int bare = width(word.stripTrailing(), font, bold, halfPoints);
            if (used > 0 && used + bare > width) {
                lines++;
                used = 0;
            }
            used += width(word, font, bold, halfPoints);
            if (bare > width) {
                lines += bare / width;
                used = bare % width;
            }
        }
        return lines;
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
