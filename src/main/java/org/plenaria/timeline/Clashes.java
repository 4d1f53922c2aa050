// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.plan.Id;

/** The activities of a plan that want the same people at the same time. */
public final class Clashes {

    /** Where clashes are not looked for. */
    public static final Clashes NONE = new Clashes(Map.of());

    private final Map<Id, List<Clash>> byActivity;

    Clashes(Map<Id, List<Clash>> byActivity) {
        this.byActivity = Map.copyOf(byActivity);
    }

    /** The clashes of an activity, sure ones first; where there are very many, only the first of them. */
    public List<Clash> of(Id activity) {
        return byActivity.getOrDefault(activity, List.of());
    }

    /** Whether the mark of an activity stands for a sure clash; absent when it has none. */
    Optional<Boolean> mark(Id activity) {
        return of(activity).stream().findFirst().map(Clash::sure);
    }

    /** How many activities clash with another. */
    public int count() {
        return byActivity.size();
    }
}
