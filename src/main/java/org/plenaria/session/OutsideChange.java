// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;

/** What has become of the file of an open plan without this program's doing. */
public sealed interface OutsideChange {

    /**
     * Somebody has saved the same plan.
     *
     * @param when the file was written, as far as its system tells
     */
    record Saved(Plan plan, String sha256, Optional<Instant> when) implements OutsideChange {}

    /** The file was deleted, moved or renamed. */
    record Gone() implements OutsideChange {}

    /** The file holds another plan now. */
    record AnotherPlan(Plan plan) implements OutsideChange {}

    /** A newer version of the program has written the file. */
    record Newer() implements OutsideChange {}

    /** The file cannot be read any more, or is no plan. */
    record Unreadable(PlanFileException why) implements OutsideChange {}

    /**
     * Looks at the file; empty when it is as it was.
     *
     * @param present the plan that is open
     * @param known the SHA-256 of the file when it was last read or written here
     */
    static Optional<OutsideChange> of(Path file, Plan present, String known) {
        if (!Files.exists(file)) {
            return Optional.of(new Gone());
        }
        try {
            if (PlanFile.sha256(file).equals(known)) {
                return Optional.empty();
            }
            var loaded = PlanFile.read(file);
            if (loaded.sha256().equals(known)) {
                return Optional.empty();
            }
            if (!loaded.plan().id().equals(present.id())) {
                return Optional.of(new AnotherPlan(loaded.plan()));
            }
            return Optional.of(
                    loaded.readOnly() ? new Newer() : new Saved(loaded.plan(), loaded.sha256(), modified(file)));
        } catch (PlanFileException why) {
            return Optional.of(Files.exists(file) ? new Unreadable(why) : new Gone());
        }
    }

    /** When a file was written, as far as its system tells. */
    static Optional<Instant> modified(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }
}
