// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.compare.ReturnedPlan;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.Reply;
import org.plenaria.planfile.ReplyFile;
import org.plenaria.planfile.SnapshotPacking;

/** A file that came back from a delegation: its reply, or the whole plan with its changes in it. */
public final class ReturnedFile {

    private ReturnedFile() {}

    /**
     * Reads a file that came back and finds the state of the plan it started from.
     *
     * @param present the plan as the secretariat has it, with its rounds
     * @throws PlanFileException when the file cannot be read, or a state the plan keeps is damaged
     * @throws UnfitReplyException when it belongs to another plan, or to a state that the plan does not keep
     */
    public static ReturnedPlan read(Path file, Plan present) throws PlanFileException, UnfitReplyException {
        return ReplyFile.isReply(file) ? reply(file, present) : wholePlan(file, present);
    }

    private static ReturnedPlan reply(Path file, Plan present) throws PlanFileException, UnfitReplyException {
        var reply = ReplyFile.read(file);
        if (!reply.plan().equals(present.id())) {
            throw new UnfitReplyException(UnfitReplyException.Reason.ANOTHER_PLAN, file);
        }
        var base = base(reply, present)
                .orElseThrow(() -> new UnfitReplyException(UnfitReplyException.Reason.ANOTHER_STATE, file));
        return new ReturnedPlan(reply.by(), reply.date(), base, reply.appliedTo(base));
    }

    /**
     * The state of a plan that a reply started from, if the plan keeps it or is still in it.
     *
     * @throws PlanFileException when a state it keeps is damaged
     */
    public static Optional<Plan> base(Reply reply, Plan present) throws PlanFileException {
        for (var round : present.rounds().reversed()) {
            if (round.snapshot().isPresent()
                    && SnapshotPacking.sha256(round, present.rounds()).equals(reply.base())) {
                return Optional.of(SnapshotPacking.unpack(round, present.rounds()));
            }
        }
        return Reply.sha256(present).equals(reply.base())
                ? Optional.of(present.withRounds(List.of()))
                : Optional.empty();
    }

    private static ReturnedPlan wholePlan(Path file, Plan present) throws PlanFileException, UnfitReplyException {
        var plan = PlanFile.read(file).plan();
        if (!plan.id().equals(present.id())) {
            throw new UnfitReplyException(UnfitReplyException.Reason.ANOTHER_PLAN, file);
        }
        var round = sharedRound(plan, present)
                .orElseThrow(() -> new UnfitReplyException(UnfitReplyException.Reason.NO_ROUND, file));
        var base = SnapshotPacking.unpack(round, present.rounds());
        var known = base.comments().stream().map(Comment::id).collect(Collectors.toSet());
        var added = plan.comments().stream().filter(one -> !known.contains(one.id())).toList();
        return new ReturnedPlan(
                author(added).orElseGet(() -> nameOf(file)), date(file, added), base, plan.withRounds(List.of()));
    }

    /** The last round that both have, of which we keep the state. */
    private static Optional<Round> sharedRound(Plan plan, Plan present) {
        var theirs = plan.rounds().stream().map(Round::id).collect(Collectors.toSet());
        return present.rounds().stream()
                .filter(round -> round.snapshot().isPresent() && theirs.contains(round.id()))
                .reduce((_, last) -> last);
    }

    private static Optional<String> author(List<Comment> comments) {
        var authors = comments.stream().map(Comment::author).distinct().toList();
        return authors.size() == 1 ? Optional.of(authors.getFirst()) : Optional.empty();
    }

    private static String nameOf(Path file) {
        return String.valueOf(file.getFileName()).replaceFirst("(\\.plan)?\\.json$", "");
    }

    private static LocalDate date(Path file, List<Comment> comments) {
        return comments.stream().map(Comment::date).max(LocalDate::compareTo).orElseGet(() -> {
            try {
                return LocalDate.ofInstant(Files.getLastModifiedTime(file).toInstant(), ZoneId.systemDefault());
            } catch (IOException e) { // it was readable a moment ago; its age is all that is missing
                return LocalDate.EPOCH;
            }
        });
    }

    /** The round in which a plan was sent to delegations last: the state they answer to. */
    public static Optional<Round> roundToAnswer(Plan plan) {
        return plan.lastRound().filter(round -> round.snapshot().isPresent());
    }

    /**
     * The state of a plan a delegation answers to: as it was circulated last, else as it is.
     *
     * @throws PlanFileException when the state kept is damaged
     */
    public static Plan sent(Plan plan) throws PlanFileException {
        var round = roundToAnswer(plan);
        return round.isEmpty()
                ? plan
                : SnapshotPacking.unpack(round.get(), plan.rounds()).withRounds(plan.rounds());
    }

    /**
     * The reply of a delegation.
     *
     * @param plan the plan as it was sent, with its rounds
     * @param edited what the delegation made of it
     * @throws PlanFileException when it cannot be written, or the state kept is damaged
     */
    public static Reply replyOf(Plan plan, Plan edited, String by, LocalDate date) throws PlanFileException {
        Optional<Id> round = roundToAnswer(plan).map(Round::id);
        return Reply.between(sent(plan), edited, round, by, date);
    }
}
