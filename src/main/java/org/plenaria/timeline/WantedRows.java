// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.ActivityPlace;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Leaves out the rows of activities that nobody wants to see. */
final class WantedRows {

    private final Set<Id> wanted;
    private final Plan plan;
    private final Function<ActivityPlace, Optional<Trait>> traitOf;
    private @Nullable Set<Trait> traits;

    /**
     * @param traitOf what an activity has in common with others under its heading
     */
    WantedRows(Set<Id> wanted, Plan plan, Function<ActivityPlace, Optional<Trait>> traitOf) {
        this.wanted = wanted;
        this.plan = plan;
        this.traitOf = traitOf;
    }

    /**
     * The rows of wanted activities and the headings they stand under. The place for a new activity goes too: one who
     * looks for something is not about to add.
     */
    List<Row> of(List<Row> rows) {
        var left = new ArrayList<Row>();
        var open = new ArrayList<Row.Heading>(); // headings above, each to be shown with the first row under it
        for (var row : rows) {
            switch (row) {
                case Row.Heading heading -> {
                    open.removeIf(above -> rank(above) >= rank(heading));
                    open.add(heading);
                    if (heading.folded() && hasWanted(heading)) {
                        left.addAll(open);
                        open.clear();
                    }
                }
                case Row.ActivityRow activity when wanted.contains(activity.activity().id()) -> {
                    left.addAll(open);
                    open.clear();
                    left.add(activity);
                }
                default -> {}
            }
        }
        return left;
    }

    private static int rank(Row.Heading heading) {
        return switch (heading) {
            case Row.AreaRow _, Row.TraitRow _ -> 0;
            case Row.SubheadingRow _ -> 1;
            case Row.GroupRow _ -> 2;
        };
    }

    private boolean hasWanted(Row.Heading heading) {
        if (heading instanceof Row.TraitRow row) {
            return traits().contains(row.trait());
        }
        return heading.area().activities().stream()
                .filter(one -> wanted.contains(one.id()))
                .anyMatch(one -> switch (heading) {
                    case Row.SubheadingRow row -> one.subheading().equals(Optional.of(row.subheading().id()));
                    case Row.GroupRow row -> one.subheading().equals(row.subheading())
                            && plan.calendar().group(one.timeframe()).equals(row.group());
                    default -> true;
                });
    }

    private Set<Trait> traits() {
        var known = traits;
        if (known == null) {
            known = new HashSet<>();
            for (var id : wanted) {
                plan.activity(id).flatMap(traitOf).ifPresent(known::add);
            }
            traits = known;
        }
        return known;
    }
}
