// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What somebody did to one element of the plan, as the file that was saved then notes it.
 *
 * @param when it was saved, to the second
 * @param who by the name in the settings of the program; never blank
 * @param element the section, area or activity; absent for the plan itself
 * @param name of the element when it was added or removed: one that is gone could not be named otherwise
 * @param fields what changed in it, by the names of fields; none for an element added or removed as a whole
 */
@PlanRecord
public record LogEntry(
        Id id,
        Instant when,
        String who,
        Optional<Id> element,
        LogAction action,
        Optional<String> name,
        List<String> fields,
        UnknownFields unknown)
        implements LogEntryBuilder.With {

    /**
     * @throws IllegalArgumentException when nobody is named
     */
    public LogEntry {
        if (who.isBlank()) {
            throw new IllegalArgumentException("a log says who did something");
        }
        fields = List.copyOf(fields);
    }
}
