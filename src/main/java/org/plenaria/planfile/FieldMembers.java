// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Contested.Kind;
import org.plenaria.plan.ContestedFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.JsonValue.JsonObject;
import org.plenaria.planfile.JsonValue.JsonString;

/**
 * The values of single fields, each as the member that the field has in the file. They are read and written by the very
 * codecs of their elements: as part of an element that says nothing else.
 */
final class FieldMembers {

    private static final Codec<Section> SECTION = new SectionCodec();
    private static final Codec<Area> AREA = new AreaCodec();
    private static final Codec<Activity> ACTIVITY = new ActivityCodec();

    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";

    private final int formatVersion;
    private final Context context;

    FieldMembers(int formatVersion, Context context) {
        this.formatVersion = formatVersion;
        this.context = context;
    }

    /** The names of the fields that elements of a kind have. */
    static List<String> names(Kind kind) {
        List<? extends Field<?, ?>> fields = switch (kind) {
            case PLAN -> PlanFields.ALL;
            case SECTION -> SectionFields.ALL;
            case AREA -> AreaFields.ALL;
            case ACTIVITY -> ActivityFields.ALL;
            case COMMENT, ROUND -> List.of();
        };
        return fields.stream().map(Field::name).toList();
    }

    /** What the sides say of a field; empty where elements of this kind have no such field. */
    Optional<Contested> read(
            Kind kind,
            Id element,
            String field,
            Optional<JsonValue> base,
            Optional<JsonValue> ours,
            Optional<JsonValue> theirs)
            throws Fault {
        var sides = new Sides(field, base, ours, theirs);
        return switch (kind) {
            case PLAN -> read(kind, element, ContestedFields.ofPlan(field), plan(), sides);
            case SECTION -> read(kind, element, ContestedFields.ofSection(field), SECTION, sides);
            case AREA -> read(kind, element, ContestedFields.ofArea(field), AREA, sides);
            case ACTIVITY -> read(kind, element, ContestedFields.ofActivity(field), ACTIVITY, sides);
            case COMMENT, ROUND -> Optional.empty();
        };
    }

    private <E> Optional<Contested> read(
            Kind kind, Id element, Optional<Field<E, ?>> field, Codec<E> codec, Sides sides) throws Fault {
        return field.isEmpty() ? Optional.empty() : Optional.of(read(kind, element, field.get(), codec, sides));
    }

    private record Sides(
            String field, Optional<JsonValue> base, Optional<JsonValue> ours, Optional<JsonValue> theirs) {}

    private <E, T> Contested read(Kind kind, Id element, Field<E, T> field, Codec<E> codec, Sides sides) throws Fault {
        return new Contested.FieldValue<>(
                kind,
                element,
                field,
                sides.base.isEmpty()
                        ? Optional.empty()
                        : Optional.of(field.of(read(kind, codec, sides.field, sides.base))),
                field.of(read(kind, codec, sides.field, sides.ours)),
                field.of(read(kind, codec, sides.field, sides.theirs)));
    }

    /** An element that has this one member, and whatever else no element can be without. */
    private <E> E read(Kind kind, Codec<E> codec, String field, Optional<JsonValue> member) throws Fault {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("id", string(NOBODY));
        switch (kind) {
            case PLAN -> {
                var blank = Types.object(plan().write(blankPlan(), Context.writing(context.original())));
                for (var name : List.of("originalLanguage", "calendar")) {
                    put(members, name, blank.get(name));
                }
            }
            case SECTION -> members.put("placement", string("beforeAreas"));
            case AREA -> members.put("colour", string(Colour.PALETTE.getFirst().hex()));
            default -> {}
        }
        if (field.equals(ContestedFields.UNKNOWN)) {
            if (member.isPresent()) {
                Types.object(member.get()).members().forEach(members::putIfAbsent);
            }
        } else {
            member.ifPresent(value -> members.put(field, value));
        }
        // The ids inside are those of the plan: apart from it they are no ids given twice.
        return codec.read(
                new JsonObject(member.map(JsonValue::at).orElse(JsonValue.MADE), members),
                Context.reading(context.original(), context.lenient()));
    }

    private static void put(Map<String, JsonValue> members, String name, @Nullable JsonValue value) {
        if (value != null) {
            members.put(name, value);
        }
    }

    /** The member of a value; none where the value says nothing. */
    @Nullable JsonValue write(Contested.FieldValue<?, ?> about, Object value) throws Fault {
        var object = Types.object(switch (about.kind()) {
            case PLAN -> plan().write(with(about, value, blankPlan()), context);
            case SECTION -> SECTION.write(
                    with(about, value, Section.headed(LocalizedText.none(), Placement.BEFORE_AREAS)), context);
            case AREA -> AREA.write(
                    with(about, value, Area.named(LocalizedText.none(), Colour.PALETTE.getFirst())), context);
            case ACTIVITY -> ACTIVITY.write(
                    with(about, value, Activity.titled(LocalizedText.none(), Timeframe.unstated())), context);
            case COMMENT, ROUND -> throw new IllegalStateException("comments and rounds are kept whole");
        });
        if (!about.field().name().equals(ContestedFields.UNKNOWN)) {
            return object.get(about.field().name());
        }
        Map<String, JsonValue> rest = new LinkedHashMap<>(object.members());
        rest.keySet().removeAll(List.of(
                "format", "formatVersion", "id", "originalLanguage", "calendar", "placement", "colour"));
        return rest.isEmpty() ? null : new JsonObject(JsonValue.MADE, rest);
    }

    @SuppressWarnings("unchecked") // a field of this kind of element, as whoever made the conflict saw to
    private static <E> E with(Contested.FieldValue<?, ?> about, Object value, E element) {
        return ((Field<E, Object>) about.field()).with(element, value);
    }

    private Codec<Plan> plan() {
        return new PlanCodec(formatVersion);
    }

    private Plan blankPlan() {
        return Plan.blank(LocalizedText.none(), context.original(), PlanCalendar.semesters(2020));
    }

    private static JsonString string(String text) {
        return new JsonString(JsonValue.MADE, text);
    }
}
