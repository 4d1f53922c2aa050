// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A field that no list names would be neither compared nor merged nor shown in the inspector. */
class FieldsTest {

    @Test
    void everythingAnActivitySaysIsAField() {
        assertThat(names(ActivityFields.ALL)).isEqualTo(components(Activity.class, "id", "unknown"));
    }

    @Test
    void everythingAnAreaSaysIsAFieldButItsActivities() {
        assertThat(names(AreaFields.ALL)).isEqualTo(components(Area.class, "id", "unknown", "activities"));
    }

    @Test
    void everythingASectionSaysIsAField() {
        assertThat(names(SectionFields.ALL)).isEqualTo(components(Section.class, "id", "unknown"));
    }

    @Test
    void everythingAPlanSaysIsAFieldButWhatHasEditsOfItsOwn() {
        assertThat(names(PlanFields.ALL))
                .isEqualTo(components(
                        Plan.class, "id", "unknown", "sections", "areas", "comments", "rounds", "conflicts", "log",
                        "ignored"));
    }

    @Test
    void aFieldReadsBackWhatItWrites() {
        var activity = Activity.titled(Plans.text("A"), Timeframe.annual());
        var moved = ActivityFields.TIMEFRAME.with(activity, Timeframe.of(Period.semester(1)));
        assertThat(ActivityFields.TIMEFRAME.of(moved)).isEqualTo(Timeframe.of(Period.semester(1)));
        assertThat(moved.withTimeframe(Timeframe.annual())).isEqualTo(activity);
    }

    private static List<String> names(List<? extends Field<?, ?>> fields) {
        return fields.stream().<String>map(Field::name).toList();
    }

    private static List<String> components(Class<? extends Record> type, String... butNot) {
        var left = Set.of(butNot);
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !left.contains(name))
                .toList();
    }
}
