// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.plenaria.plan.Id;

/**
 * What a journal is about.
 *
 * @param window one and the same for all journals of a plan as long as it stays open in a window
 * @param plan the id of the plan
 * @param title of the plan in its original language, as far as {@value #LONGEST} characters reach
 * @param file where the plan was opened or last saved; absent for one never saved
 * @param since when it was opened or last saved, whichever was later
 * @param process the number of the process that writes the journal
 */
public record JournalHead(
        UUID window, Id plan, String title, Optional<Path> file, Instant since, long process) {

    private static final int LONGEST = 200;

    public JournalHead {
        title = title.length() <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, title.codePointCount(0, LONGEST)));
    }

    void writeTo(DataOutputStream out) throws IOException {
        writeId(out, window);
        writeId(out, plan.value());
        out.writeUTF(title);
        out.writeUTF(file.map(Path::toString).orElse(""));
        out.writeLong(since.toEpochMilli());
        out.writeLong(process);
    }

    /** @throws IOException when that is no head */
    static JournalHead readFrom(DataInputStream in) throws IOException {
        try {
            return new JournalHead(
                    readId(in), new Id(readId(in)), in.readUTF(), path(in.readUTF()),
                    Instant.ofEpochMilli(in.readLong()), in.readLong());
        } catch (DateTimeException e) {
            throw new IOException(e);
        }
    }

    // A path of another system, in a folder that travelled: then it is as if the plan had never been saved.
    private static Optional<Path> path(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Path.of(text));
        } catch (InvalidPathException elsewhere) {
            return Optional.empty();
        }
    }

    private static void writeId(DataOutputStream out, UUID id) throws IOException {
        out.writeLong(id.getMostSignificantBits());
        out.writeLong(id.getLeastSignificantBits());
    }

    private static UUID readId(DataInputStream in) throws IOException {
        return new UUID(in.readLong(), in.readLong());
    }
}
