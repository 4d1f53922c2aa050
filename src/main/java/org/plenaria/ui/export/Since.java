// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/** The earlier state of a plan against which a document marks its changes. */
sealed interface Since {

    /** The state. Takes a moment: not for the JavaFX thread. */
    Plan plan() throws PlanFileException;

    /**
     * A round that the plan keeps.
     *
     * @param upTo the rounds up to it
     */
    record OfRound(Round round, List<Round> upTo) implements Since {

        @Override
        public Plan plan() throws PlanFileException {
            // A snapshot is without rounds; with those up to its own it says which state of the plan it is.
            return SnapshotPacking.unpack(round, upTo).withRounds(upTo);
        }
    }

    /** Another plan file. */
    record OfFile(String name, Plan plan) implements Since {}

    /** The rounds of a plan whose state it keeps, the latest first. */
    static List<OfRound> roundsOf(Plan plan) {
        var rounds = plan.rounds();
        return IntStream.range(0, rounds.size())
                .filter(i -> rounds.get(i).snapshot().isPresent())
                .mapToObj(i -> new OfRound(rounds.get(i), rounds.subList(0, i + 1)))
                .toList()
                .reversed();
    }

    /** The round of a plan with an id, if it keeps its state. */
    static Optional<Since> round(Plan plan, Id id) {
        return roundsOf(plan).stream().filter(it -> it.round().id().equals(id)).map(Since.class::cast).findFirst();
    }
}
