// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import org.plenaria.plan.Plan;

/** The plan file's bytes and the plan they say. Touches no disk; may be used by any thread. */
public final class PlanJson {

    /** The format version this program writes. */
    public static final int FORMAT_VERSION = PlanFormat.CURRENT.version();

    private PlanJson() {}

    /**
     * Reads a plan.
     *
     * @param file the name by which an error shall call the file
     * @throws PlanFileException when the bytes are not a plan file without a fault; it names the place of the first one
     */
    public static LoadedPlan read(byte[] bytes, String file) throws PlanFileException {
        return PlanFormat.CURRENT.read(bytes, file);
    }

    /** Whether a plan was read from a file of a newer format version: it may be looked at, but not written. */
    public static boolean isNewer(Plan plan) {
        return PlanFormat.isNewer(plan);
    }

    /**
     * The file of a plan, always the same bytes for the same plan. What is returned has been read again and found equal
     * to the plan: a save that cannot be opened later is no save.
     *
     * @throws PlanFileException when the plan came from a newer format version, or has what no file can hold, such as
     *     half a surrogate pair, a year of five digits or a reference to something that is gone; it names the field
     */
    public static byte[] write(Plan plan) throws PlanFileException {
        var bytes = PlanFormat.CURRENT.write(plan);
        try {
            if (PlanFormat.CURRENT.read(bytes, "as written").plan().equals(plan)) {
                return bytes;
            }
        } catch (PlanFileException e) {
            throw new PlanFileException(e.problem().withoutPlace());
        }
        throw new PlanFileException(PlanFileProblem.of(ProblemKind.NOT_FAITHFUL, ""));
    }

    /** The SHA-256 of a plan file's bytes, 64 hexadecimal digits, as in {@link LoadedPlan#sha256()}. */
    public static String sha256(byte[] file) {
        return PlanFormat.sha256(file);
    }

    /**
     * The file of a plan, not read again: for copies that are made every second and only read after a crash.
     *
     * @throws PlanFileException when the plan came from a newer format version, or has what no file can hold
     */
    public static byte[] draft(Plan plan) throws PlanFileException {
        return PlanFormat.CURRENT.write(plan);
    }
}
