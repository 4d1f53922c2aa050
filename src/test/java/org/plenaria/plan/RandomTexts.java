// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Seeded texts, unknown fields and other small values of every kind, the nastier the better. */
final class RandomTexts {

    private static final List<String> STRINGS = List.of(
            "Workshop", "Taller “Gobierno abierto”", "a \"quoted\" \\ word", "'", "100 %", "null", "{\"en\": 1}",
            "line\nbreak\r\n and\ttab", "\u00ad", "\u200b\u2060\u200e", "\u2028\u2029", "\ufeffmark",
            "emoji \ud83d\udc69\u200d\ud83d\udcbb \ud83c\udf0d", "\ud800\udc00", "e\u0301 and \u00e9", "\u4e2d\u6587",
            "\u05e9\u05dc\u05d5\u05dd \u202eabc\u202c", "\u0645\u0631\u062d\u0628\u0627",
            "</script>&amp;", "  padded  ", "x".repeat(90));

    private static final List<String> NAMES = List.of(
            "futureField", "note2", "x-vendor", "", "a b", "\u00fc\u00f1", "quote\"d", "tab\t", "_", "A", "1");

    private static final List<String> NUMBERS = List.of(
            "0", "-0", "-0.0", "1.000000000000000005", "1E400", "1e-400", "18500.00", "0e+1", "1E+2",
            "9".repeat(60), "123456789012345678901234567890.123456789");

    private final Random random;

    RandomTexts(Random random) {
        this.random = random;
    }

    boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** Any string, also a blank one. */
    String any() {
        return chance(0.05) ? "" : words();
    }

    /** A string in which something is said. */
    String words() {
        var text = oneOf(STRINGS);
        if (chance(0.3)) {
            text += oneOf(STRINGS);
        }
        if (chance(0.3)) {
            text += random.nextInt(1000);
        }
        return text.isBlank() ? text + "." : text;
    }

    Optional<String> maybe() {
        return chance(0.4) ? Optional.of(any()) : Optional.empty();
    }

    /** A text in none, one or several languages. */
    LocalizedText text() {
        var wordings = new ArrayList<Wording>();
        for (var tag : List.of("en", "es", "fr", "pt-BR", "zh-Hant")) {
            if (chance(tag.equals("en") ? 0.7 : 0.12)) {
                var madeFrom = chance(0.3) ? maybe() : Optional.<String>empty();
                wordings.add(new Wording(new Language(tag), words(), madeFrom, unknown(0.03)));
            }
        }
        return new LocalizedText(wordings, unknown(0.03));
    }

    List<LocalizedText> texts(int most) {
        var texts = new ArrayList<LocalizedText>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            texts.add(text());
        }
        return texts;
    }

    UnknownFields unknown() {
        return unknown(0.15);
    }

    UnknownFields unknown(double probability) {
        if (!chance(probability)) {
            return UnknownFields.NONE;
        }
        var members = new LinkedHashMap<String, String>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            members.put(oneOf(NAMES), json(0));
        }
        return new UnknownFields(members);
    }

    /** JSON on one line, as the reader of plan files keeps it. */
    private String json(int level) {
        return switch (random.nextInt(level < 3 ? 8 : 5)) {
            case 0 -> "null";
            case 1 -> Boolean.toString(random.nextBoolean());
            case 2, 3 -> oneOf(NUMBERS);
            case 4 -> quoted(any());
            case 5 -> "[" + String.join(",", items(level)) + "]";
            default -> "{" + String.join(",", members(level)) + "}";
        };
    }

    private List<String> items(int level) {
        var items = new ArrayList<String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            items.add(json(level + 1));
        }
        return items;
    }

    private List<String> members(int level) {
        var members = new LinkedHashMap<String, String>();
        for (int i = random.nextInt(4); i > 0; i--) {
            members.put(oneOf(NAMES), json(level + 1));
        }
        return members.entrySet().stream().map(one -> quoted(one.getKey()) + ":" + one.getValue()).toList();
    }

    private static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (char c : text.toCharArray()) {
            switch (c) {
                case '"', '\\' -> out.append('\\').append(c);
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : Character.toString(c));
            }
        }
        return out.append('"').toString();
    }
}
