// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/** Rounds for the tests of sessions. */
final class SessionPlans {

    private SessionPlans() {}

    /** A circulation that keeps the plan as it is. */
    static Round round(Plan plan, int revision) throws PlanFileException {
        return new Round(
                Id.fresh(),
                RoundKind.CIRCULATED,
                revision,
                LocalDate.of(2020, 3, 1),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(SnapshotPacking.pack(plan)),
                UnknownFields.NONE);
    }
}
