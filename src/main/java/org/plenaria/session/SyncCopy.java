// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanFileException;

/**
 * A second file that a sync client made of a plan because two people saved at once.
 *
 * @param when it was written, as far as its system tells
 */
public record SyncCopy(Path file, Plan plan, String sha256, Optional<Instant> when) {

    /** So many are read: a folder with more is somebody's archive. */
    private static final int MOST = 12;

    /**
     * Looks for copies beside a plan file: named as sync clients name them, of the same plan, and saying something
     * else. Never fails; what cannot be read is no copy.
     *
     * @param known whether the content of a copy, by its SHA-256, has been merged before
     */
    public static List<SyncCopy> beside(Path file, Plan plan, Predicate<String> known) {
        var copies = new ArrayList<SyncCopy>();
        for (var candidate : candidates(file)) {
            try {
                var loaded = PlanFile.read(candidate);
                boolean isOther = loaded.plan().id().equals(plan.id())
                        && !loaded.readOnly()
                        && !loaded.plan().equals(plan)
                        && !known.test(loaded.sha256());
                if (isOther) {
                    var when = OutsideChange.modified(candidate);
                    copies.add(new SyncCopy(candidate, loaded.plan(), loaded.sha256(), when));
                }
            } catch (PlanFileException noPlan) {
                continue;
            }
        }
        return copies;
    }

    private static List<Path> candidates(Path file) {
        var names = new SyncCopyNames(file.getFileName().toString());
        var found = new ArrayList<Path>();
        var folder = file.toAbsolutePath().getParent();
        try (var files = Files.newDirectoryStream(
                folder, one -> names.isCopy(one.getFileName().toString()) && Files.isRegularFile(one))) {
            files.forEach(found::add);
        } catch (IOException | DirectoryIteratorException unreadable) {
            return List.of();
        }
        return found.stream().sorted().limit(MOST).toList();
    }
}
