// SPDX-License-Identifier: Apache-2.0
package org.plenaria.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.recovery.Found;
import org.plenaria.planfile.recovery.RecoveryFolder;

/** A program that is killed at any moment while somebody types: at most the last two seconds are missing. */
@Timeout(value = 2, unit = TimeUnit.HOURS) // in full it takes long
class KilledWhileTypingTest {

    private static final long MOST_MISSING_MS = 2_000;

    @TempDir
    Path folder;

    private record Typed(int number, long at) {}

    @Test
    void atMostTheLastTwoSecondsAreMissing(TestReporter reporter) throws Exception {
        var random = new Random(20261124);
        var file = folder.resolve("plan.plan.json");
        var plan = RandomPlans.sized(120);
        PlanFile.write(file, plan);
        long worst = 0;
        for (int run = 0; run < Runs.killsWhileTyping(); run++) {
            var recovery = new RecoveryFolder(folder.resolve("recovery" + run));
            var typed = new ArrayList<Typed>();
            long killed = killOne(file, recovery.folder(), run, random, typed);
            int recovered = recovered(recovery, plan);
            long missing = missing(typed, recovered, killed);
            worst = Math.max(worst, missing);
            assertThat(missing).as("milliseconds of typing missing in run %d", run).isLessThan(MOST_MISSING_MS);
            // A line may be cut while it is written: then one more was typed than has been heard of.
            assertThat(recovered).isLessThanOrEqualTo(typed.getLast().number() + 1);
        }
        assertThat(PlanFile.read(file).plan()).isEqualTo(plan);
        reporter.publishEntry(Runs.killsWhileTyping() + " kills while typing, most missing in ms",
                Long.toString(worst));
    }

    @Test
    void theWindowToo() throws Exception {
        assumeTrue(Runs.killsOfTheWindow() > 0, "skipped: only by mvn verify -Pcrash");
        var file = folder.resolve("plan.plan.json");
        var plan = RandomPlans.sized(30);
        PlanFile.write(file, plan);
        for (int run = 0; run < Runs.killsOfTheWindow(); run++) {
            var state = folder.resolve("state" + run);
            var typed = new ArrayList<Typed>();
            long killed;
            try (var child = Child.startWindow(
                    TypingWindow.class, file, "-Dplenaria.state=" + state,
                    "-Dplenaria.settings=" + folder.resolve("settings"))) {
                note(child.line(), typed);
                killed = killAfter(2_500 + 100L * run, child, typed);
            }
            var found = new RecoveryFolder(state.resolve("recovery")).look();
            assertThat(found).singleElement().isInstanceOf(Found.Work.class);
            var name = plan.text(((Found.Work) found.getFirst()).journal().work().areas().getFirst().name());
            int recovered = name.length() - plan.text(plan.areas().getFirst().name()).length();
            assertThat(missing(typed, recovered, killed)).isLessThan(MOST_MISSING_MS);
            assertThat(name).endsWith(TypingWindow.LETTER.repeat(recovered));
        }
    }

    private static long missing(List<Typed> typed, int recovered, long killed) {
        return typed.stream()
                .filter(one -> one.number() > recovered)
                .mapToLong(one -> killed - one.at())
                .max()
                .orElse(0);
    }

    private static long killAfter(long milliseconds, Child child, List<Typed> typed)
            throws IOException, InterruptedException {
        Thread.sleep(milliseconds);
        long killed = System.currentTimeMillis();
        child.kill();
        for (var line : child.rest()) {
            note(line, typed);
        }
        return killed;
    }

    private static long killOne(Path file, Path recovery, int seed, Random random, List<Typed> typed)
            throws IOException, InterruptedException {
        try (var child = Child.start(TypingProcess.class, file, recovery.toString(), Integer.toString(seed))) {
            note(child.line(), typed);
            return killAfter(random.nextInt(1_100, 4_000), child, typed);
        }
    }

    private static void note(String line, List<Typed> typed) {
        var parts = line.split(" ");
        if (parts.length == 3 && parts[2].length() == 13) { // the very last line may be cut
            typed.add(new Typed(Integer.parseInt(parts[1]), Long.parseLong(parts[2])));
        }
    }

    /** The number typed last, as the next start finds it. */
    private static int recovered(RecoveryFolder recovery, Plan base) throws IOException {
        var found = recovery.look();
        assertThat(found).hasSizeLessThanOrEqualTo(1).allMatch(Found.Work.class::isInstance);
        int last = 0;
        for (var one : found) {
            var journal = ((Found.Work) one).journal();
            assertThat(journal.base()).isEqualTo(base);
            last = journal.work().activities().mapToInt(KilledWhileTypingTest::number).max().orElse(0);
            recovery.setAside(one);
        }
        try (var names = Files.list(recovery.folder())) {
            assertThat(names.filter(Files::isRegularFile)).isEmpty();
        } catch (NoSuchFileException neverBegun) {
            assertThat(last).isZero();
        }
        return last;
    }

    private static int number(Activity activity) {
        var title = activity.title().in(Language.ENGLISH).orElse("");
        return title.matches(TypingProcess.TYPED + " \\d+")
                ? Integer.parseInt(title.substring(TypingProcess.TYPED.length() + 1))
                : 0;
    }
}
