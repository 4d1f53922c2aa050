// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * One difference of a reply: a member of an element with its value before and the one proposed, as in the plan file; a
 * whole element that is new or gone; or the order of a list of elements, by their ids.
 *
 * @param element the id of a section, area or activity, or the plan's
 * @param part what it is, as {@link PlanTree} names it
 * @param field the member's name, or that of the list; absent for a whole element
 * @param was absent where nothing was there
 * @param proposed absent where nothing is to be there
 */
record Proposal(
        String element,
        String part,
        Optional<String> field,
        Optional<JsonValue> was,
        Optional<JsonValue> proposed) {

    /** What leads from one plan to another, in the order of the file. */
    static List<Proposal> between(PlanTree before, PlanTree after) {
        var found = new ArrayList<Proposal>();
        var ids = new LinkedHashSet<>(before.elements().keySet());
        ids.addAll(after.elements().keySet());
        for (var id : ids) {
            var old = before.elements().get(id);
            var next = after.elements().get(id);
            if (old == null || next == null) {
                var part = Optional.ofNullable(after.parts().get(id)).orElseGet(() -> before.parts().getOrDefault(id,
                        ""));
                found.add(new Proposal(id, part, Optional.empty(), object(old), object(next)));
            } else {
                members(id, before.parts().getOrDefault(id, ""), old, next, found);
            }
        }
        lists(before, after, found);
        return List.copyOf(found);
    }

    private static Optional<JsonValue> object(@Nullable Map<String, JsonValue> members) {
        return members == null ? Optional.empty() : Optional.of(new JsonObject(JsonValue.MADE, members));
    }

    private static void members(
            String id, String part, Map<String, JsonValue> old, Map<String, JsonValue> next, List<Proposal> found) {
        var names = new LinkedHashSet<>(old.keySet());
        names.addAll(next.keySet());
        for (var name : names) {
            var was = Optional.ofNullable(old.get(name));
            var proposed = Optional.ofNullable(next.get(name));
            if (!was.map(JsonPrinting::oneLine).equals(proposed.map(JsonPrinting::oneLine))) {
                found.add(new Proposal(id, part, Optional.of(name), was, proposed));
            }
        }
    }

    private static void lists(PlanTree before, PlanTree after, List<Proposal> found) {
        var places = new LinkedHashSet<>(before.lists().keySet());
        places.addAll(after.lists().keySet());
        for (var place : places) {
            var old = before.list(place.owner(), place.list());
            var next = after.list(place.owner(), place.list());
            boolean isThere = after.elements().containsKey(place.owner());
            if (isThere && !old.equals(next)) {
                var part = after.parts().getOrDefault(place.owner(), "");
                found.add(new Proposal(place.owner(), part, Optional.of(place.list()), ids(old), ids(next)));
            }
        }
    }

    private static Optional<JsonValue> ids(List<String> ids) {
        return Optional.of(new JsonArray(
                JsonValue.MADE, ids.stream().<JsonValue>map(id -> new JsonString(JsonValue.MADE, id)).toList()));
    }

    /** Makes the change. */
    void applyTo(PlanTree tree) {
        if (field.isEmpty()) {
            proposed.ifPresentOrElse(
                    value -> {
                        tree.elements().put(element, new LinkedHashMap<>(((JsonObject) value).members()));
                        tree.parts().put(element, part);
                    },
                    () -> {
                        tree.elements().remove(element);
                        tree.homesOf(element).forEach(place -> tree.lists().computeIfPresent(
                                place, (_, ids) -> ids.stream().filter(id -> !id.equals(element)).toList()));
                    });
        } else if (isList()) {
            tree.lists().put(new PlanTree.Place(element, field.get()), listed());
        } else if (tree.elements().containsKey(element)) {
            var members = tree.elements().get(element);
            proposed.ifPresentOrElse(value -> members.put(field.get(), value), () -> members.remove(field.get()));
        }
    }

    private boolean isList() {
        return switch (part) {
            case PlanTree.PLAN -> field.filter(name -> name.equals(PlanTree.SECTIONS) || name.equals(PlanTree.AREAS))
                    .isPresent();
            case PlanTree.AREA -> field.filter(PlanTree.ACTIVITIES::equals).isPresent();
            default -> false;
        };
    }

    private List<String> listed() {
        return proposed.orElse(null) instanceof JsonArray(_, var items)
                ? items.stream()
                        .map(item -> item instanceof JsonString(_, var id) ? id : "")
                        .toList()
                : List.of();
    }
}
