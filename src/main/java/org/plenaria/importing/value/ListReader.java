// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;

/**
 * Takes lists apart: "2020 Report, 2021 Work Plan, Declaration of Lima". Semicolons and lines always separate; commas
 * do only between three or more parts (two under a plural label) that all begin like names, so that "Lima, Peru" stays
 * one.
 */
public final class ListReader {

    /**
     * The parts of a list.
     *
     * @param uncertain whether it may have more parts than were taken apart
     */
    public record Reading(List<String> parts, boolean uncertain) {}

    private static final Pattern BULLET = Pattern.compile(
            "^\\s*(?:[-*•▪–·o]\\s+|\\(?[a-z0-9]{1,2}\\)\\s+|\\d{1,2}\\.\\s+)");
    private final Pattern lastAnd;

    public ListReader(Vocabulary vocabulary) {
        lastAnd = Pattern.compile("\\s+" + vocabulary.anyOf("resource.and") + "\\s+");
    }

    /**
     * Takes a list apart.
     *
     * @param plural whether its label announced several
     */
    public Reading read(String text, boolean plural) {
        var parts = new ArrayList<String>();
        boolean uncertain = false;
        for (var line : text.split("\n")) {
            for (var part : splitOutside(BULLET.matcher(line).replaceFirst(""), ';')) {
                var byComma = splitOutside(part, ',');
                int enough = plural ? 2 : 3;
                boolean names = byComma.stream().allMatch(ListReader::beginsLikeAName);
                if (byComma.size() >= enough && names) {
                    parts.addAll(splitLast(byComma));
                } else {
                    parts.add(part);
                    uncertain |= byComma.size() == 2 && names;
                }
            }
        }
        return new Reading(
                parts.stream().map(ValueText::tidy).filter(part -> !part.isBlank()).toList(), uncertain);
    }

    // "Chile, Peru and Uruguay": the last comma is an "and".
    private List<String> splitLast(List<String> parts) {
        var all = new ArrayList<>(parts);
        var last = all.removeLast();
        var and = lastAnd.matcher(Folding.fold(last));
        if (and.find() && beginsLikeAName(last.substring(and.end())) && last.substring(0, and.start()).length() < 40) {
            all.add(last.substring(0, and.start()));
            all.add(last.substring(and.end()));
        } else {
            all.add(last);
        }
        return all;
    }

    private static boolean beginsLikeAName(String part) {
        var stripped = part.strip();
        return !stripped.isEmpty()
                && stripped.length() <= 80
                && (Character.isUpperCase(stripped.charAt(0)) || Character.isDigit(stripped.charAt(0)));
    }

    /** The parts between separators that stand neither in brackets nor in quotation marks. */
    static List<String> splitOutside(String text, char separator) {
        var parts = new ArrayList<String>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '(', '[', '«', '“' -> depth++;
                case ')', ']', '»', '”' -> depth = Math.max(0, depth - 1);
                case '"' -> quoted = !quoted;
                default -> {
                    boolean figure = c == ',' && i + 1 < text.length() && Character.isDigit(text.charAt(i + 1));
                    if (c == separator && depth == 0 && !quoted && !figure) {
                        parts.add(text.substring(from, i));
                        from = i + 1;
                    }
                }
            }
        }
        parts.add(text.substring(from));
        return parts;
    }
}
