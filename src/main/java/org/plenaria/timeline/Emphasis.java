// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/**
 * What stands out on a timeline at the moment.
 *
 * @param selected the activities that are selected
 * @param focus the row with the keyboard's attention, while the timeline has the keyboard
 * @param hovered the row under the pointer
 * @param preview what a running gesture would do
 */
public record Emphasis(
        Set<Id> selected, Optional<RowKey> focus, Optional<RowKey> hovered, Optional<Preview> preview) {

    public static final Emphasis NONE = new Emphasis(Set.of(), Optional.empty(), Optional.empty(), Optional.empty());

    public Emphasis {
        selected = Set.copyOf(selected);
    }
}
