// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * What a rule noticed.
 *
 * @param rule the rule's name, which is also the key of its text in the bundle {@code findings}
 * @param arguments what the text's placeholders are filled with
 * @param area the area it is in, if any, so that the area's tab can show a badge
 * @param element the activity, area, section or milestone; absent for the whole plan
 * @param field the name of the field ({@link org.plenaria.plan.Field#name()}), if it is about one
 */
public record Finding(
        String rule,
        Severity severity,
        List<String> arguments,
        Optional<Id> area,
        Optional<Id> element,
        Optional<String> field,
        List<QuickFix> fixes) {
    public Finding {
        arguments = List.copyOf(arguments);
        fixes = List.copyOf(fixes);
    }
}
