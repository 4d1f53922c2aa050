// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.session.PlanSession;
import org.plenaria.session.recovery.JournalKeeper;

/**
 * What keeping a journal costs: a letter typed, on the thread that types; and a state of the plan, from the thought to
 * the disk, on the thread beside.
 */
final class JournalBenchmark {

    private static final int LETTERS = 2_000;
    private static final int STATES = 15;

    private JournalBenchmark() {}

    /** The thread beside: at first it waits as it does in the program, then it is measured without the waiting. */
    private static final class Beside extends ScheduledThreadPoolExecutor {

        private volatile boolean hurried;
        private volatile double longest;

        Beside() {
            super(1);
        }

        @Override
        public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
            return super.schedule(() -> {
                long start = System.nanoTime();
                work.run();
                longest = Math.max(longest, (System.nanoTime() - start) / 1e6);
            }, hurried ? 0 : delay, unit);
        }
    }

    static void run(int size) throws Exception {
        var home = Files.createTempDirectory("plenaria-benchmark");
        var beside = new Beside();
        try {
            var session = PlanSession.untitled(RandomPlans.sized(size), Clock.systemUTC());
            long[] start = {0};
            var spent = new double[LETTERS];
            int[] letter = {0};
            session.listen(_ -> start[0] = System.nanoTime());
            var keeper = new JournalKeeper(
                    session, new RecoveryFolder(home), beside, Clock.systemUTC(), Locale.ENGLISH, why -> {
                        throw new UncheckedIOException(why);
                    });
            var stop = session.listen(_ -> spent[letter[0]] = (System.nanoTime() - start[0]) / 1e6);
            for (; letter[0] < LETTERS; letter[0]++) {
                type(session, letter[0]);
            }
            stop.run();
            Report.figure("journal." + size, Timing.median(spent), "ms");
            Report.figure("journal." + size + ".p99", Timing.percentile(spent, 99), "ms");
            recorded(keeper);
            beside.hurried = true;
            var states = new double[STATES];
            for (int i = 0; i < STATES; i++) {
                beside.longest = 0;
                type(session, LETTERS + i);
                beside.submit(() -> {}).get(1, TimeUnit.MINUTES);
                states[i] = beside.longest;
            }
            Report.figure("journal." + size + ".beside", Timing.median(states), "ms");
            keeper.close(true);
        } finally {
            beside.shutdown();
            beside.awaitTermination(1, TimeUnit.MINUTES);
            clear(home);
        }
    }

    private static void type(PlanSession session, int letter) {
        Plan plan = session.plan();
        var activity = plan.areas().getFirst().activities().getFirst();
        session.performTyped(new ActivityEdit.Change<>(
                activity.id(), ActivityFields.TITLE, LocalizedText.of(plan.originalLanguage(), "Letter " + letter)));
    }

    private static void recorded(JournalKeeper keeper) throws InterruptedException {
        var done = new CountDownLatch(1);
        keeper.whenRecorded(done::countDown);
        done.await();
    }

    private static void clear(Path home) throws IOException {
        try (Stream<Path> files = Files.list(home)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(home);
    }
}
