// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.ConflictEdit;
import org.plenaria.edit.ConflictEdit.Choice;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;

/**
 * What a merge left open: two people said different things and nobody has decided. The plan must not go out before
 * somebody has. What stood about something that is gone is passed over.
 */
public final class OpenConflictRule implements Rule {

    /** The rule's name, by which the words of its findings are found. */
    public static final String NAME = "openConflict";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        if (plan.conflicts().isEmpty()) {
            return List.of();
        }
        var findings = new ArrayList<Finding>();
        for (var conflict : plan.conflicts()) {
            spot(conflict.about(), plan).ifPresent(spot -> findings.add(spot.finding(
                    this,
                    Severity.SERIOUS,
                    List.of(conflict.about().fieldName().orElse("")),
                    List.of(
                            fix("takeOurs", conflict, Choice.OURS),
                            fix("takeTheirs", conflict, Choice.THEIRS),
                            fix("asItStands", conflict, Choice.AS_IT_STANDS)))));
        }
        return findings;
    }

    private static QuickFix fix(String name, OpenConflict conflict, Choice choice) {
        return new QuickFix(name, List.of(), new ConflictEdit.Settle(conflict, choice));
    }

    /** Where it is; nowhere when that is gone. */
    private static Optional<Spot> spot(Contested about, Plan plan) {
        Id element = about.element();
        var field = about.fieldName();
        if (about instanceof Contested.Order order) {
            return order.kind() == Contested.Kind.ACTIVITY
                    ? plan.area(element).map(area -> new Spot(Optional.of(element), Optional.of(element), field))
                    : Optional.of(new Spot(Optional.empty(), Optional.empty(), field));
        }
        return switch (about.kind()) {
            case PLAN -> Optional.of(new Spot(Optional.empty(), Optional.empty(), field));
            case SECTION ->
                plan.section(element).map(_ -> new Spot(Optional.empty(), Optional.of(element), field));
            case AREA -> plan.area(element).map(_ -> new Spot(Optional.of(element), Optional.of(element), field));
            case ACTIVITY -> plan.activity(element)
                    .map(place -> new Spot(Optional.of(place.area().id()), Optional.of(element), field));
            case COMMENT -> plan.comment(element).map(comment -> comment.target().element()
                    .flatMap(plan::activity)
                    .map(place -> new Spot(
                            Optional.of(place.area().id()), Optional.of(place.activity().id()), Optional.empty()))
                    .orElseGet(() -> new Spot(Optional.empty(), Optional.empty(), Optional.empty())));
            case ROUND -> plan.rounds().stream().anyMatch(round -> round.id().equals(element))
                    ? Optional.of(new Spot(Optional.empty(), Optional.empty(), Optional.empty()))
                    : Optional.empty();
        };
    }
}
