// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rounds;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.compare.PlanDiff;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/**
 * What a round brought and what has happened since, in sentences.
 *
 * @param state the plan as it stood, with the rounds up to that one
 * @param brought since the round before; absent for the first
 * @param since until the plan as it is now
 */
record RoundFacts(Plan state, Optional<List<String>> brought, List<String> since) {

    /**
     * Finds out; takes its time.
     *
     * @throws PlanFileException when the state the round kept, or the one before it, cannot be read
     */
    static RoundFacts of(Round round, Plan plan, Locale language) throws PlanFileException {
        var upTo = plan.rounds().subList(0, plan.rounds().indexOf(round) + 1);
        var state = SnapshotPacking.unpack(round, plan.rounds());
        var before = upTo.subList(0, upTo.size() - 1).stream()
                .filter(one -> one.snapshot().isPresent())
                .reduce((_, last) -> last);
        Optional<List<String>> brought = before.isEmpty()
                ? Optional.empty()
                : Optional.of(sentences(SnapshotPacking.unpack(before.get(), plan.rounds()), state, language));
        return new RoundFacts(state.withRounds(upTo), brought, sentences(state, plan.withRounds(List.of()), language));
    }

    private static List<String> sentences(Plan before, Plan after, Locale language) {
        return ComparePhrases.in(language).sentences(PlanDiff.between(before, after));
    }
}
