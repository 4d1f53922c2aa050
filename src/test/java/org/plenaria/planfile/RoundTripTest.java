// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

/** What was saved comes back, and saving it again changes no byte. */
class RoundTripTest {

    private static final int PLANS = 10_000;

    @Test
    void ten_thousand_random_plans_come_back_equal_and_are_written_alike() {
        var wrong = IntStream.range(0, PLANS).parallel().filter(RoundTripTest::isHarmed).boxed().toList();

        assertThat(wrong).as("seeds of plans that did not survive").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100, 1_000})
    void plausible_plans_come_back_equal(int activities) throws Exception {
        var plan = RandomPlans.sized(activities);

        assertThat(plan.activityCount()).isEqualTo(activities);
        assertThat(PlanJson.read(PlanJson.write(plan), "sized").plan()).isEqualTo(plan);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void a_sample_is_written_as_it_stands(Path sample) throws Exception {
        var bytes = Files.readAllBytes(sample);

        assertThat(PlanJson.write(PlanJson.read(bytes, "sample").plan())).isEqualTo(bytes);
    }

    /** The three places where a file that is accepted is written back with other letters; the guide tells of them. */
    @Test
    void empty_lists_and_texts_capital_ids_and_exponents_are_written_back_as_the_guide_says() throws Exception {
        var resources = "\"resources\": [{\"id\": \"%s\", \"amount\": %s}, {\"id\": \"%s\", \"amount\": 1.5e1}]";
        var json = Json.activity("\"title\": {}, \"products\": [], "
                + resources.formatted(Json.GONE.toUpperCase(Locale.ROOT), "1.5e3", "f" + Json.GONE.substring(1)));

        var written = Json.text(PlanJson.write(PlanJson.read(Json.bytes(json), "by hand").plan()));

        assertThat(written)
                .contains(Json.GONE, "\"amount\": 1.5E+3\n", "\"amount\": 15\n")
                .doesNotContain("title", "products", Json.GONE.toUpperCase(Locale.ROOT));
        assertThat(Files.readString(Path.of("docs/plan-file.md")))
                .contains("An empty list (`[]`)", "Capital letters", "`1.5e3` as `1.5E+3`", "`1.5e1` as\n  `15`");
    }

    @Test
    void whatever_is_edited_can_still_be_saved() throws Exception {
        for (long seed = 0; seed < 100; seed++) {
            var edited = RandomEdits.applied(RandomPlans.plan(seed), ~seed, 60);

            assertThat(PlanJson.read(PlanJson.write(edited), "edited").plan()).as("seed %d", seed).isEqualTo(edited);
        }
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("sample-plans"))) {
            return files.filter(file -> file.toString().endsWith(PlanFile.EXTENSION)).sorted().toList();
        }
    }

    private static boolean isHarmed(int seed) {
        Plan plan = RandomPlans.plan(seed, seed % 10 == 0 ? 3 : 1);
        try {
            var written = PlanFormat.CURRENT.write(plan);
            var read = PlanFormat.CURRENT.read(written, "random").plan();
            return !read.equals(plan) || !Arrays.equals(written, PlanFormat.CURRENT.write(read));
        } catch (PlanFileException e) {
            throw new AssertionError("seed " + seed, e);
        }
    }
}
