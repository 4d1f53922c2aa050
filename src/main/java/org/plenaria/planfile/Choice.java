// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * One of a few words.
 *
 * @param words each choice with its word in the file
 */
record Choice<E extends Enum<E>>(Map<E, String> words) implements Codec<E> {

    Choice {
        words = Collections.unmodifiableMap(new EnumMap<>(words));
    }

    /** The constants of an enum by their names: STAFF_TIME is staffTime. */
    static <E extends Enum<E>> Choice<E> of(Class<E> type) {
        var words = new LinkedHashMap<E, String>();
        for (var constant : type.getEnumConstants()) {
            words.put(constant, camelCase(constant.name()));
        }
        return new Choice<>(words);
    }

    @Override
    public E read(JsonValue value, Context context) throws Fault {
        var text = Types.string(value);
        for (var choice : words.entrySet()) {
            if (choice.getValue().equals(text)) {
                return choice.getKey();
            }
        }
        throw Fault.at(value, ProblemKind.NOT_A_CHOICE, text, String.join(", ", words.values()));
    }

    @Override
    public JsonValue write(E value, Context context) {
        return new JsonString(JsonValue.MADE, Objects.requireNonNull(words.get(value)));
    }

    private static String camelCase(String name) {
        var word = new StringBuilder();
        boolean capital = false;
        for (char letter : name.toCharArray()) {
            if (letter != '_') {
                word.append(capital ? letter : Character.toLowerCase(letter));
            }
            capital = letter == '_';
        }
        return word.toString();
    }
}
