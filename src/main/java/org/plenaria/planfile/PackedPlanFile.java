// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Plan files behind gzip, as any tool packs and unpacks them. Nothing here is for the JavaFX thread. */
public final class PackedPlanFile {

    /** What the names of packed plan files end with. */
    public static final String EXTENSION = PlanFile.EXTENSION + ".gz";

    private PackedPlanFile() {}

    /**
     * Writes a plan file packed, whole or not at all.
     *
     * @param content the plan file
     * @throws CouldNotWriteException when the file cannot be written
     */
    public static void write(Path file, byte[] content) throws IOException {
        AtomicFile.write(file, out -> {
            try (var packing = new GZIPOutputStream(out)) {
                packing.write(content);
            }
        });
    }

    /**
     * Reads a packed plan file.
     *
     * @throws PlanFileException when there is none, it cannot be read, or what it holds is not a plan file
     */
    public static LoadedPlan read(Path file) throws PlanFileException {
        var name = String.valueOf(file.getFileName());
        try (var unpacking = new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            return PlanJson.read(unpacking.readNBytes(PlanFormat.MOST_BYTES + 1), name);
        } catch (PlanFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.FILE_MISSING, name));
        } catch (IOException e) {
            var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.READING_FAILED, name, why));
        }
    }
}
