// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How the versions of plans are kept.
 *
 * @param folder where; absent for the program's own folder
 * @param megabytes how much room all of them may take, 0 to 100,000; 0 keeps none
 */
public record HistorySettings(Optional<Path> folder, int megabytes) {

    public static final HistorySettings FIRST_RUN = new HistorySettings(Optional.empty(), 200);

    public HistorySettings {
        megabytes = Math.clamp(megabytes, 0, 100_000);
    }

    /** The same with another folder, or the program's own. */
    public HistorySettings withFolder(Optional<Path> other) {
        return new HistorySettings(other, megabytes);
    }

    /** The same with other room. */
    public HistorySettings withMegabytes(int other) {
        return new HistorySettings(folder, other);
    }

    /** Whether versions are kept at all. */
    public boolean isOn() {
        return megabytes > 0;
    }

    /** The room in bytes. */
    public long bytes() {
        return (long) megabytes << 20;
    }
}
