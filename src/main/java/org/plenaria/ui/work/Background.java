// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.work;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import javafx.util.Duration;

/**
 * Runs jobs one after another beside the window. A job that takes longer than half a second becomes {@link
 * #shownProperty() visible}, so that its progress can be shown and it can be cancelled. To be used from the JavaFX
 * thread only.
 */
public final class Background {

    private static final Duration PATIENCE = Duration.millis(500);

    private final Executor thread;
    private final ReadOnlyObjectWrapper<Optional<Task<?>>> shown = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper(false);
    private int running;

    /**
     * @param thread where jobs run; one at a time, so that two writes of one file never cross
     */
    public Background(Executor thread) {
        this.thread = thread;
    }

    /** The job to show, once it has taken half a second. */
    public ReadOnlyObjectProperty<Optional<Task<?>>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Whether anything runs at all. */
    public ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /**
     * Starts a job.
     *
     * @param title what to call it while it runs ("Opening plan.json")
     * @param done hears the outcome, unless the job was cancelled
     * @param failed hears why there is none
     */
    public <T> void run(String title, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        var task = new JobTask<T>(title, job);
        var pause = new PauseTransition(PATIENCE);
        pause.setOnFinished(_ -> {
            if (task.isRunning()) {
                shown.set(Optional.of(task));
            }
        });
        task.setOnSucceeded(_ -> {
            ended(task, pause);
            done.accept(task.getValue());
        });
        task.setOnFailed(_ -> {
            ended(task, pause);
            failed.accept(task.getException());
        });
        task.setOnCancelled(_ -> ended(task, pause));
        running++;
        busy.set(true);
        pause.play();
        thread.execute(task);
    }

    private void ended(Task<?> task, PauseTransition pause) {
        pause.stop();
        running--;
        busy.set(running > 0);
        if (shown.get().filter(one -> one == task).isPresent()) {
            shown.set(Optional.empty());
        }
    }

    private static final class JobTask<T> extends Task<T> implements Progress {

        private final Job<T> job;

        JobTask(String title, Job<T> job) {
            this.job = job;
            updateTitle(title);
        }

        @Override
        protected T call() throws Exception {
            return job.run(this);
        }

        @Override
        public void at(double fraction) {
            updateProgress(fraction, 1);
        }
    }
}
