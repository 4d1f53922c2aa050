// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;

/** Reads measures of success: "Stations transmitting: baseline 51 of 64, target 61 of 64, actual 57 of 64". */
public final class IndicatorReader {

    /** A measure as it was read. */
    public record Reading(String name, Optional<String> baseline, Optional<String> target, Optional<String> actual) {}

    private enum Value {
        BASELINE,
        TARGET,
        ACTUAL
    }

    private final Pattern start;
    private final Map<Value, Pattern> values = new EnumMap<>(Value.class);
    private final Pattern next;

    public IndicatorReader(Vocabulary vocabulary) {
        var any = "(?:" + vocabulary.anyOf("indicator.baseline") + "|" + vocabulary.anyOf("indicator.target") + "|"
                + vocabulary.anyOf("indicator.actual") + ")";
        start = Pattern.compile("(?:^|\\s*[:;,(]\\s*)(?=" + any + "[\\s:=])");
        next = Pattern.compile("\\s*[,;]\\s*(?=" + any + "[\\s:=])");
        values.put(Value.BASELINE, Pattern.compile(vocabulary.anyOf("indicator.baseline") + "\\s*[:=]?\\s+"));
        values.put(Value.TARGET, Pattern.compile(vocabulary.anyOf("indicator.target") + "\\s*[:=]?\\s+"));
        values.put(Value.ACTUAL, Pattern.compile(vocabulary.anyOf("indicator.actual") + "\\s*[:=]?\\s+"));
    }

    /** The measure a text names; without values when it gives none, or one of them twice. */
    public Reading read(String text) {
        var folded = Folding.fold(text);
        var first = start.matcher(folded);
        if (!first.find()) {
            return nameOnly(text);
        }
        var found = new EnumMap<Value, String>(Value.class);
        int from = first.end();
        var joint = next.matcher(folded).region(from, folded.length());
        while (true) {
            boolean more = joint.find();
            if (!take(text, folded, from, more ? joint.start() : text.length(), found)) {
                return nameOnly(text);
            }
            if (!more) {
                break;
            }
            from = joint.end();
        }
        return new Reading(
                text.substring(0, first.start()).strip(),
                Optional.ofNullable(found.get(Value.BASELINE)),
                Optional.ofNullable(found.get(Value.TARGET)),
                Optional.ofNullable(found.get(Value.ACTUAL)));
    }

    private boolean take(String text, String folded, int from, int to, Map<Value, String> found) {
        for (var value : values.entrySet()) {
            var match = value.getValue().matcher(folded).region(from, to);
            if (match.lookingAt() && match.end() < to) {
                return found.put(value.getKey(), text.substring(match.end(), to).strip()) == null;
            }
        }
        return false;
    }

    private static Reading nameOnly(String text) {
        return new Reading(text, Optional.empty(), Optional.empty(), Optional.empty());
    }
}
