// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the random plans do not contain, no test that uses them has tested. */
class RandomPlansTest {

    @Test
    void every_component_of_every_record_takes_many_values() throws Exception {
        var seen = new HashMap<String, Set<Object>>();
        for (long seed = 0; seed < 60; seed++) {
            collect(RandomPlans.plan(seed), seen);
        }

        assertThat(seen).hasSizeGreaterThan(100);
        assertThat(seen).allSatisfy((component, values) -> assertThat(values).as(component).hasSizeGreaterThan(1));
        assertThat(seen.keySet())
                .contains("Activity.unknown", "AsWritten.unknown", "Wording.unknown", "Decision.unknown");
    }

    @Test
    void the_same_seed_gives_the_same_plan() {
        assertThat(RandomPlans.plan(42)).isEqualTo(RandomPlans.plan(42)).isNotEqualTo(RandomPlans.plan(43));
        assertThat(RandomPlans.sized(50)).isEqualTo(RandomPlans.sized(50));
    }

    private static void collect(Object value, Map<String, Set<Object>> seen) throws ReflectiveOperationException {
        switch (value) {
            case Optional<?> optional when optional.isPresent() -> collect(optional.get(), seen);
            case Collection<?> items -> {
                for (var item : items) {
                    collect(item, seen);
                }
            }
            case Record owner when owner.getClass().getPackage() == Plan.class.getPackage() -> {
                for (RecordComponent component : owner.getClass().getRecordComponents()) {
                    var part = component.getAccessor().invoke(owner);
                    var name = owner.getClass().getSimpleName() + "." + component.getName();
                    seen.computeIfAbsent(name, _ -> new HashSet<>()).add(part);
                    collect(part, seen);
                }
            }
            default -> { }
        }
    }
}
