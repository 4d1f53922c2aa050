// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Subheading;

/** What several delegations add alike, though each gave it an id of its own. */
final class Alike {

    private static final Id ANY = Id.of("00000000-0000-0000-0000-000000000000");

    private Alike() {}

    /**
     * What something added is known by; empty for what is known by its address.
     *
     * @param plan that has it
     */
    static Optional<Object> key(Difference difference, Plan plan) {
        if (difference.kind() != Difference.Kind.ADDED || difference.after().isEmpty()) {
            return Optional.empty();
        }
        var at = difference.at();
        if (at.steps().isEmpty()) {
            return difference.after().get() instanceof Activity activity
                    ? plan.activity(activity.id()).map(place -> List.of(place.area().id(), plain(activity)))
                    : Optional.empty();
        }
        var list = new Address(at.part(), at.element(), at.steps().subList(0, at.steps().size() - 1));
        return plainItem(difference.after().get()).map(item -> List.of(list, item));
    }

    private static Activity plain(Activity activity) {
        return activity.with(one -> one.id(ANY)
                .resources(activity.resources().stream().map(it -> it.withId(ANY)).toList())
                .milestones(activity.milestones().stream().map(it -> it.withId(ANY)).toList())
                .indicators(activity.indicators().stream().map(it -> it.withId(ANY)).toList()));
    }

    private static Optional<Object> plainItem(Object item) {
        return switch (item) {
            case Resource one -> Optional.of(one.withId(ANY));
            case Milestone one -> Optional.of(one.withId(ANY));
            case Indicator one -> Optional.of(one.withId(ANY));
            case FundingSource one -> Optional.of(one.withId(ANY));
            case Subheading one -> Optional.of(one.withId(ANY));
            default -> Optional.empty();
        };
    }
}
