// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.IgnoredFinding;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;

/**
 * Findings parted into what is to be told and what somebody left as it is.
 *
 * @param heard in the order of the checks
 * @param ignored in the order of the checks, each with who ignored it and why
 */
public record Ignoring(List<Finding> heard, List<Ignored> ignored) {

    /** A finding that is there, and the note that it may stand. */
    public record Ignored(Finding finding, IgnoredFinding note) {}

    private record Key(String rule, Optional<?> element, Optional<String> field, List<String> about) {}

    public Ignoring {
        heard = List.copyOf(heard);
        ignored = List.copyOf(ignored);
    }

    /** Parts the findings of a plan. */
    public static Ignoring of(Plan plan, List<Finding> findings) {
        if (plan.ignored().isEmpty()) {
            return new Ignoring(findings, List.of());
        }
        var notes = new HashMap<Key, IgnoredFinding>();
        plan.ignored().forEach(one -> notes.put(new Key(one.rule(), one.element(), one.field(), one.about()), one));
        var heard = new ArrayList<Finding>();
        var ignored = new ArrayList<Ignored>();
        for (var one : findings) {
            var note = Optional.ofNullable(
                    notes.get(new Key(one.rule(), one.element(), one.field(), one.arguments())));
            note.ifPresentOrElse(it -> ignored.add(new Ignored(one, it)), () -> heard.add(one));
        }
        return new Ignoring(heard, ignored);
    }

    /** The note that a finding may stand; blank words are none. */
    public static IgnoredFinding note(Finding finding, String reason, String by, LocalDate date) {
        return new IgnoredFinding(
                finding.rule(),
                finding.element(),
                finding.field(),
                finding.arguments(),
                Optional.of(reason.strip()).filter(words -> !words.isEmpty()),
                Optional.of(by.strip()).filter(words -> !words.isEmpty()),
                Optional.of(date),
                UnknownFields.NONE);
    }
}
