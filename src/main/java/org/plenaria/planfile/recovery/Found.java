// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.nio.file.Path;

/** What a crash has left in the recovery folder. */
public sealed interface Found {

    Path file();

    /** Work that can be recovered. */
    record Work(Path file, Journal journal) implements Found {}

    /**
     * A file that cannot be read.
     *
     * @param file where it is now
     */
    record Unreadable(Path file, Why why) implements Found {}

    /** Why not. */
    enum Why {
        /** Its beginning is damaged, or it never was a recovery file. It has been moved aside. */
        DAMAGED,
        /** A later version of the program wrote it. It stays for that one. */
        NEWER,
        /** The system does not let us read it. It stays. */
        LOCKED
    }
}
