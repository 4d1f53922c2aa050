// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import java.util.PriorityQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Delayed;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** A thread beside whose time only passes when the test says so; its work is done by the test's own thread. */
final class StandingClock extends ScheduledThreadPoolExecutor {

    private record Due(long at, long order, Runnable work) implements Comparable<Due> {
        @Override
        public int compareTo(Due other) {
            return at != other.at ? Long.compare(at, other.at) : Long.compare(order, other.order);
        }
    }

    private final PriorityQueue<Due> queue = new PriorityQueue<>();
    private long now;
    private long count;

    StandingClock() {
        super(1);
    }

    @Override
    public void execute(Runnable work) {
        queue.add(new Due(now, count++, work));
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        queue.add(new Due(now + unit.toMillis(delay), count++, work));
        return new Never();
    }

    void aSecondPasses() {
        long until = now + 1_000;
        while (!queue.isEmpty() && queue.peek().at <= until) {
            var next = queue.remove();
            now = Math.max(now, next.at);
            next.work.run();
        }
        now = until;
    }

    /** Nobody asks for the outcome. */
    private static final class Never extends CompletableFuture<@Nullable Object>
            implements ScheduledFuture<@Nullable Object> {
        @Override
        public long getDelay(TimeUnit unit) {
            return 0;
        }

        @Override
        public int compareTo(Delayed other) {
            return 0;
        }
    }
}
