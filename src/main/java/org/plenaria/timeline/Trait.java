// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;

/**
 * What activities under one heading have in common. An activity has exactly one: one of two funding sources stands
 * under the heading of both together, so that no activity has two rows.
 */
public sealed interface Trait {

    /** When they take place. */
    record Time(TimeframeGroup group) implements Trait {}

    /** The sub-heading they are printed under; absent for none. */
    record Under(Optional<Id> subheading) implements Trait {}

    /**
     * Who is responsible.
     *
     * @param names as they are shown, in alphabetical order; empty for nobody
     */
    record Responsible(List<String> names) implements Trait {
        public Responsible {
            names = List.copyOf(names);
        }
    }

    /**
     * What pays for them.
     *
     * @param names as they are shown, in alphabetical order; empty for no source
     */
    record Sources(List<String> names) implements Trait {
        public Sources {
            names = List.copyOf(names);
        }
    }

    /** Their status; absent where nobody has said. */
    record InStatus(Optional<Status> status) implements Trait {}
}
