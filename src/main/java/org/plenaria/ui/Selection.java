// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * What the user has chosen on the present page.
 *
 * @param activities in the order of choosing; the last is the one with the keyboard's attention
 */
public record Selection(List<Id> activities) {

    public static final Selection NONE = new Selection(List.of());

    public Selection {
        activities = List.copyOf(activities);
    }

    public static Selection of(Id activity) {
        return new Selection(List.of(activity));
    }

    public boolean contains(Id activity) {
        return activities.contains(activity);
    }

    /** The activity with the keyboard's attention. */
    public Optional<Id> lead() {
        return activities.isEmpty() ? Optional.empty() : Optional.of(activities.getLast());
    }
}
