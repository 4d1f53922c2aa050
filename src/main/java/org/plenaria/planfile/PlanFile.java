// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plenaria.plan.Plan;

/** Plans on the disk. Nothing here is for the JavaFX thread. */
public final class PlanFile {

    /** What the names of plan files end with. */
    public static final String EXTENSION = ".plan.json";

    private PlanFile() {}

    /**
     * Reads a plan file.
     *
     * @throws PlanFileException when there is none, it cannot be read, or it is not a plan file without a fault
     */
    public static LoadedPlan read(Path file) throws PlanFileException {
        var name = nameOf(file);
        return PlanJson.read(bytes(file, name), name);
    }

    /**
     * The SHA-256 of what a file holds, as in {@link LoadedPlan#sha256()}, whether or not it is a plan.
     *
     * @throws PlanFileException when there is none, or it cannot be read
     */
    public static String sha256(Path file) throws PlanFileException {
        return PlanFormat.sha256(bytes(file, nameOf(file)));
    }

    /**
     * Writes a plan file, whole or not at all.
     *
     * @return the SHA-256 of what was written, as in {@link LoadedPlan#sha256()}
     * @throws PlanFileException when the plan cannot be written, as {@link PlanJson#write} says
     * @throws CouldNotWriteException when the file cannot be; in both cases the old file is untouched. Where it cannot
     *     be replaced only because somebody holds it, the plan is in a new file beside it, which the message names
     */
    public static String write(Path file, Plan plan) throws IOException {
        var bytes = PlanJson.write(plan);
        BesideFile.write(file, bytes);
        return PlanFormat.sha256(bytes);
    }

    /**
     * Copies a plan file to the letter, whatever its format version: the way to save a newer file under another name.
     *
     * @throws PlanFileException when the file cannot be read or is no plan file
     * @throws CouldNotWriteException when the copy cannot be written
     */
    public static void copy(Path from, Path to) throws IOException {
        var bytes = toTheLetter(from);
        AtomicFile.write(to, out -> out.write(bytes));
    }

    /**
     * The bytes of a plan file, whatever its format version.
     *
     * @throws PlanFileException when the file cannot be read or is no plan file
     */
    public static byte[] toTheLetter(Path file) throws PlanFileException {
        var name = nameOf(file);
        var bytes = bytes(file, name);
        PlanJson.read(bytes, name);
        return bytes;
    }

    static byte[] bytes(Path file, String name) throws PlanFileException {
        try {
            if (Files.isDirectory(file)) {
                throw new PlanFileException(PlanFileProblem.of(ProblemKind.FILE_IS_A_FOLDER, name));
            }
            PlanFormat.rejectTooBig(Files.size(file), name);
            byte[] bytes;
            try (var in = Files.newInputStream(file)) {
                bytes = in.readNBytes(PlanFormat.MOST_BYTES + 1); // it may grow while it is read, or be no plain file
            }
            if (bytes.length > PlanFormat.MOST_BYTES && !Files.isRegularFile(file)) {
                var limit = Integer.toString(PlanFormat.MOST_BYTES >> 20);
                throw new PlanFileException(PlanFileProblem.of(ProblemKind.ENDLESS, name, limit));
            }
            return bytes;
        } catch (PlanFileException e) {
            throw e;
        } catch (NoSuchFileException e) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.FILE_MISSING, name));
        } catch (AccessDeniedException e) {
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.FILE_NOT_ALLOWED, name));
        } catch (IOException e) {
            var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            throw new PlanFileException(PlanFileProblem.of(ProblemKind.READING_FAILED, name, why));
        }
    }

    /** What messages call the file: its name, or the whole path of a device or pipe, whose name alone says nothing. */
    private static String nameOf(Path file) {
        var name = file.getFileName();
        boolean special = Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file);
        return name == null || special ? file.toString() : name.toString();
    }
}
