// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonBoolean;
import org.plenaria.planfile.JsonValue.JsonNull;
import org.plenaria.planfile.JsonValue.JsonNumber;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * Prints JSON in the one form the plan file has: two blanks a level, one member and one item a line, so that any tool
 * that compares lines compares fields; or on a single line, for members we only keep.
 */
final class JsonPrinting {

    private static final String HEX = "0123456789abcdef";

    private final StringBuilder out = new StringBuilder();
    private final boolean onLines;

    private JsonPrinting(boolean onLines) {
        this.onLines = onLines;
    }

    /**
     * The bytes of a file.
     *
     * @throws Fault when a text has half a surrogate pair: in the file it would turn into a question mark
     */
    static byte[] file(JsonValue value) throws Fault {
        var printing = new JsonPrinting(true);
        printing.value(value, 0);
        printing.out.append('\n');
        return printing.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The same on one line, without blanks. */
    static String oneLine(JsonValue value) {
        var printing = new JsonPrinting(false);
        try {
            printing.value(value, 0);
        } catch (Fault e) {
            throw new IllegalStateException("a text that was read cannot be printed", e);
        }
        return printing.out.toString();
    }

    private void value(JsonValue value, int level) throws Fault {
        switch (value) {
            case JsonObject(_, var members) -> members(members, level, value);
            case JsonArray(_, var items) -> items(items, level);
            case JsonString(_, var text) -> quoted(text, value);
            case JsonNumber(_, var literal) -> out.append(literal);
            case JsonBoolean(_, var truth) -> out.append(truth);
            case JsonNull _ -> out.append("null");
        }
    }

    private void members(Map<String, JsonValue> members, int level, JsonValue where) throws Fault {
        if (members.isEmpty()) {
            out.append("{}");
            return;
        }
        out.append('{');
        for (var rest = members.entrySet().iterator(); rest.hasNext(); ) {
            var member = rest.next();
            newLine(level + 1);
            quoted(member.getKey(), where);
            out.append(onLines ? ": " : ":");
            value(member.getValue(), level + 1);
            comma(rest);
        }
        newLine(level);
        out.append('}');
    }

    private void items(List<JsonValue> items, int level) throws Fault {
        if (items.isEmpty()) {
            out.append("[]");
            return;
        }
        out.append('[');
        for (var rest = items.iterator(); rest.hasNext(); ) {
            newLine(level + 1);
            value(rest.next(), level + 1);
            comma(rest);
        }
        newLine(level);
        out.append(']');
    }

    private void comma(Iterator<?> rest) {
        if (rest.hasNext()) {
            out.append(',');
        }
    }

    private void newLine(int level) {
        if (onLines) {
            out.append('\n').repeat("  ", level);
        }
    }

    private void quoted(String text, JsonValue where) throws Fault {
        if (Surrogates.anyAlone(text)) {
            throw Fault.at(where, ProblemKind.LONE_SURROGATE);
        }
        out.append('"');
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\') {
                out.append(text, from, i);
                escaped(c);
                from = i + 1;
            }
        }
        out.append(text, from, text.length()).append('"');
    }

    private void escaped(char c) {
        switch (c) {
            case '"', '\\' -> out.append('\\').append(c);
            case '\n' -> out.append("\\n");
            case '\r' -> out.append("\\r");
            case '\t' -> out.append("\\t");
            default -> out.append("\\u00").append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 15));
        }
    }
}
