// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.TextCharacters;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonBoolean;
import org.plenaria.planfile.JsonValue.JsonNull;
import org.plenaria.planfile.JsonValue.JsonNumber;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/** A value as the one type it must be; anything else is a fault that names both types. */
final class Types {

    private Types() {}

    static JsonObject object(JsonValue value) throws Fault {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw wrong("OBJECT", value);
    }

    static JsonArray array(JsonValue value) throws Fault {
        if (value instanceof JsonArray array) {
            return array;
        }
        throw wrong("LIST", value);
    }

    static String string(JsonValue value) throws Fault {
        if (value instanceof JsonString(_, var text)) {
            var refused = TextCharacters.refused(text);
            if (refused.isPresent()) {
                throw Fault.at(value, ProblemKind.CHARACTER_REFUSED, refused.get());
            }
            return text;
        }
        throw wrong("TEXT", value);
    }

    static String number(JsonValue value) throws Fault {
        if (value instanceof JsonNumber(_, var literal)) {
            return literal;
        }
        throw wrong("NUMBER", value);
    }

    static boolean truth(JsonValue value) throws Fault {
        if (value instanceof JsonBoolean(_, var truth)) {
            return truth;
        }
        throw wrong("TRUTH", value);
    }

    static Fault wrong(String expected, JsonValue value) {
        var found = switch (value) {
            case JsonObject _ -> "OBJECT";
            case JsonArray _ -> "LIST";
            case JsonString _ -> "TEXT";
            case JsonNumber _ -> "NUMBER";
            case JsonBoolean _ -> "TRUTH";
            case JsonNull _ -> "NULL";
        };
        return Fault.at(value, ProblemKind.WRONG_TYPE, expected, found);
    }
}
