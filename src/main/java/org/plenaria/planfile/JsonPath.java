// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;

/**
 * Where a value stands in a file: {@code areas[2].activities[0].timeframe}; "" for the whole. Worked out only once a
 * problem has been found, so that reading a good file pays nothing for it.
 */
final class JsonPath {

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}_$][\\p{L}\\p{N}_$-]*");

    private JsonPath() {}

    /** The path of that very value (not of one equal to it) below a root. */
    static String of(JsonValue root, JsonValue wanted) {
        return find(root, wanted, "").orElse("");
    }

    /** The path of these names and indexes, from the root down. */
    static String of(Collection<Object> steps) {
        var path = "";
        for (var step : steps) {
            path = step instanceof Integer index ? item(path, index) : member(path, step.toString());
        }
        return path;
    }

    static String member(String path, String name) {
        if (!PLAIN.matcher(name).matches()) {
            return path + "[\"" + name + "\"]";
        }
        return path.isEmpty() ? name : path + "." + name;
    }

    static String item(String path, int index) {
        return path + "[" + index + "]";
    }

    private static Optional<String> find(JsonValue here, JsonValue wanted, String path) {
        if (here == wanted) {
            return Optional.of(path);
        }
        return switch (here) {
            case JsonObject object -> inObject(object, wanted, path);
            case JsonArray array -> inArray(array.items(), wanted, path);
            default -> Optional.empty();
        };
    }

    private static Optional<String> inObject(JsonObject object, JsonValue wanted, String path) {
        for (var member : object.members().entrySet()) {
            var found = find(member.getValue(), wanted, member(path, member.getKey()));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inArray(List<JsonValue> items, JsonValue wanted, String path) {
        for (int i = 0; i < items.size(); i++) {
            var found = find(items.get(i), wanted, item(path, i));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
