// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** How far a plan has come, by its last round. */
public enum PlanStage {
    /** Nobody outside has seen it yet. */
    DRAFT,
    CIRCULATED,
    /** Locked: only what reports on it changes, and comments. */
    ADOPTED,
    /** Opened again after its adoption, and not circulated since. */
    AMENDMENT;

    /** The stage of a plan. */
    public static PlanStage of(Plan plan) {
        return plan.lastRound()
                .map(round -> switch (round.kind()) {
                    case CIRCULATED -> CIRCULATED;
                    case ADOPTED -> ADOPTED;
                    case AMENDMENT -> AMENDMENT;
                })
                .orElse(DRAFT);
    }
}
