// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import org.plenaria.planfile.PlanJson;
import org.plenaria.planfile.SnapshotPacking;

/** A committee that circulates its plan ten times still has a file that can be mailed. */
class TenRoundsTest {

    private static final int ROUNDS = 10;

    /** In each round a quarter of the activities changes, one is added and one goes: more than most committees do. */
    @ParameterizedTest
    @ValueSource(strings = {"red-gealc-2020", "regional-water-2027", "bilingual-2026"})
    void a_plan_of_ten_rounds_is_less_than_three_times_its_size(String sample) throws Exception {
        var random = new Random(2027);
        var plan = Samples.named(sample).withRounds(List.of());
        var states = new ArrayList<Plan>();
        for (int revision = 0; revision < ROUNDS; revision++) {
            plan = revision == 0 ? plan : revised(plan, random);
            states.add(plan.withRounds(List.of()));
            plan = made(plan, new PlanEdit.AddRound(round(revision, plan)));
        }

        int alone = PlanJson.write(plan.withRounds(List.of())).length;
        int whole = PlanJson.write(plan).length;

        assertThat((double) whole / alone).isLessThan(3);
        assertThat(SnapshotPacking.unpack(plan.rounds().getLast(), plan.rounds())).isEqualTo(states.getLast());
    }

    private static Plan revised(Plan plan, Random random) {
        var present = plan;
        for (var activity : plan.activities().toList()) {
            if (random.nextInt(4) == 0) {
                present = made(present, change(activity, plan, random));
            }
        }
        var area = present.areas().get(random.nextInt(present.areas().size()));
        present = made(present, new ActivityEdit.Add(
                area.id(),
                random.nextInt(area.activities().size() + 1),
                Activity.titled(text(plan, "Seminar " + random.nextInt(1_000) + " on what was learnt so far"), year())
                        .withProducts(List.of(text(plan, "Report with recommendations")))
                        .withVenue(Optional.of(Venue.place(text(plan, "San José"))))));
        var all = present.activities().toList();
        return made(present, new ActivityEdit.Remove(List.of(all.get(random.nextInt(all.size())).id())));
    }

    private static Edit change(Activity activity, Plan plan, Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> new ActivityEdit.Change<>(activity.id(), ActivityFields.TIMEFRAME, year());
            case 1 -> new ActivityEdit.Change<>(
                    activity.id(),
                    ActivityFields.TITLE,
                    text(plan, plan.text(activity.title()) + ", as agreed in session " + random.nextInt(90)));
            case 2 -> new ActivityEdit.Change<>(
                    activity.id(),
                    ActivityFields.RESOURCES,
                    activity.resources().stream()
                            .map(one -> one.withAmount(Optional.of(new BigDecimal(random.nextInt(90_000)))))
                            .toList());
            default -> new ActivityEdit.Change<>(
                    activity.id(),
                    ActivityFields.PARTICIPANTS,
                    List.of(text(plan, random.nextInt(20) + " countries in the project and " + random.nextInt(9)
                            + " observers")));
        };
    }

    private static Timeframe year() {
        return new Timeframe.Annual();
    }

    private static LocalizedText text(Plan plan, String words) {
        return LocalizedText.of(plan.originalLanguage(), words);
    }

    private static Plan made(Plan plan, Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }

    private static Round round(int revision, Plan plan) throws Exception {
        return new Round(
                Id.fresh(),
                RoundKind.CIRCULATED,
                revision,
                LocalDate.of(2026, 1, 5).plusMonths(revision),
                Optional.of(LocalDate.of(2026, 1, 26).plusMonths(revision)),
                List.of("Argentina", "Bolivia", "Brazil", "Chile", "Colombia", "Ecuador", "Paraguay", "Peru"),
                Optional.of("For comments by all delegations"),
                Optional.of(SnapshotPacking.pack(plan)),
                UnknownFields.NONE);
    }
}
