// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;

/** The labels a document of ours prints, by which a line that somebody typed says which field it is. */
final class Labels {

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("objective", "objective"),
            Map.entry("lead", "lead"),
            Map.entry("product", "products"),
            Map.entry("products", "products"),
            Map.entry("participants", "participants"),
            Map.entry("timeframe", "timeframe"),
            Map.entry("venue", "venue"),
            Map.entry("resources", "resources"),
            Map.entry("responsible", "responsible"),
            Map.entry("recurrence", "recurrence"),
            Map.entry("status", "status"),
            Map.entry("result", "result"),
            Map.entry("milestone", "milestones"),
            Map.entry("milestones", "milestones"),
            Map.entry("indicator", "indicators"),
            Map.entry("indicators", "indicators"));
    private static final List<String> OF_AREAS = List.of("objective", "lead", "indicators");
    private static final Pattern END = Pattern.compile("\\s*(?::\\s*|\\.\\s+|\\t\\s*)");
    private static final Pattern NUMBER = Pattern.compile(
            "\\s*[\\p{L}\\d]{1,4}(?:[.\\-/][\\p{L}\\d]{1,4})*\\.?(?:\\t|\\s+)");

    private final Map<String, String> names = new HashMap<>();

    /** A line with its label taken off. */
    record Labelled(String field, String rest) {}

    Labels(Language language) {
        var words = Messages.of("document", language.locale());
        FIELDS.forEach((key, field) -> names.put(words.text("label." + key), field));
    }

    /** The field of an area or activity that a line announces, and what it says of it. */
    Optional<Labelled> read(String text, boolean ofArea) {
        for (var label : names.entrySet()) {
            var name = label.getKey();
            if (text.regionMatches(true, 0, name, 0, name.length())
                    && (!ofArea || OF_AREAS.contains(label.getValue()))
                    && (ofArea || !label.getValue().equals("objective") && !label.getValue().equals("lead"))) {
                var end = END.matcher(text).region(name.length(), text.length());
                if (end.lookingAt()) {
                    return Optional.of(new Labelled(label.getValue(), text.substring(end.end())));
                }
                if (text.strip().length() == name.length()) {
                    return Optional.of(new Labelled(label.getValue(), ""));
                }
            }
        }
        return Optional.empty();
    }

    /** A text without the label or number it was sent with, be that a little other now. */
    static String without(String prefix, String text) {
        if (prefix.isBlank()) {
            return text;
        }
        if (text.startsWith(prefix)) {
            return text.substring(prefix.length());
        }
        var name = prefix.strip();
        if (text.stripLeading().regionMatches(true, 0, name, 0, name.length())) {
            return text.stripLeading().substring(name.length()).stripLeading();
        }
        int tab = text.indexOf('\t');
        if (prefix.endsWith("\t") && tab >= 0 && tab <= prefix.length() + 20) {
            return text.substring(tab + 1);
        }
        return text;
    }

    /** A title without a number somebody typed before it. */
    static String withoutNumber(String text) {
        int tab = text.indexOf('\t');
        if (tab >= 0 && tab <= 12) {
            return text.substring(tab + 1);
        }
        var match = NUMBER.matcher(text);
        return match.lookingAt() && match.group().matches(".*\\d.*") ? text.substring(match.end()) : text;
    }
}
