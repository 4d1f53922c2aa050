// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.file.Files;
import java.util.ArrayList;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.SnapshotPacking;

/** Finds the state of a plan to compare with: a plan file, or a round the plan itself keeps. */
final class EarlierPlan {

    private static final Pattern REVISION = Pattern.compile("(?:r\\p{L}*[. ]*)?([0-9]{1,4})", Pattern.CASE_INSENSITIVE);
    private static final String ADOPTED = "adopted";

    private final Terminal terminal;
    private final Messages words;

    EarlierPlan(Terminal terminal) {
        this.terminal = terminal;
        words = Messages.of("documentOptions", terminal.locale());
    }

    /**
     * The plan a name stands for.
     *
     * @param name of a plan file; or of a round: "rev1", "Rev. 1", "1", "adopted"
     */
    Plan of(Plan plan, String name) throws CommandFailure {
        var reading = new PlanReading(terminal);
        var index = round(plan, name.strip());
        if (index.isEmpty() || Files.exists(reading.path(name))) {
            if (index.isEmpty() && !Files.exists(reading.path(name))) {
                throw new CommandFailure(ExitCode.USAGE, words.text("error.against", name, rounds(plan)));
            }
            var other = reading.plan(reading.path(name)).plan();
            if (!other.id().equals(plan.id())) {
                terminal.remark(terminal.messages().text("warning.two.plans"));
            }
            return other;
        }
        int at = index.getAsInt();
        var round = plan.rounds().get(at);
        if (round.snapshot().isEmpty()) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.no.snapshot", name(round)));
        }
        try {
            // A snapshot is without rounds; with those up to its own it says which state of the plan it is.
            return SnapshotPacking.unpack(round, plan.rounds()).withRounds(plan.rounds().subList(0, at + 1));
        } catch (PlanFileException problem) {
            throw new CommandFailure(ExitCode.UNREADABLE, problem.message(terminal.locale()));
        }
    }

    private static OptionalInt round(Plan plan, String name) {
        var revision = REVISION.matcher(name);
        boolean numbered = revision.matches();
        return IntStream.range(0, plan.rounds().size())
                .filter(i -> {
                    var round = plan.rounds().get(i);
                    return switch (round.kind()) {
                        case ADOPTED -> name.equalsIgnoreCase(ADOPTED);
                        case AMENDMENT -> false; // it keeps no state of its own
                        case CIRCULATED -> numbered && round.revision() == Integer.parseInt(revision.group(1));
                    };
                })
                .reduce((_, last) -> last);
    }

    private String rounds(Plan plan) {
        var names = new ArrayList<String>();
        plan.rounds().stream()
                .filter(round -> round.kind() != RoundKind.AMENDMENT)
                .forEach(round -> names.add(name(round)));
        return names.isEmpty() ? words.text("no.rounds") : String.join(", ", names);
    }

    private static String name(Round round) {
        return round.kind() == RoundKind.ADOPTED
                ? ADOPTED
                : "rev" + round.revision();
    }
}
