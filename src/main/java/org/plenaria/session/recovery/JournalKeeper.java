// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import java.io.IOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanJson;
import org.plenaria.planfile.recovery.JournalHead;
import org.plenaria.planfile.recovery.JournalWriter;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.session.Change;
import org.plenaria.session.PlanSession;

/**
 * Keeps the journal of one session. Each change is on the disk a second after it was made, however long somebody types;
 * what it costs the session's own thread is to note the present state. All else happens on a thread beside it.
 */
public final class JournalKeeper {

    /** How long after a change it is on the disk, however long the plan is within reason. */
    private static final Duration PAUSE = Duration.ofSeconds(1);

    /** However long the writing takes, so long a change waits for others to be written with it. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(250);

    /** How long after a failure (a full disk) the next try comes. */
    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(10);

    /** Somebody who waits for a moment to be on the disk. */
    private record Waiting(long moment, Runnable action) {}

    private final PlanSession session;
    private final RecoveryFolder folder;
    private final ScheduledExecutorService thread;
    private final InstantSource clock;
    private final StepNames names;
    private final Consumer<IOException> trouble;
    private final UUID window = UUID.randomUUID();
    private final AtomicBoolean due = new AtomicBoolean();
    private final Runnable unlisten;
    private volatile Moment latest;
    private volatile Waiting waiting = new Waiting(Long.MAX_VALUE, () -> {});
    private volatile boolean closed;
    /** How long the last state took to be written: ten thousand activities take a good part of a second. */
    private volatile Duration took = Duration.ZERO;
    // All below belongs to the thread beside.
    private @Nullable JournalWriter writer;
    private @Nullable Plan base;
    private @Nullable Plan written;
    private boolean troubled;

    /**
     * Begins to follow a session.
     *
     * @param thread one thread, that of all journals; nobody interrupts it
     * @param language in which the journal names what was done
     * @param trouble hears, on that thread, that the work cannot be kept safe; not again until it could be in between
     */
    public JournalKeeper(
            PlanSession session,
            RecoveryFolder folder,
            ScheduledExecutorService thread,
            InstantSource clock,
            Locale language,
            Consumer<IOException> trouble) {
        this.session = session;
        this.folder = folder;
        this.thread = thread;
        this.clock = clock;
        this.trouble = trouble;
        names = new StepNames(language);
        latest = Moment.first(session, clock.instant());
        unlisten = session.listen(change -> note(change.kind(), latest.pending(), false));
    }

    /**
     * What is being written in fields that hand their words over only at their end, as the edits that would do so now:
     * the journal takes it along. To be called from the session's thread.
     */
    public void writing(List<Edit> pending) {
        note(Change.Kind.EDIT, pending, !pending.isEmpty());
    }

    /**
     * Calls back, on the thread beside, when all changes made until now are on the disk, in the journal or in the file.
     */
    public void whenRecorded(Runnable action) {
        waiting = new Waiting(latest.number() + 1, action);
        note(latest.kind(), latest.pending(), latest.inField());
    }

    private void note(Change.Kind kind, List<Edit> pending, boolean inField) {
        latest = latest.next(session, kind, clock.instant(), pending, inField);
        if (!closed && due.compareAndSet(false, true)) {
            var pause = PAUSE.minus(took);
            schedule(kind == Change.Kind.SAVED
                    ? Duration.ZERO
                    : pause.compareTo(LEAST_PAUSE) < 0 ? LEAST_PAUSE : pause);
        }
    }

    private void schedule(Duration pause) {
        try {
            thread.schedule(this::record, pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException programEnds) {
            // whoever ended it has closed the plan before
        }
    }

    private void record() {
        due.set(false); // before looking: a change from here on is due again
        var moment = latest;
        var work = moment.work();
        if (work == written && moment.saved() == base) {
            done(moment);
            return;
        }
        if (work == moment.saved()) {
            forget();
            done(moment);
            return;
        }
        try {
            long start = System.nanoTime();
            write(moment, work);
            took = Duration.ofNanos(System.nanoTime() - start);
            troubled = false;
            done(moment);
        } catch (IOException e) {
            tell(e);
            if (!closed && due.compareAndSet(false, true)) {
                schedule(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private void write(Moment moment, Plan work) throws IOException {
        var content = PlanJson.draft(work);
        var before = writer;
        var present = before;
        if (present == null || base != moment.saved() || present.isToBeReplaced()) {
            present = folder.begin(head(moment), PlanJson.draft(moment.saved()));
        }
        try {
            present.add(moment.time(), moment.count(), names.last(moment), content);
        } catch (IOException e) {
            if (present != before) {
                present.delete(); // the one before is still whole
            }
            throw e;
        }
        writer = present;
        base = moment.saved();
        written = work;
        if (before != null && before != present) {
            before.delete();
        }
    }

    private JournalHead head(Moment moment) {
        var plan = moment.saved();
        var title = plan.text(moment.plan().title());
        return new JournalHead(
                window, plan.id(), title, moment.file(), moment.since(), ProcessHandle.current().pid());
    }

    private void done(Moment moment) {
        var who = waiting;
        if (moment.number() >= who.moment()) {
            waiting = new Waiting(Long.MAX_VALUE, () -> {});
            who.action().run();
        }
    }

    private void tell(IOException why) {
        if (!troubled) {
            troubled = true;
            trouble.accept(why);
        }
    }

    private void forget() {
        if (writer != null) {
            writer.delete();
        }
        writer = null;
        base = null;
        written = null;
    }

    /**
     * Follows the session no more.
     *
     * @param unwanted whether what is not saved is to be forgotten, because its author said so; otherwise it stays, to
     *     be offered at the next start
     */
    public void close(boolean unwanted) {
        unlisten.run();
        closed = true;
        var moment = latest;
        try {
            thread.execute(() -> {
                if (unwanted || moment.work() == moment.saved()) {
                    forget();
                } else {
                    record();
                    if (writer != null) {
                        writer.close();
                    }
                }
            });
        } catch (RejectedExecutionException programEnds) {
            // its journal stays, and is offered at the next start
        }
    }
}
