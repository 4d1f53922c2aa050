// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * The threads beside the window.
 *
 * @param disk one thread: files are read and written one after another
 * @param thinking one thread for checks and searches, so that they never wait for a slow disk
 * @param beside one thread that keeps what is not saved safe, whatever the others are at
 */
record Workers(ExecutorService disk, ExecutorService thinking, ScheduledExecutorService beside) {

    private static final int PATIENCE_S = 20;

    static Workers start() {
        return new Workers(one("plenaria-disk", false), one("plenaria-thinking", true),
                Executors.newSingleThreadScheduledExecutor(thread("plenaria-beside", false)));
    }

    private static ExecutorService one(String name, boolean daemon) {
        return Executors.newSingleThreadExecutor(thread(name, daemon));
    }

    private static ThreadFactory thread(String name, boolean daemon) {
        return work -> {
            var thread = new Thread(work, name);
            thread.setDaemon(daemon);
            return thread;
        };
    }

    /** Lets what is being written come to its end, however slow the disk is within reason. */
    void finish() {
        thinking.shutdownNow();
        disk.shutdown();
        beside.shutdown(); // what is due within the second is still written
        try {
            beside.awaitTermination(PATIENCE_S, TimeUnit.SECONDS);
            if (!disk.awaitTermination(PATIENCE_S, TimeUnit.SECONDS)) {
                disk.shutdownNow();
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
