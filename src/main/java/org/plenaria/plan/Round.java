// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A version of the plan that left the house, or the day on which an adopted one was opened again.
 *
 * @param revision 0 for the first circulation, then 1, 2... as in "Rev. 1"; of an adoption or amendment, the last one's
 * @param deadline until when replies are asked for
 * @param addressees to whom it went
 * @param note the reason, for an amendment
 */
@PlanRecord
public record Round(
        Id id,
        RoundKind kind,
        int revision,
        LocalDate date,
        Optional<LocalDate> deadline,
        List<String> addressees,
        Optional<String> note,
        Optional<Snapshot> snapshot,
        UnknownFields unknown)
        implements RoundBuilder.With {

    /**
     * @throws IllegalArgumentException when the revision is negative
     */
    public Round {
        if (revision < 0) {
            throw new IllegalArgumentException("a revision is 0 or more: " + revision);
        }
        addressees = List.copyOf(addressees);
    }
}
