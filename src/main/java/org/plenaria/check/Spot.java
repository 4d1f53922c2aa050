// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Section;

/**
 * Where a rule noticed something; {@link #finding} says what.
 *
 * @param area as in {@link Finding}
 * @param element as in {@link Finding}
 * @param field as in {@link Finding}
 */
public record Spot(Optional<Id> area, Optional<Id> element, Optional<String> field) {

    static Spot plan(Field<?, ?> field) {
        return new Spot(Optional.empty(), Optional.empty(), Optional.of(field.name()));
    }

    static Spot at(Section section, Field<?, ?> field) {
        return new Spot(Optional.empty(), Optional.of(section.id()), Optional.of(field.name()));
    }

    static Spot at(Area area, Field<?, ?> field) {
        return new Spot(Optional.of(area.id()), Optional.of(area.id()), Optional.of(field.name()));
    }

    static Spot at(Area area, Activity activity, Field<?, ?> field) {
        return new Spot(Optional.of(area.id()), Optional.of(activity.id()), Optional.of(field.name()));
    }

    Finding finding(Rule rule, Severity severity, List<String> arguments, List<QuickFix> fixes) {
        return new Finding(rule.name(), severity, arguments, area, element, field, fixes);
    }

    Finding finding(Rule rule, Severity severity, QuickFix... fixes) {
        return finding(rule, severity, List.of(), List.of(fixes));
    }
}
