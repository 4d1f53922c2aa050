// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;

/** The members of one object while it is read; what nobody has taken in the end is unknown and kept as it is. */
final class Members {

    private final JsonObject object;
    private final Context context;
    private final Set<String> taken = new HashSet<>();

    private Members(JsonObject object, Context context) {
        this.object = object;
        this.context = context;
    }

    static Members of(JsonValue value, Context context) throws Fault {
        return new Members(Types.object(value), context);
    }

    <T> T required(String name, Codec<T> codec) throws Fault {
        var value = object.get(name);
        if (value == null) {
            throw Fault.missing(object, name);
        }
        taken.add(name);
        return required(value, codec, context);
    }

    /** Reads a value that must be there. */
    static <T> T required(JsonValue value, Codec<T> codec, Context context) throws Fault {
        try {
            return codec.read(value, context);
        } catch (Fault fault) {
            throw fault.ofRequired(value);
        }
    }

    <T> Optional<T> optional(String name, Codec<T> codec) throws Fault {
        var value = object.get(name);
        if (value == null) {
            return Optional.empty();
        }
        try {
            var read = codec.read(value, context);
            taken.add(name);
            return Optional.of(read);
        } catch (Fault fault) {
            if (context.lenient()) {
                context.leftOut().add(value);
                return Optional.empty();
            }
            throw fault;
        }
    }

    /** The items of a list; an absent list is an empty one. */
    <T> List<T> list(String name, Codec<T> codec) throws Fault {
        var value = object.get(name);
        if (value == null) {
            return List.of();
        }
        if (context.lenient() && !(value instanceof JsonArray)) {
            context.leftOut().add(value);
            return List.of();
        }
        var items = new ArrayList<T>();
        boolean all = true;
        for (var item : Types.array(value).items()) {
            try {
                items.add(codec.read(item, context));
            } catch (Fault fault) {
                if (!context.lenient()) {
                    throw fault;
                }
                context.leftOut().add(item);
                all = false; // the other items are still worth reading; the list as a whole is kept besides
            }
        }
        if (all) {
            taken.add(name);
        }
        return items;
    }

    LocalizedText text(String name) throws Fault {
        return optional(name, TextCodec.TEXT).orElse(LocalizedText.none());
    }

    /** The object's own id. */
    Id id() throws Fault {
        var value = object.get("id");
        if (value == null) {
            throw Fault.missing(object, "id");
        }
        taken.add("id");
        var id = required(value, Scalars.ID, context);
        context.declare(id, value);
        return id;
    }

    /** Takes a member, if it is there, that has been understood elsewhere. */
    void take(String name) {
        if (object.get(name) != null) {
            taken.add(name);
        }
    }

    /** The members nobody has taken, to the letter. */
    UnknownFields rest() {
        if (taken.size() == object.members().size()) {
            return UnknownFields.NONE;
        }
        var rest = new LinkedHashMap<String, String>();
        object.members().forEach((name, value) -> {
            if (!taken.contains(name)) {
                rest.put(name, JsonPrinting.oneLine(value));
            }
        });
        return new UnknownFields(rest);
    }
}
