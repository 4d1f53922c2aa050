// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonBoolean;
import org.plenaria.planfile.JsonValue.JsonNumber;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/** Other JSON than plans, in the same form as plan files: what the program says to other programs. */
public final class PlainJson {

    private PlainJson() {}

    /**
     * The bytes of a JSON document, with a line feed at its end.
     *
     * @param value made of maps with texts as keys, lists, texts, whole numbers, decimal numbers and truths
     * @throws IllegalArgumentException when it holds something else, or half a surrogate pair
     */
    public static byte[] write(Object value) {
        try {
            return JsonPrinting.file(json(value));
        } catch (Fault halfACharacter) {
            throw new IllegalArgumentException("a text holds half a surrogate pair", halfACharacter);
        }
    }

    private static JsonValue json(Object value) {
        return switch (value) {
            case Map<?, ?> map -> {
                var members = new LinkedHashMap<String, JsonValue>();
                map.forEach((name, member) -> members.put((String) name, json(member)));
                yield new JsonObject(JsonValue.MADE, members);
            }
            case List<?> list -> new JsonArray(JsonValue.MADE, list.stream().map(PlainJson::json).toList());
            case String text -> new JsonString(JsonValue.MADE, text);
            case Integer number -> new JsonNumber(JsonValue.MADE, number.toString());
            case BigDecimal number -> new JsonNumber(JsonValue.MADE, number.toPlainString());
            case Boolean truth -> new JsonBoolean(JsonValue.MADE, truth);
            default -> throw new IllegalArgumentException("not a value of JSON: " + value.getClass());
        };
    }
}
