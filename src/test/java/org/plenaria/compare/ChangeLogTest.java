// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogAction;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class ChangeLogTest {

    private static final Instant MORNING = Instant.parse("2026-11-24T09:00:00.123Z");

    private final Plan plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
    private final Id a = Plans.activity(plan, "A").id();
    private final Id b = Plans.activity(plan, "B").id();

    @Test
    void a_save_notes_who_changed_which_fields_of_what() {
        var next = applied(plan, title(a, "A, revised"), timeframe(a), new ActivityEdit.Remove(List.of(b)));

        var log = ChangeLog.after(List.of(), plan, next, "Ana", MORNING);

        assertThat(log).hasSize(2);
        var removed = entry(log, b);
        assertThat(removed.action()).isEqualTo(LogAction.REMOVED);
        assertThat(removed.name()).contains("B");
        var changed = entry(log, a);
        assertThat(changed.who()).isEqualTo("Ana");
        assertThat(changed.when()).isEqualTo(MORNING.truncatedTo(ChronoUnit.SECONDS));
        assertThat(changed.fields()).containsExactly("title", "timeframe");
        assertThat(ChangeLog.after(log, next, next, "Ana", MORNING)).isEqualTo(log);
    }

    @Test
    void the_same_person_on_the_same_day_is_one_entry_and_anybody_in_between_makes_two() {
        var one = applied(plan, title(a, "A1"));
        var two = applied(one, timeframe(a));
        var log = ChangeLog.after(List.of(), plan, one, "Ana", MORNING);

        var same = ChangeLog.after(log, one, two, "Ana", MORNING.plusSeconds(600));
        assertThat(same).singleElement().satisfies(entry -> {
            assertThat(entry.id()).isEqualTo(log.getFirst().id());
            assertThat(entry.fields()).containsExactly("title", "timeframe");
        });
        assertThat(ChangeLog.after(log, one, two, "Ana", MORNING.plus(1, ChronoUnit.DAYS))).hasSize(2);
        var other = ChangeLog.after(log, one, two, "Ben", MORNING.plusSeconds(600));
        assertThat(ChangeLog.after(other, two, applied(two, title(a, "A2")), "Ana", MORNING.plusSeconds(900)))
                .hasSize(3);
    }

    @Test
    void two_copies_of_a_plan_join_their_logs_whichever_comes_first_and_never_dispute_them() {
        var ours = applied(plan, title(a, "A1"));
        var theirs = applied(plan, title(b, "B1"));
        var logged = ours.withLog(ChangeLog.after(List.of(), plan, ours, "Ana", MORNING));
        var loggedToo = theirs.withLog(ChangeLog.after(List.of(), plan, theirs, "Ben", MORNING.plusSeconds(5)));

        var merge = ThreeWayMerge.plan(plan, logged, loggedToo);

        assertThat(merge.open()).isEmpty();
        assertThat(merge.merged().log()).extracting(LogEntry::who).containsExactly("Ana", "Ben");
        assertThat(ThreeWayMerge.plan(plan, loggedToo, logged).merged().log()).isEqualTo(merge.merged().log());
        assertThat(PlanDiff.between(ours, logged).isEmpty()).isTrue();
    }

    @Test
    void only_the_newest_entries_are_kept() {
        var log = List.<LogEntry>of();
        var present = plan;
        for (int day = 0; day < ChangeLog.MOST + 10; day++) {
            var next = applied(present, title(a, "A" + day));
            log = ChangeLog.after(log, present, next, "Ana", MORNING.plus(day, ChronoUnit.DAYS));
            present = next;
        }

        assertThat(log).hasSize(ChangeLog.MOST);
        assertThat(log.getFirst().when()).isAfter(MORNING.plus(9, ChronoUnit.DAYS));
    }

    private static LogEntry entry(List<LogEntry> log, Id element) {
        return log.stream().filter(one -> one.element().filter(element::equals).isPresent()).findFirst().orElseThrow();
    }

    private static Edit title(Id activity, String title) {
        return new ActivityEdit.Change<>(activity, ActivityFields.TITLE, Plans.text(title));
    }

    private static Edit timeframe(Id activity) {
        return new ActivityEdit.Change<>(activity, ActivityFields.TIMEFRAME, Timeframe.unstated());
    }

    private static Plan applied(Plan plan, Edit... edits) {
        var present = plan;
        for (var edit : edits) {
            present = ((Outcome.Applied) edit.apply(present)).plan();
        }
        return present;
    }
}
