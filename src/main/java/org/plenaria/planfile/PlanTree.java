// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.plenaria.planfile.JsonValue.JsonArray;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * A plan file's JSON taken apart: each section, area and activity by its id, and in what order they stand where. So two
 * plans can be told apart element by element and member by member, and one made of the other.
 *
 * @param elements the members of each element by its id, those lists left out; the plan itself is the first
 * @param parts what each element is: {@code plan}, {@code section}, {@code area} or {@code activity}
 * @param lists the ids in each list, by the id of the element that has it and the list's name
 */
record PlanTree(Map<String, Map<String, JsonValue>> elements, Map<String, String> parts, Map<Place,
        List<String>> lists) {

    /** A list of elements. */
    record Place(String owner, String list) {}

    static final String PLAN = "plan";
    static final String SECTION = "section";
    static final String AREA = "area";
    static final String ACTIVITY = "activity";
    static final String SECTIONS = "sections";
    static final String AREAS = "areas";
    static final String ACTIVITIES = "activities";

    /** What belongs to no reply as a member of the plan: told in another way, or nobody's proposal. */
    private static final Set<String> NO_PROPOSAL = Set.of("comments", "rounds", "conflicts", "log", "ignored");

    private static final String ID = "id";

    /** Takes a plan apart, its rounds and comments left out. */
    static PlanTree of(JsonObject plan) {
        var tree = new PlanTree(new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
        tree.add(PLAN, plan, Set.of(SECTIONS, AREAS));
        tree.addAll(plan, SECTIONS, SECTION);
        for (var area : tree.addAll(plan, AREAS, AREA)) {
            tree.addAll(area, ACTIVITIES, ACTIVITY);
        }
        return tree;
    }

    private List<JsonObject> addAll(JsonObject owner, String list, String part) {
        var items = objects(owner.get(list));
        items.forEach(item -> add(part, item, Set.of(ACTIVITIES)));
        lists.put(new Place(idOf(owner), list), new ArrayList<>(items.stream().map(PlanTree::idOf).toList()));
        return items;
    }

    private void add(String part, JsonObject element, Set<String> without) {
        var members = new LinkedHashMap<>(element.members());
        members.keySet().removeAll(without);
        if (part.equals(PLAN)) {
            members.keySet().removeAll(NO_PROPOSAL);
        }
        elements.put(idOf(element), members);
        parts.put(idOf(element), part);
    }

    private static List<JsonObject> objects(@org.jspecify.annotations.Nullable JsonValue list) {
        return list instanceof JsonArray(_, var items)
                ? items.stream().map(JsonObject.class::cast).toList()
                : List.of();
    }

    static String idOf(JsonObject element) {
        return element.get(ID) instanceof JsonString(_, var id) ? id : "";
    }

    /** The id of the plan itself. */
    String root() {
        return elements.keySet().iterator().next();
    }

    List<String> list(String owner, String list) {
        return lists.getOrDefault(new Place(owner, list), List.of());
    }

    /** The list an element stands in, or none. */
    List<Place> homesOf(String element) {
        return lists.entrySet().stream()
                .filter(one -> one.getValue().contains(element))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The plan's JSON, put together again, with these comments. */
    JsonObject whole(List<JsonValue> comments) {
        var members = new LinkedHashMap<>(Objects.requireNonNull(elements.get(root())));
        put(members, SECTIONS, list(root(), SECTIONS).stream().<JsonValue>map(this::element).toList());
        put(members, AREAS, list(root(), AREAS).stream().<JsonValue>map(this::area).toList());
        put(members, "comments", comments);
        return new JsonObject(JsonValue.MADE, members);
    }

    private JsonObject area(String id) {
        var members = new LinkedHashMap<>(element(id).members());
        put(members, ACTIVITIES, list(id, ACTIVITIES).stream().<JsonValue>map(this::element).toList());
        return new JsonObject(JsonValue.MADE, members);
    }

    private JsonObject element(String id) {
        return new JsonObject(JsonValue.MADE, elements.getOrDefault(id, Map.of()));
    }

    private static void put(Map<String, JsonValue> members, String name, List<JsonValue> items) {
        if (!items.isEmpty()) {
            members.put(name, new JsonArray(JsonValue.MADE, items));
        }
    }
}
