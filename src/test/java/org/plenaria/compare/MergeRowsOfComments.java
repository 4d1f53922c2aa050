// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.A;
import static org.plenaria.compare.MergeCase.DAY;
import static org.plenaria.compare.MergeCase.comment;
import static org.plenaria.compare.MergeCase.edit;
import static org.plenaria.compare.MergeCase.id;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeRow.row;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.UnknownFields;

/** Rows 56 to 64: comments, rounds and unknown fields. */
final class MergeRowsOfComments {

    private MergeRowsOfComments() {}

    static Stream<MergeRow> rows() {
        return Stream.concat(comments(), rest());
    }

    private static Stream<MergeRow> comments() {
        var first = comment("first", A, 1);
        var base = edit(new CommentEdit.Add(first)).apply(plan());
        var remove = edit(new CommentEdit.Remove(first.id()));
        var answer = comment("answer", A, 3).withReplyTo(Optional.of(first.id()));
        return Stream.of(
                row(56, base, edit(new CommentEdit.Add(comment("late", A, 9))),
                        edit(new CommentEdit.Add(comment("early", A, 4))))
                        .gives(texts("first", "early", "late")),
                row(57, base, edit(decide(first, CommentState.ACCEPTED)), edit(decide(first, CommentState.DECLINED)))
                        .asking("VALUE state")
                        .gives(merged -> assertThat(merged.comments().getFirst().state())
                                .isEqualTo(CommentState.ACCEPTED)),
                row(58, base, remove, edit(new CommentEdit.Add(answer)))
                        .repairing(Repair.Kind.KEPT_BECAUSE_NEEDED)
                        .gives(texts("first", "answer")),
                row(59, base, remove, edit(decide(first, CommentState.DECLINED)))
                        .asking("REMOVED_OR_CHANGED COMMENT")
                        .gives(merged -> assertThat(merged.comments().getFirst().state())
                                .isEqualTo(CommentState.DECLINED)),
                row(60, base, edit(new ActivityEdit.Remove(List.of(A))),
                        edit(new CommentEdit.Add(comment("second", A, 2))))
                        .asking("REMOVED_OR_CHANGED ACTIVITY")
                        .gives(texts("first", "second")));
    }

    private static CommentEdit decide(Comment comment, CommentState state) {
        return new CommentEdit.Decide(
                comment.id(),
                state,
                new Decision(Optional.of("answer"), Optional.empty(), Optional.empty(), UnknownFields.NONE));
    }

    private static Consumer<Plan> texts(String... expected) {
        return merged -> assertThat(merged.comments()).extracting(Comment::text).containsExactly(expected);
    }

    private static Stream<MergeRow> rest() {
        var circulated = edit(new PlanEdit.AddRound(round("first", 0, "Chile"))).apply(plan());
        return Stream.of(
                row(61, plan(), edit(new PlanEdit.AddRound(round("second", 1))),
                        edit(new PlanEdit.AddRound(round("first", 0))))
                        .gives(merged -> assertThat(merged.rounds()).extracting(Round::revision).containsExactly(0, 1)),
                row(62, circulated, plan -> plan.withRounds(List.of(round("first", 0, "Chile", "Peru"))),
                        plan -> plan.withRounds(List.of(round("first", 0, "Chile", "Brazil"))))
                        .gives(merged -> assertThat(merged.rounds().getFirst().addressees())
                                .containsExactly("Chile", "Brazil", "Peru")),
                row(63, plan().withUnknown(unknown("x", "1")), plan -> plan.withUnknown(unknown("x", "2")),
                        plan -> plan.withUnknown(unknown("x", "1", "y", "5")))
                        .gives(merged -> assertThat(merged.unknown()).isEqualTo(unknown("x", "2", "y", "5"))),
                row(64, plan().withUnknown(unknown("x", "1")), plan -> plan.withUnknown(unknown("x", "2")),
                        plan -> plan.withUnknown(unknown("x", "3")))
                        .asking("VALUE unknown")
                        .gives(merged -> assertThat(merged.unknown()).isEqualTo(unknown("x", "2"))));
    }

    private static Round round(String name, int revision, String... addressees) {
        return new Round(
                id("round " + name), RoundKind.CIRCULATED, revision, DAY, Optional.empty(), Arrays.asList(addressees),
                Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }

    private static UnknownFields unknown(String... namesAndValues) {
        var members = new LinkedHashMap<String, String>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            members.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new UnknownFields(members);
    }
}
