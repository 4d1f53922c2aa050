// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Snapshot;

class SnapshotPackingTest {

    @Test
    void a_plan_comes_back_from_its_snapshot_without_its_rounds() throws Exception {
        for (long seed = 0; seed < 50; seed++) {
            var plan = RandomPlans.plan(seed);

            assertThat(SnapshotPacking.unpack(SnapshotPacking.pack(plan))).isEqualTo(plan.withRounds(List.of()));
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

    private static ProblemKind kindOf(Snapshot snapshot) {
        return catchThrowableOfType(PlanFileException.class, () -> SnapshotPacking.unpack(snapshot)).problem().kind();
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
