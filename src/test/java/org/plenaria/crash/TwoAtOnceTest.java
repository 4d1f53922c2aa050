// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Activity;
import org.plenaria.planfile.PlanFile;

/** Two people who save the same file again and again at the same time. */
class TwoAtOnceTest {

    @TempDir
    Path folder;

    @Test
    void noChangeOfEitherIsLost() throws Exception {
        var file = folder.resolve("plan.plan.json");
        PlanFile.write(file, NumberedPlan.of(0));
        int saves = Runs.savesOfTwo();

        try (var one = Child.start(SharingProcess.class, file, "1", Integer.toString(saves));
                var two = Child.start(SharingProcess.class, file, "2", Integer.toString(saves))) {
            one.rest();
            two.rest();
        }

        var added = IntStream.of(1, 2)
                .boxed()
                .flatMap(who -> IntStream.range(0, saves).mapToObj(i -> SharingProcess.id(who, i)))
                .toList();
        var before = NumberedPlan.of(0).activities().map(Activity::id);
        assertThat(PlanFile.read(file).plan().activities().map(Activity::id))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(before, added.stream()).toList());
        try (var names = Files.list(folder)) {
            assertThat(names).hasSize(1);
        }
    }
}
