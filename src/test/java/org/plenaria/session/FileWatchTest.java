// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.planfile.PlanFile;

class FileWatchTest {

    private static final Plan PLAN =
            Plan.blank(LocalizedText.of(Language.ENGLISH, "Plan"), Language.ENGLISH, PlanCalendar.semesters(2020));

    @TempDir
    Path folder;

    @Test
    void aFileThatSomebodyReplacesOrDeletesIsNoticedOnceEach() throws Exception {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, PLAN);
        var touched = new Semaphore(0);
        try (var watch = FileWatch.on(file, Duration.ofMillis(200), touched::release)) {
            Thread.yield();
            PlanFile.write(file, PLAN.withTitle(LocalizedText.of(Language.ENGLISH, "Another plan")));
            assertThat(touched.tryAcquire(10, TimeUnit.SECONDS)).isTrue();

            Files.delete(file);
            assertThat(touched.tryAcquire(10, TimeUnit.SECONDS)).isTrue();
            assertThat(touched.availablePermits()).isZero();
        }
    }

    @Test
    void whatHasBecomeOfTheFileIsToldByItsContent() throws Exception {
        var file = folder.resolve("year.plan.json");
        var known = PlanFile.write(file, PLAN);
        assertThat(OutsideChange.of(file, PLAN, known)).isEmpty();

        var theirs = PLAN.withTitle(LocalizedText.of(Language.ENGLISH, "Theirs"));
        var sha = PlanFile.write(file, theirs);
        assertThat(OutsideChange.of(file, PLAN, known)).hasValueSatisfying(change -> {
            assertThat(change).isInstanceOf(OutsideChange.Saved.class);
            assertThat(((OutsideChange.Saved) change).sha256()).isEqualTo(sha);
        });

        PlanFile.write(file, Plan.blank(theirs.title(), Language.ENGLISH, PlanCalendar.semesters(2020)));
        assertThat(OutsideChange.of(file, PLAN, known)).containsInstanceOf(OutsideChange.AnotherPlan.class);
        Files.writeString(file, "{ half a");
        assertThat(OutsideChange.of(file, PLAN, known)).containsInstanceOf(OutsideChange.Unreadable.class);
        Files.delete(file);
        assertThat(OutsideChange.of(file, PLAN, known)).containsInstanceOf(OutsideChange.Gone.class);
    }
}
