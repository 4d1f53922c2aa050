// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Shortens texts to the room they have, and remembers the answers: the same few rows are asked for at every frame. */
public final class TextFit {

    private static final String ELLIPSIS = "…";
    private static final double SPARE = 0.5; // what letters may be wider beside others
    private static final int MOST_ANSWERS = 20_000;
    private static final int MOST_COUNTS = 2_000; // rows keep the answer, so that it is asked for again but seldom

    private record Question(String text, TextStyle style, int width) {}

    private record Paragraph(String text, TextStyle style, int width, int lines) {}

    private final TextMeasure measure;
    private final Map<Question, String> shortened = new HashMap<>();
    private final Map<Paragraph, List<String>> wrapped = new HashMap<>();
    private final Map<Paragraph, Integer> counted = new HashMap<>();
    private final Map<TextStyle, Map<String, Double>> widths = new EnumMap<>(TextStyle.class);

    public TextFit(TextMeasure measure) {
        this.measure = measure;
    }

    /** Forgets all answers: the letters have another size now. */
    public void forget() {
        shortened.clear();
        wrapped.clear();
        counted.clear();
        widths.clear();
    }

    /** The width of a text in pixels. */
    public double width(String text, TextStyle style) {
        var known = widths.computeIfAbsent(style, _ -> new HashMap<>());
        if (known.size() > MOST_ANSWERS) {
            known.clear();
        }
        return known.computeIfAbsent(text, one -> measure.width(one, style));
    }

    /** The text, or its beginning and an ellipsis where it is wider than the room; "" where not even that fits. */
    public String fit(String text, TextStyle style, double room) {
        if (room <= 0 || text.isEmpty()) {
            return "";
        }
        if (width(text, style) <= room) {
            return text;
        }
        if (shortened.size() > MOST_ANSWERS) {
            shortened.clear();
        }
        return shortened.computeIfAbsent(new Question(text, style, (int) room), this::shorten);
    }

    /** The text in lines broken between words, at most so many of them; the last is shortened where words are left. */
    public List<String> wrap(String text, TextStyle style, double room, int most) {
        if (most <= 1 || room <= 0 || width(text, style) <= room) {
            return List.of(fit(text, style, room));
        }
        if (wrapped.size() > MOST_ANSWERS) {
            wrapped.clear();
        }
        return wrapped.computeIfAbsent(new Paragraph(text, style, (int) room, most), this::lines);
    }

    /** The whole text in as many lines as it takes; a word that is wider than the room goes on in the next line. */
    public List<String> whole(String text, TextStyle style, double room) {
        if (width(text, style) <= room) {
            return List.of(text);
        }
        if (wrapped.size() > MOST_ANSWERS) {
            wrapped.clear();
        }
        return wrapped.computeIfAbsent(new Paragraph(text, style, (int) room, 0), this::allLines);
    }

    private List<String> allLines(Paragraph paragraph) {
        var lines = new ArrayList<String>();
        var rest = paragraph.text.strip();
        while (!rest.isEmpty()) {
            int end = lineEnd(rest, paragraph);
            end = end > 0 ? end : wordPart(rest, paragraph);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        return List.copyOf(lines);
    }

    /** Where the part of the first word ends that fits; after the first character when there is no room at all. */
    private int wordPart(String text, Paragraph paragraph) {
        int end = text.offsetByCodePoints(0, 1);
        while (end < text.length()) {
            int next = text.offsetByCodePoints(end, 1);
            if (measure.width(text.substring(0, next), paragraph.style) > paragraph.width) {
                break;
            }
            end = next;
        }
        return end;
    }

    /**
     * How many lines {@link #wrap} breaks a text into, told from the widths of its words: these come up again and
     * again, so that thousands of texts are counted without measuring each. Where that is not exact, rather one more.
     */
    int lines(String text, TextStyle style, double room, int most) {
        if (counted.size() > MOST_COUNTS) {
            counted.clear();
        }
        return counted.computeIfAbsent(new Paragraph(text, style, (int) room, most), this::count);
    }

    private int count(Paragraph paragraph) {
        var style = paragraph.style;
        double space = width("i i", style) - 2 * width("i", style);
        int lines = 1;
        double taken = 0;
        for (var word : paragraph.text.strip().split(" ")) {
            double wide = width(word, style);
            if (taken > 0 && taken + space + wide > paragraph.width - SPARE) {
                lines++;
                taken = 0;
            }
            if (lines == paragraph.lines || wide > paragraph.width) {
                return lines;
            }
            taken += (taken > 0 ? space : 0) + wide;
        }
        return lines;
    }

    private List<String> lines(Paragraph paragraph) {
        var lines = new ArrayList<String>();
        var rest = paragraph.text.strip();
        while (lines.size() < paragraph.lines - 1) {
            int end = lineEnd(rest, paragraph);
            if (end <= 0 || end == rest.length()) {
                break;
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(fit(rest, paragraph.style, paragraph.width));
        return List.copyOf(lines);
    }

    /** Where the last word ends that fits; 0 when not even the first one does. */
    private int lineEnd(String text, Paragraph paragraph) {
        int end = 0;
        int next = 0;
        while (next < text.length()) {
            int space = text.indexOf(' ', next);
            int wordEnd = space < 0 ? text.length() : space;
            if (measure.width(text.substring(0, wordEnd), paragraph.style) > paragraph.width) {
                return end;
            }
            end = wordEnd;
            next = wordEnd + 1;
        }
        return end;
    }

    private String shorten(Question question) {
        int low = 0;
        int high = question.text.length() - 1;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (measure.width(cut(question.text, middle), question.style) <= question.width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(question.text, low);
    }

    private static String cut(String text, int length) {
        // Half of a surrogate pair would be painted as a box.
        int end = Character.isHighSurrogate(text.charAt(length > 0 ? length - 1 : 0)) ? length - 1 : length;
        return text.substring(0, Math.max(0, end)).stripTrailing() + ELLIPSIS;
    }
}
