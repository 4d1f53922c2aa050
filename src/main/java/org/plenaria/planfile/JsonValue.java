// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A piece of JSON that remembers where it stood, so that an error found long after parsing still names line and column.
 * {@code at} is an offset in the text, in UTF-16 units; {@link #MADE} for values that were not read but made.
 */
sealed interface JsonValue {

    int MADE = -1;

    int at();

    /** Members in the order of the file, or in the order in which they are to be written. */
    record JsonObject(int at, Map<String, JsonValue> members) implements JsonValue {

        @Nullable JsonValue get(String name) {
            return members.get(name);
        }
    }

    /** A list. */
    record JsonArray(int at, List<JsonValue> items) implements JsonValue {}

    /** A text. */
    record JsonString(int at, String text) implements JsonValue {}

    /** A number to the letter: 1.50 stays 1.50, and 1E400 is no infinity. */
    record JsonNumber(int at, String literal) implements JsonValue {}

    /** True or false. */
    record JsonBoolean(int at, boolean value) implements JsonValue {}

    /** The null of JSON; no field of a plan ever has it. */
    record JsonNull(int at) implements JsonValue {}
}
