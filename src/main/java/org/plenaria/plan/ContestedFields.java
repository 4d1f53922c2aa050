// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Optional;

/** The fields that two sides of a merge can leave in conflict, found by their names. */
public final class ContestedFields {

    /** The name under which what a newer version wrote is one field. */
    public static final String UNKNOWN = "unknown";

    private static final Field<Plan, UnknownFields> OF_PLAN = new Field<>(UNKNOWN, Plan::unknown, Plan::withUnknown);
    private static final Field<Section, UnknownFields> OF_SECTION =
            new Field<>(UNKNOWN, Section::unknown, Section::withUnknown);
    private static final Field<Area, UnknownFields> OF_AREA = new Field<>(UNKNOWN, Area::unknown, Area::withUnknown);
    private static final Field<Activity, UnknownFields> OF_ACTIVITY =
            new Field<>(UNKNOWN, Activity::unknown, Activity::withUnknown);

    private ContestedFields() {}

    public static Optional<Field<Plan, ?>> ofPlan(String name) {
        return find(PlanFields.ALL, OF_PLAN, name);
    }

    public static Optional<Field<Section, ?>> ofSection(String name) {
        return find(SectionFields.ALL, OF_SECTION, name);
    }

    public static Optional<Field<Area, ?>> ofArea(String name) {
        return find(AreaFields.ALL, OF_AREA, name);
    }

    public static Optional<Field<Activity, ?>> ofActivity(String name) {
        return find(ActivityFields.ALL, OF_ACTIVITY, name);
    }

    private static <E> Optional<Field<E, ?>> find(List<Field<E, ?>> known, Field<E, ?> unknown, String name) {
        if (name.equals(UNKNOWN)) {
            return Optional.of(unknown);
        }
        for (var field : known) {
            if (field.name().equals(name)) {
                return Optional.of(field);
            }
        }
        return Optional.empty();
    }
}
