// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private final TimelineContent content;
    private final Function<ActivityPlace, Optional<Trait>> traitOf;
    private @Nullable Map<Trait, Integer> traits;

    /**
     * @param traitOf what an activity has in common with others under its heading
     */
    WantedRows(
            Set<Id> wanted, Plan plan, TimelineContent content, Function<ActivityPlace, Optional<Trait>> traitOf) {
        this.wanted = wanted;
        this.plan = plan;
        this.content = content;
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
                    if (heading.folded() && count(heading) > 0) {
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

    /** How many wanted activities stand under a heading, shown or folded away. */
    int count(Row.Heading heading) {
        if (heading instanceof Row.TraitRow row) {
            return traits().getOrDefault(row.trait(), 0);
        }
        return (int) heading.area().activities().stream()
                .filter(one -> wanted.contains(one.id()))
                .filter(one -> switch (heading) {
                    case Row.SubheadingRow row -> one.subheading().equals(Optional.of(row.subheading().id()));
                    case Row.GroupRow row -> one.subheading().equals(row.subheading())
                            && plan.calendar().group(one.timeframe()).equals(row.group());
                    default -> true;
                })
                .count();
    }

    private Map<Trait, Integer> traits() {
        var known = traits;
        if (known == null) {
            known = new HashMap<>();
            for (var id : wanted) {
                var trait = plan.activity(id).filter(this::isInContent).flatMap(traitOf);
                if (trait.isPresent()) {
                    known.merge(trait.get(), 1, Integer::sum);
                }
            }
            traits = known;
        }
        return known;
    }

    private boolean isInContent(ActivityPlace place) {
        return content.equals(TimelineContent.all())
                || content.equals(TimelineContent.area(place.area().id()));
    }
}
