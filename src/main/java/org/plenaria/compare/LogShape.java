// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.LogEntry;

/** The change log: it is no matter of difference or dispute, and merging two copies keeps what either says. */
final class LogShape implements Shape<List<LogEntry>> {

    @Override
    public List<LogEntry> merge(Versions<List<LogEntry>> versions, Address at, Merging merging) {
        return merging.isSelective()
                ? versions.base().orElse(List.of())
                : ChangeLog.union(versions.sides().stream().flatMap(Optional::stream).toList());
    }

    @Override
    public void compare(List<LogEntry> before, List<LogEntry> after, Address at, List<Difference> found) {}
}
