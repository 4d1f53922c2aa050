// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;

/** An object in the making: members in the order they are put, the unknown ones last, nothing that is absent. */
final class ObjectOf {

    private final Map<String, JsonValue> members = new LinkedHashMap<>();
    private final Context context;

    ObjectOf(Context context) {
        this.context = context;
    }

    <T> ObjectOf put(String name, Codec<T> codec, T value) throws Fault {
        members.put(name, codec.write(value, context));
        return this;
    }

    <T> ObjectOf put(String name, Codec<T> codec, Optional<T> value) throws Fault {
        return value.isPresent() ? put(name, codec, value.get()) : this;
    }

    <T> ObjectOf put(String name, Codec<T> codec, List<T> values) throws Fault {
        if (values.isEmpty()) {
            return this;
        }
        var items = new ArrayList<JsonValue>(values.size());
        for (var value : values) {
            items.add(codec.write(value, context));
        }
        members.put(name, new JsonArray(JsonValue.MADE, items));
        return this;
    }

    ObjectOf put(String name, LocalizedText text) throws Fault {
        return text.isAbsent() ? this : put(name, TextCodec.TEXT, text);
    }

    /**
     * The object, with what another version of the program had written into it.
     *
     * @throws Fault when an unknown member has the name of a known one, which no file can hold
     */
    JsonObject with(UnknownFields unknown) throws Fault {
        var object = new JsonObject(JsonValue.MADE, members);
        for (var member : unknown.members().entrySet()) {
            if (members.putIfAbsent(member.getKey(), kept(member.getValue(), object)) != null) {
                throw Fault.at(object, ProblemKind.DUPLICATE_KEY, member.getKey());
            }
        }
        return object;
    }

    private static JsonValue kept(String json, JsonObject where) throws Fault {
        try {
            return JsonParsing.parse(new SourceText("unknown field", json));
        } catch (PlanFileException e) {
            throw Fault.at(where, e.problem().kind(), e.problem().details().toArray(String[]::new));
        }
    }
}
