// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Comment;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.JsonValue.JsonObject;

/**
 * What a delegation answers to a circulated plan: what it would change, field by field, and its comments. It says which
 * state of the plan it started from and holds nothing else of it.
 */
public final class Reply {

    private final Id plan;
    private final Optional<Id> round;
    private final String base;
    private final String by;
    private final LocalDate date;
    private final List<Proposal> proposals;
    private final List<Comment> comments;
    private final UnknownFields unknown;

    Reply(
            Id plan,
            Optional<Id> round,
            String base,
            String by,
            LocalDate date,
            List<Proposal> proposals,
            List<Comment> comments,
            UnknownFields unknown) {
        this.plan = plan;
        this.round = round;
        this.base = base;
        this.by = by;
        this.date = date;
        this.proposals = List.copyOf(proposals);
        this.comments = List.copyOf(comments);
        this.unknown = unknown;
    }

    /**
     * What leads from the plan that was sent to the one the delegation made of it.
     *
     * @param round the round it was sent in
     * @param by the delegation; its new comments bear this name
     * @throws PlanFileException when one of the plans cannot be written, as {@link PlanJson#write} says
     */
    public static Reply between(Plan base, Plan edited, Optional<Id> round, String by, LocalDate date)
            throws PlanFileException {
        var before = bare(base);
        var known = new HashMap<Id, Comment>();
        base.comments().forEach(comment -> known.put(comment.id(), comment));
        var comments = edited.comments().stream()
                .filter(comment -> !known.containsKey(comment.id()))
                .map(comment -> comment.withAuthor(by))
                .toList();
        var proposals = Proposal.between(PlanTree.of(tree(before)), PlanTree.of(tree(bare(edited))));
        return new Reply(base.id(), round, sha256(base), by, date, proposals, comments, UnknownFields.NONE);
    }

    private static Plan bare(Plan plan) {
        return SnapshotPacking.bare(plan).withComments(List.of());
    }

    private static JsonObject tree(Plan plan) throws PlanFileException {
        return (JsonObject) JsonParsing.parse(SourceText.decode(PlanJson.write(plan), "plan"));
    }

    /**
     * The hash by which replies know the state of a plan they start from: that of its JSON without its rounds.
     *
     * @throws PlanFileException when the plan cannot be written
     */
    public static String sha256(Plan plan) throws PlanFileException {
        return PlanFormat.sha256(PlanJson.write(SnapshotPacking.bare(plan)));
    }

    /**
     * The plan as the delegation would have it, without rounds.
     *
     * @param sent the state of the plan it started from
     * @throws PlanFileException when what it proposes makes no plan; its file is named by the delegation
     */
    public Plan appliedTo(Plan sent) throws PlanFileException {
        try {
            var tree = PlanTree.of(tree(bare(sent)));
            proposals.forEach(proposal -> proposal.applyTo(tree));
            var bytes = JsonPrinting.file(tree.whole(List.of()));
            var changed = PlanJson.read(bytes, by).plan();
            var all = new ArrayList<>(sent.comments());
            all.addAll(comments);
            return PlanJson.read(PlanJson.write(changed.with(
                    next -> next.comments(all).conflicts(sent.conflicts()).log(sent.log())
                            .ignored(sent.ignored()))), by).plan();
        } catch (PlanFileException e) {
            var problem = e.problem(); // lines of a text that nobody can look at say nothing; the path does
            throw new PlanFileException(
                    new PlanFileProblem(problem.kind(), by, 0, 0, problem.path(), problem.details()));
        } catch (Fault fault) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.NOT_FAITHFUL, by));
        }
    }

    /** The plan it answers to. */
    public Id plan() {
        return plan;
    }

    public Optional<Id> round() {
        return round;
    }

    /** The hash of the state of the plan it started from, see {@link #sha256}. */
    public String base() {
        return base;
    }

    /** The delegation. */
    public String by() {
        return by;
    }

    public LocalDate date() {
        return date;
    }

    public List<Comment> comments() {
        return comments;
    }

    /** In how many places it would have the plan otherwise. */
    public int proposalCount() {
        return proposals.size();
    }

    List<Proposal> proposals() {
        return proposals;
    }

    UnknownFields unknown() {
        return unknown;
    }
}
