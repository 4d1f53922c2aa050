// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.plan.UnknownFields;

class SnapshotPackingTest {

    @Test
    void a_plan_comes_back_from_its_snapshot_without_its_rounds() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            var plan = RandomPlans.plan(seed);

            assertThat(whole(SnapshotPacking.pack(plan.withRounds(List.of()))))
                    .isEqualTo(plan.withRounds(List.of()).withLog(List.of()));
        }
    }

    @Test
    void the_same_plan_gives_the_same_snapshot_and_a_small_one() throws Exception {
        var plan = RandomPlans.sized(100);
        var snapshot = SnapshotPacking.pack(plan);

        assertThat(SnapshotPacking.pack(plan)).isEqualTo(snapshot);
        assertThat(snapshot.packed().length()).isLessThan(PlanJson.write(plan).length / 4);
        assertThat(SnapshotPacking.looksPacked(snapshot.packed())).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "H4sI", "not base64!", "H4sIAAAAAAAA", "eyJhIjogMX0="})
    void a_damaged_snapshot_is_told_as_such(String packed) {
        assertThat(kindOf(new Snapshot(packed))).isEqualTo(ProblemKind.DAMAGED_SNAPSHOT);
    }

    @Test
    void a_snapshot_with_one_bit_wrong_is_not_believed() throws Exception {
        var gzip = Base64.getDecoder().decode(SnapshotPacking.pack(RandomPlans.sized(3)).packed());
        gzip[gzip.length / 2] ^= 1;

        assertThat(kindOf(packed(gzip))).isEqualTo(ProblemKind.DAMAGED_SNAPSHOT);
    }

    @Test
    void a_snapshot_that_would_fill_the_memory_is_not_unpacked() throws Exception {
        var bomb = gzip(new byte[PlanFormat.MOST_BYTES + 1]);

        assertThat(bomb.length).isLessThan(100_000);
        assertThat(kindOf(packed(bomb))).isEqualTo(ProblemKind.TOO_BIG);
    }

    @Test
    void a_snapshot_of_something_else_is_told_as_such() throws Exception {
        assertThat(kindOf(packed(gzip(Json.bytes("[]"))))).isEqualTo(ProblemKind.NOT_A_PLAN);
    }

    @Test
    void later_rounds_come_back_although_they_keep_only_what_changed() throws Exception {
        var plan = RandomPlans.sized(60);
        var states = new ArrayList<Plan>();
        for (int revision = 0; revision < 6; revision++) {
            plan = RandomEdits.applied(plan, revision, 12).withRounds(plan.rounds());
            states.add(plan.withRounds(List.of()));
            plan = withRound(plan, round(revision, SnapshotPacking.pack(plan)));
        }

        for (int revision = 0; revision < 6; revision++) {
            var round = plan.rounds().get(revision);
            assertThat(SnapshotPacking.unpack(round, plan.rounds())).isEqualTo(states.get(revision));
            assertThat(SnapshotPacking.sha256(round, plan.rounds()))
                    .isEqualTo(PlanFormat.sha256(PlanJson.write(states.get(revision))));
        }
        assertThat(plan.rounds().get(5).snapshot().orElseThrow().packed().length())
                .isLessThan(plan.rounds().getFirst().snapshot().orElseThrow().packed().length() / 3);
    }

    @Test
    void a_round_whose_neighbour_is_gone_or_another_is_told_as_damaged() throws Exception {
        var plan = RandomPlans.sized(20);
        var first = round(0, SnapshotPacking.pack(plan));
        var changed = plan.withAreasNumber(Optional.of("7"));
        var second = round(1, SnapshotPacking.pack(withRound(changed, first)));
        var forged = round(0, SnapshotPacking.pack(changed)).withId(first.id());
        var circle = second.withId(first.id());

        assertThat(SnapshotPacking.unpack(second, List.of(first, second))).isEqualTo(changed);
        for (var rounds : List.of(List.of(second), List.of(forged, second), List.of(circle, second))) {
            assertThat(catchThrowableOfType(
                                    PlanFileException.class, () -> SnapshotPacking.unpack(second, rounds))
                            .problem()
                            .kind())
                    .isEqualTo(ProblemKind.DAMAGED_SNAPSHOT);
        }
    }

    @Test
    void a_round_after_a_damaged_one_is_packed_whole() throws Exception {
        var plan = RandomPlans.sized(20);
        var damaged = round(0, new Snapshot("H4sIAAAAAAAA"));

        assertThat(whole(SnapshotPacking.pack(withRound(plan, damaged)))).isEqualTo(plan);
    }

    private static Plan withRound(Plan plan, Round round) {
        var rounds = new ArrayList<>(plan.rounds());
        rounds.add(round);
        return plan.withRounds(rounds);
    }

    private static Plan whole(Snapshot snapshot) throws PlanFileException {
        return SnapshotPacking.unpack(round(0, snapshot), List.of());
    }

    private static Round round(int revision, Snapshot snapshot) {
        return new Round(
                Id.fresh(),
                RoundKind.CIRCULATED,
                revision,
                LocalDate.of(2026, 3, 2),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(snapshot),
                UnknownFields.NONE);
    }

    private static ProblemKind kindOf(Snapshot snapshot) {
        return catchThrowableOfType(PlanFileException.class, () -> whole(snapshot)).problem().kind();
    }

    private static Snapshot packed(byte[] bytes) {
        return new Snapshot(Base64.getEncoder().encodeToString(bytes));
    }

    private static byte[] gzip(byte[] bytes) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
