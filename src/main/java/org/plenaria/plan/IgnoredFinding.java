// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Something the checks noticed that somebody looked at and left as it is. It stays ignored as long as the same rule
 * says the same of the same place.
 *
 * @param rule the rule's permanent name; never blank
 * @param element what it is about; absent for the plan itself
 * @param field the name of the field, if it is about one
 * @param about the words the finding is filled with
 * @param reason why it may stand; absent where nobody said
 * @param by who said so
 */
public record IgnoredFinding(
        String rule,
        Optional<Id> element,
        Optional<String> field,
        List<String> about,
        Optional<String> reason,
        Optional<String> by,
        Optional<LocalDate> date,
        UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when no rule is named
     */
    public IgnoredFinding {
        if (rule.isBlank()) {
            throw new IllegalArgumentException("an ignored finding is one of a rule");
        }
        about = List.copyOf(about);
    }

    /** Whether two speak of the same finding, whoever ignored it and why. */
    public boolean isOfSame(IgnoredFinding other) {
        return rule.equals(other.rule)
                && element.equals(other.element)
                && field.equals(other.field)
                && about.equals(other.about);
    }
}
