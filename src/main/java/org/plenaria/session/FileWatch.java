// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Watches one file on a thread of its own, and says when somebody may have touched it: by the system's events where the
 * folder has them, and in any case by looking now and then, because shared folders often keep their events to
 * themselves. What the touch means is for others to find out, from the content.
 */
public final class FileWatch implements AutoCloseable {

    private static final Duration SETTLE = Duration.ofMillis(250);
    private static final int MOST_PAUSES = 20; // a file that is written for longer is looked at in the middle

    /** How a file looks from outside; the name of a file that was replaced belongs to another file key. */
    private record Stamp(long size, long modified, String key) {}

    private final Path file;
    private final Duration interval;
    private final Runnable touched;
    private final Thread thread;
    private final Optional<WatchService> events;
    private volatile boolean closed;

    private FileWatch(Path file, Duration interval, Runnable touched) {
        this.file = file;
        this.interval = interval;
        this.touched = touched;
        events = events(file);
        thread = new Thread(this::watch, "plenaria-watch");
        thread.setDaemon(true);
    }

    /**
     * Begins to watch.
     *
     * @param interval between two looks where no events come
     * @param touched runs on the watching thread once the file has come to rest
     */
    public static FileWatch on(Path file, Duration interval, Runnable touched) {
        var watch = new FileWatch(file, interval, touched);
        watch.thread.start();
        return watch;
    }

    private static Optional<WatchService> events(Path file) {
        var folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            return Optional.empty();
        }
        try {
            var service = file.getFileSystem().newWatchService();
            folder.register(
                    service,
                    StandardWatchEventKinds.ENTRY_CREATE,
                    StandardWatchEventKinds.ENTRY_MODIFY,
                    StandardWatchEventKinds.ENTRY_DELETE);
            return Optional.of(service);
        } catch (IOException | UnsupportedOperationException none) {
            return Optional.empty();
        }
    }

    private void watch() {
        var last = stamp();
        while (!closed) {
            try {
                pause();
                var now = stamp();
                if (!now.equals(last)) {
                    last = settled(now);
                    if (!closed) {
                        touched.run();
                    }
                }
            } catch (InterruptedException | ClosedWatchServiceException ended) {
                return;
            }
        }
    }

    /** Until an event, or so long. */
    private void pause() throws InterruptedException {
        if (events.isEmpty()) {
            Thread.sleep(interval);
            return;
        }
        var key = events.get().poll(interval.toMillis(), TimeUnit.MILLISECONDS);
        if (key != null) {
            key.pollEvents();
            if (!key.reset()) { // the folder is gone; it may come back
                Thread.sleep(interval);
            }
        }
    }

    /** The stamp of a file nobody has touched for a moment. */
    private Stamp settled(Stamp first) throws InterruptedException {
        var before = first;
        for (int i = 0; i < MOST_PAUSES; i++) {
            Thread.sleep(SETTLE);
            var now = stamp();
            if (now.equals(before)) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private Stamp stamp() {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(
                    attributes.size(), attributes.lastModifiedTime().toMillis(), String.valueOf(attributes.fileKey()));
        } catch (IOException gone) {
            return new Stamp(-1, 0, "");
        }
    }

    /** Watches no more. Does not wait for a look that is under way. */
    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        events.ifPresent(FileWatch::close);
    }

    private static void close(WatchService service) {
        try {
            service.close();
        } catch (IOException alreadyOver) {
            // nobody listens any more
        }
    }
}
