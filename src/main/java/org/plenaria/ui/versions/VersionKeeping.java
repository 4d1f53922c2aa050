// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.versions;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.versions.VersionFolder;
import org.plenaria.ui.settings.HistorySettings;

/**
 * Keeps the versions that are saved. A save never waits for it and never fails because of it: the first time that a
 * version cannot be kept is told, and then again only after one could be.
 */
public final class VersionKeeping {

    private final Path ownFolder;
    private final Supplier<HistorySettings> settings;
    private final Supplier<String> author;
    private final Executor disk;
    private final Clock clock;
    private volatile Consumer<IOException> onTrouble = _ -> {};
    private boolean troubled;

    /**
     * @param ownFolder where versions are kept unless the settings say otherwise
     * @param author who saves; "" when that is not known
     * @param disk one thread; versions are kept there after what it does already
     */
    public VersionKeeping(
            Path ownFolder,
            Supplier<HistorySettings> settings,
            Supplier<String> author,
            Executor disk,
            Clock clock) {
        this.ownFolder = ownFolder;
        this.settings = settings;
        this.author = author;
        this.disk = disk;
        this.clock = clock;
    }

    /** Hears, on the disk's thread, that a version could not be kept. */
    public void setOnTrouble(Consumer<IOException> handler) {
        onTrouble = handler;
    }

    /** Where versions are kept now. */
    public VersionFolder folder() {
        return new VersionFolder(settings.get().folder().orElse(ownFolder));
    }

    /** Where versions are kept unless the settings say otherwise. */
    public Path ownFolder() {
        return ownFolder;
    }

    /** Keeps what has just been saved. */
    void saved(Plan plan) {
        var by = author.get();
        var now = clock.instant();
        later(folder -> {
            folder.keep(plan, now, by);
            folder.thin(now, clock.getZone(), settings.get().bytes());
        });
    }

    /** Keeps what was in a file before it was saved over, or what somebody else had saved into it. */
    void before(Plan plan, Instant time) {
        later(folder -> folder.keepOther(plan, time));
    }

    private interface Work {
        void on(VersionFolder folder) throws IOException;
    }

    private void later(Work work) {
        if (!settings.get().isOn()) {
            return;
        }
        try {
            disk.execute(() -> keep(work));
        } catch (RejectedExecutionException programEnds) {
            keep(work);
        }
    }

    private void keep(Work work) {
        try {
            work.on(folder());
            troubled = false;
        } catch (IOException e) {
            if (!troubled) {
                troubled = true;
                onTrouble.accept(e);
            }
        }
    }
}
