// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Id;

/**
 * Which lines are asked for.
 *
 * @param area only those in one area
 * @param kinds of changes
 * @param same whether also those in which both versions say the same
 */
record ComparedFilter(Optional<Id> area, Set<ChangeKind> kinds, boolean same) {

    static final ComparedFilter CHANGES = new ComparedFilter(Optional.empty(), EnumSet.allOf(ChangeKind.class), false);

    ComparedFilter {
        kinds = Set.copyOf(kinds);
    }

    boolean isIn(ComparedRow row) {
        return area.isEmpty() || area.equals(row.area());
    }

    boolean shows(ComparedRow row) {
        return isIn(row) && row.kind().map(kinds::contains).orElse(same);
    }
}
