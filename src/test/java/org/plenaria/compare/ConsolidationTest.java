// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Decision;
import org.plenaria.plan.Field;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class ConsolidationTest {

    private static final LocalDate SENT = LocalDate.of(2026, 5, 3);
    private static final LocalDate TODAY = LocalDate.of(2026, 6, 1);
    private static final Timeframe FIRST = Timeframe.of(Period.semester(1));
    private static final Timeframe SECOND = Timeframe.of(Period.semester(2));

    private final Plan circulated = Plans.withActivities(FIRST, FIRST, FIRST);
    private final Id a = Plans.activity(circulated, "A").id();
    private final Id b = Plans.activity(circulated, "B").id();

    @Test
    void identical_proposals_join_and_different_ones_stand_side_by_side_as_a_clash() {
        var seen = of(
                reply("Chile", change(a, ActivityFields.TIMEFRAME, SECOND)),
                reply("Peru", change(a, ActivityFields.TIMEFRAME, SECOND), title(b, "B, online")),
                reply("Cuba", change(a, ActivityFields.TIMEFRAME, Timeframe.annual())));

        assertThat(seen.replies()).extracting(ReturnedPlan::by).containsExactly("Chile", "Cuba", "Peru");
        assertThat(seen.rows()).hasSize(2);
        var timeframe = seen.rows().getFirst();
        assertThat(timeframe.clashes()).isTrue();
        assertThat(timeframe.before()).contains(FIRST);
        assertThat(timeframe.options()).extracting(ProposalRow.Option::value)
                .containsExactly(Optional.of(SECOND), Optional.of(Timeframe.annual()));
        assertThat(timeframe.options().getFirst().replies()).containsExactly(0, 2);
        assertThat(timeframe.optionOf(1)).isEqualTo(1);
        assertThat(seen.rows().getLast().clashes()).isFalse();
        assertThat(seen.rows().getLast().optionOf(0)).isEqualTo(-1);
    }

    @Test
    void what_is_accepted_comes_into_the_plan_and_every_proposal_into_the_comments_with_its_end() {
        var seen = of(
                reply("Chile", change(a, ActivityFields.TIMEFRAME, SECOND)),
                reply("Cuba", change(a, ActivityFields.TIMEFRAME, Timeframe.annual())),
                reply("Peru", title(b, "B, online"), new ActivityEdit.Remove(List.of(Plans.activity(circulated, "C")
                        .id()))));
        var verdicts = new LinkedHashMap<Address, Verdict>();
        verdicts.put(seen.rows().get(0).at(), new Verdict.Accepted(1, Optional.empty(), Optional.of("As in 2025.")));
        verdicts.put(seen.rows().get(1).at(), new Verdict.Declined(Optional.of("No platform yet.")));

        var plan = made(seen, verdicts);

        assertThat(activity(plan, a).timeframe()).isEqualTo(Timeframe.annual());
        assertThat(plan.text(activity(plan, b).title())).isEqualTo("B");
        assertThat(plan.activityCount()).isEqualTo(3);
        assertThat(plan.comments()).extracting(one -> one.author() + " " + one.state() + " "
                        + one.decision().flatMap(Decision::answer).orElse("-"))
                .containsExactlyInAnyOrder(
                        "Chile DECLINED As in 2025.",
                        "Cuba ACCEPTED As in 2025.",
                        "Peru DECLINED No platform yet.",
                        "Peru OPEN -");
        var accepted = plan.comments().stream()
                .filter(one -> one.state() == CommentState.ACCEPTED)
                .findFirst()
                .orElseThrow();
        assertThat(accepted.target().element()).contains(a);
        assertThat(accepted.target().field()).contains("timeframe");
        assertThat(accepted.date()).isEqualTo(SENT);
        assertThat(accepted.decision().orElseThrow().by()).contains("Secretariat");
        assertThat(accepted.decision().orElseThrow().date()).contains(TODAY);
    }

    @Test
    void what_is_new_comes_whole() {
        var added = Activity.titled(Plans.text("Exchange of lock keepers"), SECOND)
                .withProducts(List.of(Plans.text("Report")))
                .withVenue(Optional.of(Venue.place(Plans.text("Santiago"))));
        var area = circulated.areas().getFirst().id();
        var seen = of(
                reply("Chile", new ActivityEdit.Add(area, 1, added)),
                reply("Peru", change(a, ActivityFields.PRODUCTS, List.of(Plans.text("A guide"),
                        Plans.text("A film")))));

        var plan = made(seen, seen.uncontested());

        assertThat(plan.areas().getFirst().activities().get(1)).isEqualTo(added);
        assertThat(activity(plan, a).products()).containsExactly(Plans.text("A guide"), Plans.text("A film"));
    }

    @Test
    void words_can_be_written_anew_before_they_are_accepted() {
        var seen = of(reply("Chile", change(a, ActivityFields.VENUE, Optional.of(Venue.place(Plans.text("Santiago")))),
                title(a, "A, in person")));
        var title = seen.rows().stream().filter(row -> row.at().fieldName().equals(Optional.of("title")))
                .findFirst().orElseThrow();

        var plan = made(seen, Map.of(
                title.at(), new Verdict.Accepted(0, Optional.of("A (in person)"), Optional.empty())));

        assertThat(plan.text(activity(plan, a).title())).isEqualTo("A (in person)");
        assertThat(plan.comments()).filteredOn(one -> one.state() == CommentState.ACCEPTED)
                .singleElement()
                .satisfies(one -> assertThat(one.decision().orElseThrow().answer()).contains("→ A (in person)"));
    }

    @Test
    void what_several_add_alike_is_one_proposal_though_each_gave_it_an_id() {
        var area = circulated.areas().getFirst().id();
        var added = Activity.titled(Plans.text("Exchange of lock keepers"), SECOND)
                .withResources(List.of(Resource.from(Plans.text("A fund"))));
        var seen = of(
                reply("Chile", new ActivityEdit.Add(area, 1, added)),
                reply("Cuba", new ActivityEdit.Add(area, 1, added.copy().withTimeframe(FIRST))),
                reply("Peru", new ActivityEdit.Add(area, 1, added.copy())));

        assertThat(seen.rows()).hasSize(2);
        assertThat(seen.rows()).anySatisfy(row ->
                assertThat(row.options().getFirst().replies()).containsExactly(0, 2));
        var plan = made(seen, seen.uncontested());
        assertThat(plan.activities().map(one -> plan.text(one.title()))
                .filter("Exchange of lock keepers"::equals)).hasSize(2);
        assertThat(plan.comments()).extracting(Comment::author).containsExactlyInAnyOrder("Chile", "Cuba", "Peru");
    }

    @Test
    void another_timeframe_can_be_put_in_the_place_of_the_one_proposed() {
        var seen = of(reply("Chile", change(a, ActivityFields.TIMEFRAME, SECOND)));
        var row = seen.rows().getFirst();

        var plan = made(seen, Map.of(row.at(), new Verdict.Accepted(
                0, Optional.of("the whole year"), Optional.of(Timeframe.annual()), Optional.empty())));

        assertThat(activity(plan, a).timeframe()).isEqualTo(Timeframe.annual());
        assertThat(plan.comments()).singleElement().satisfies(one ->
                assertThat(one.decision().orElseThrow().answer()).contains("→ the whole year"));
    }

    @Test
    void what_the_secretariat_changed_meanwhile_is_a_clash_and_gives_way_only_with_consent() {
        var since = applied(circulated, title(a, "A, revised"));
        var seen = Consolidation.of(since, List.of(reply("Chile", title(a, "A, in person"))));
        var row = seen.rows().getFirst();

        assertThat(row.clashes()).isTrue();
        assertThat(seen.uncontested()).isEmpty();
        assertThat(since.text(activity(made(seen, Map.of()), a).title())).isEqualTo("A, revised");
        assertThat(since.text(activity(made(seen, Map.of(row.at(), Verdict.Accepted.of(0))), a).title()))
                .isEqualTo("A, in person");
    }

    @Test
    void removing_what_another_changes_is_a_clash_and_consent_to_both_keeps_it() {
        var seen = of(reply("Chile", new ActivityEdit.Remove(List.of(a))), reply("Peru", title(a, "A, online")));
        var all = new LinkedHashMap<Address, Verdict>();
        seen.rows().forEach(row -> all.put(row.at(), Verdict.Accepted.of(0)));

        assertThat(seen.rows()).hasSize(2).allMatch(ProposalRow::clashes);
        assertThat(circulated.text(activity(made(seen, all), a).title())).isEqualTo("A, online");
        var removal = seen.rows().stream().filter(row -> row.at().steps().isEmpty()).findFirst().orElseThrow();
        assertThat(made(seen, Map.of(removal.at(), Verdict.Accepted.of(0))).activity(a)).isEmpty();
    }

    @Test
    void comments_of_delegations_come_along_and_find_a_place_when_theirs_is_gone() {
        var comment = Comment.open(CommentTarget.of(a), "Chile", SENT, "We could host it.");
        var reply = new ReturnedPlan("Chile", SENT, circulated, circulated.withComments(List.of(comment)));
        var without = applied(circulated, new ActivityEdit.Remove(List.of(a)));

        assertThat(made(Consolidation.of(circulated, List.of(reply)), Map.of()).comments()).containsExactly(comment);
        assertThat(made(Consolidation.of(without, List.of(reply)), Map.of()).comments())
                .singleElement()
                .satisfies(one -> assertThat(one.target().element())
                        .contains(without.areas().getFirst().id()));
    }

    @Test
    void the_same_reply_again_brings_nothing_twice() {
        var replies = List.of(reply("Chile", title(a, "A, online")), reply("Peru", title(b, "B, online")));
        var seen = Consolidation.of(circulated, replies);
        var first = made(seen, Map.of(seen.rows().getFirst().at(), Verdict.Accepted.of(0)));

        var again = Consolidation.of(first, replies);

        assertThat(again.rows()).hasSize(1);
        assertThat(made(again, Map.of())).isEqualTo(first);
        var decided = made(again, Map.of(again.rows().getFirst().at(), new Verdict.Declined(Optional.empty())));
        assertThat(decided.comments()).hasSize(2).noneMatch(one -> one.state() == CommentState.OPEN);
    }

    @Test
    void eight_replies_in_any_of_a_hundred_orders_give_the_same_plan() {
        for (int seed = 0; seed < 5; seed++) {
            var base = RandomEdits.applied(RandomPlans.sized(20), seed, 10);
            var replies = new ArrayList<ReturnedPlan>();
            for (int i = 0; i < 8; i++) {
                var name = "Delegation " + (char) ('A' + i);
                replies.add(new ReturnedPlan(name, SENT, base, RandomEdits.applied(base, seed * 100 + i, 8)));
            }
            var present = RandomEdits.applied(base, seed + 900, 3);
            var plans = new HashSet<Plan>();
            var random = new Random(seed);
            for (int order = 0; order < 20; order++) {
                Collections.shuffle(replies, random);
                var seen = Consolidation.of(present, replies);
                plans.add(made(seen, verdicts(seen)));
            }

            assertThat(plans).hasSize(1);
        }
    }

    /** Every proposal that clashes with nothing is accepted, of the others now and then one. */
    private static Map<Address, Verdict> verdicts(Consolidation seen) {
        var verdicts = new LinkedHashMap<>(seen.uncontested());
        for (var row : seen.rows()) {
            if (row.clashes() && row.at().toString().length() % 2 == 0) {
                verdicts.put(row.at(), Verdict.Accepted.of(row.options().size() - 1));
            }
        }
        return verdicts;
    }

    private Consolidation of(ReturnedPlan... replies) {
        return Consolidation.of(circulated, List.of(replies));
    }

    private ReturnedPlan reply(String by, Edit... edits) {
        return new ReturnedPlan(by, SENT, circulated, applied(circulated, edits));
    }

    private static Plan applied(Plan plan, Edit... edits) {
        var present = plan;
        for (var edit : edits) {
            present = ((Outcome.Applied) edit.apply(present)).plan();
        }
        return present;
    }

    private static <T> Edit change(Id activity, Field<Activity, T> field, T value) {
        return new ActivityEdit.Change<>(activity, field, value);
    }

    private static Edit title(Id activity, String title) {
        return change(activity, ActivityFields.TITLE, Plans.text(title));
    }

    private static Activity activity(Plan plan, Id id) {
        return plan.activity(id).orElseThrow().activity();
    }

    private static Plan made(Consolidation seen, Map<Address, Verdict> verdicts) {
        var telling = new ProposalComments.Telling() {
            @Override
            public String text(ProposalRow row, ProposalRow.Option option) {
                return "Proposal " + row.at().fieldName().orElse("of the whole");
            }

            @Override
            public String proposed(ProposalRow row, ProposalRow.Option option) {
                return option.value().map(Object::toString).orElse("nothing");
            }
        };
        return applied(seen.present(), seen.edit(verdicts, telling, "Secretariat", TODAY));
    }
}
