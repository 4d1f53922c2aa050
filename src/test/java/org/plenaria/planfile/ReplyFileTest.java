// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

class ReplyFileTest {

    private static final LocalDate DAY = LocalDate.of(2026, 5, 3);

    @Test
    void whatever_a_delegation_changed_comes_back_from_its_reply() throws Exception {
        int told = 0;
        for (int seed = 0; seed < 200; seed++) {
            var base = seed % 2 == 0 ? RandomPlans.sized(12) : RandomPlans.plan(seed).withComments(List.of());
            var edited = RandomEdits.applied(base, seed, 15);
            if (!isWritable(edited)) { // random edits have few ids and now and then use one twice
                continue;
            }
            told++;

            var reply = sentAndRead(Reply.between(base, edited, Optional.empty(), "Uruguay", DAY));
            var back = reply.appliedTo(base);

            assertThat(content(back).equals(content(edited))).as("seed " + seed).isTrue();
        }
        assertThat(told).isGreaterThan(100);
    }

    /** What a delegation can propose to change. */
    private static Plan content(Plan plan) {
        return plan.with(next -> next.rounds(List.of()).comments(List.of()).conflicts(List.of()).log(List.of()));
    }

    private static boolean isWritable(Plan plan) {
        try {
            PlanJson.write(plan);
            return true;
        } catch (PlanFileException notSo) {
            return false;
        }
    }

    @Test
    void comments_go_along_under_the_name_of_the_delegation() throws Exception {
        var base = RandomPlans.sized(5);
        var activity = base.activities().findFirst().orElseThrow();
        var comment = Comment.open(CommentTarget.of(activity.id()), "Jo at home", DAY, "We could host it.");
        var comments = new ArrayList<>(base.comments());
        comments.add(comment);
        var edited = base.withComments(comments);

        var reply = sentAndRead(Reply.between(base, edited, Optional.empty(), "Uruguay", DAY));

        assertThat(reply.comments()).containsExactly(comment.withAuthor("Uruguay"));
        assertThat(reply.proposalCount()).isZero();
        assertThat(reply.appliedTo(base).comments()).contains(comment.withAuthor("Uruguay"));
    }

    @Test
    void a_reply_is_small_and_says_what_it_answers() throws Exception {
        var base = RandomPlans.sized(400);
        var edited = RandomEdits.applied(base, 3, 5);

        var reply = Reply.between(base, edited, Optional.of(base.id()), "Uruguay", DAY);

        assertThat(ReplyFile.bytes(reply).length).isLessThan(PlanJson.write(base).length / 20);
        assertThat(reply.base()).isEqualTo(Reply.sha256(base)).hasSize(64);
        assertThat(reply.plan()).isEqualTo(base.id());
        assertThat(sentAndRead(reply).round()).contains(base.id());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "[]|NOT_A_REPLY",
        "{\"format\":\"plenaria-plan\",\"formatVersion\":1}|NOT_A_REPLY",
        "{\"format\":\"plenaria-reply\",\"formatVersion\":2}|OUT_OF_RANGE",
        "{\"format\":\"plenaria-reply\",\"formatVersion\":1}|MISSING",
        "{\"format\":\"plenaria-reply\"|CUT_OFF"
    })
    void what_is_no_reply_is_told_as_such(String json, ProblemKind kind) {
        var problem = catchThrowableOfType(
                PlanFileException.class, () -> ReplyFile.read(Json.bytes(json), "Uruguay.reply.json"));

        assertThat(problem.problem().kind()).isEqualTo(kind);
        assertThat(problem.getMessage()).contains("Uruguay.reply.json");
    }

    @Test
    void a_proposal_that_makes_no_plan_is_refused_and_not_half_applied() throws Exception {
        var base = RandomPlans.sized(5);
        var activity = base.activities().findFirst().orElseThrow();
        var json = "{\"format\":\"plenaria-reply\",\"formatVersion\":1,\"plan\":\"" + base.id() + "\",\"base\":\"x\","
                + "\"by\":\"Uruguay\",\"date\":\"2026-05-03\",\"proposals\":[{\"element\":\"" + activity.id()
                + "\",\"part\":\"activity\",\"field\":\"progress\",\"proposed\":400}]}";
        var reply = ReplyFile.read(Json.bytes(json), "Uruguay.reply.json");

        assertThat(catchThrowableOfType(PlanFileException.class, () -> reply.appliedTo(base)).getMessage())
                .contains("Uruguay")
                .contains("progress");
    }

    private static Reply sentAndRead(Reply reply) throws Exception {
        var bytes = ReplyFile.bytes(reply);
        var read = ReplyFile.read(bytes, "reply");
        assertThat(ReplyFile.bytes(read)).isEqualTo(bytes);
        return read;
    }
}
