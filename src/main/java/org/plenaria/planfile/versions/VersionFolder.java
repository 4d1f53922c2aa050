// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.versions;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.AtomicFile;
import org.plenaria.planfile.PackedPlanFile;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

/**
 * The folder of kept versions: one folder a plan, named by its id, one packed plan file a version. Nothing here is for
 * the JavaFX thread.
 *
 * @param folder need not be there yet
 */
public record VersionFolder(Path folder) {

    /**
     * Keeps a version, unless the latest one kept is the same.
     *
     * @param author who saved it; "" when that is not known
     * @throws IOException when it cannot be written, with a message for the user in
     *     {@link org.plenaria.planfile.CouldNotWriteException}
     */
    public void keep(Plan plan, Instant time, String author) throws IOException {
        keep(plan, time, author, 1);
    }

    /**
     * Keeps a version that others saved, or that was saved before any was kept here, unless it is known.
     *
     * @throws IOException as {@link #keep} does
     */
    public void keepOther(Plan plan, Instant time) throws IOException {
        keep(plan, time, "", Integer.MAX_VALUE);
    }

    private void keep(Plan plan, Instant time, String author, int compared) throws IOException {
        var content = PlanJson.draft(plan);
        var digest = PlanJson.sha256(content).substring(0, KeptVersion.DIGEST);
        if (of(plan.id()).stream().limit(compared).anyMatch(one -> one.digest().equals(digest))) {
            return;
        }
        AtomicFile.createPrivateFolders(folderOf(plan.id()));
        PackedPlanFile.write(folderOf(plan.id()).resolve(KeptVersion.name(time, digest, author)), content);
    }

    /** The versions kept of a plan, the newest first; none where they cannot be read. */
    public List<KeptVersion> of(Id plan) {
        return versions(folderOf(plan));
    }

    private Path folderOf(Id plan) {
        return folder.resolve(plan.value().toString());
    }

    private static List<KeptVersion> versions(Path folder) {
        var found = new ArrayList<KeptVersion>();
        try (var files = Files.newDirectoryStream(folder, "*" + PackedPlanFile.EXTENSION)) {
            for (var file : files) {
                version(file).ifPresent(found::add);
            }
        } catch (IOException | DirectoryIteratorException none) {
            return List.of();
        }
        found.sort(Comparator.comparing(KeptVersion::time).reversed());
        return found;
    }

    private static Optional<KeptVersion> version(Path file) {
        try {
            return KeptVersion.of(file, Files.size(file));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    /**
     * The plan as it was in a version.
     *
     * @throws PlanFileException when it can no longer be read
     */
    public Plan read(KeptVersion version) throws PlanFileException {
        return PackedPlanFile.read(version.file()).plan();
    }

    /** How much room all versions of all plans take, in bytes. */
    public long bytes() {
        return plans().stream().flatMap(List::stream).mapToLong(KeptVersion::bytes).sum();
    }

    private List<List<KeptVersion>> plans() {
        var plans = new ArrayList<List<KeptVersion>>();
        try (var folders = Files.newDirectoryStream(folder)) {
            for (var one : folders) {
                if (Files.isDirectory(one, LinkOption.NOFOLLOW_LINKS)) {
                    plans.add(versions(one));
                }
            }
        } catch (IOException | DirectoryIteratorException none) {
            return List.of();
        }
        return plans;
    }

    /**
     * Removes the versions of all plans that are not worth keeping any more.
     *
     * @param most how many bytes all of them may take together
     */
    public void thin(Instant now, ZoneId zone, long most) {
        var kept = new ArrayList<List<KeptVersion>>();
        for (var versions : plans()) {
            clearLeftovers(versions);
            var old = Thinning.dropped(versions, KeptVersion::time, now, zone);
            old.forEach(VersionFolder::remove);
            kept.add(versions.stream().filter(one -> !old.contains(one)).toList());
        }
        Thinning.beyond(most, kept).forEach(VersionFolder::remove);
    }

    /** What a process that was killed while it kept a version has left. */
    private static void clearLeftovers(List<KeptVersion> versions) {
        var folder = versions.isEmpty() ? null : versions.getFirst().file().getParent();
        if (folder == null) {
            return;
        }
        try (var files = Files.newDirectoryStream(folder, ".*" + PackedPlanFile.EXTENSION + ".*")) {
            for (var one : files) {
                var name = one.getFileName().toString();
                int end = name.indexOf(PackedPlanFile.EXTENSION) + PackedPlanFile.EXTENSION.length();
                AtomicFile.clearLeftovers(folder.resolve(name.substring(1, end)));
            }
        } catch (IOException | DirectoryIteratorException nextTime) {
            // it does no harm
        }
    }

    private static void remove(KeptVersion version) {
        try {
            Files.deleteIfExists(version.file());
        } catch (IOException nextTime) {
            // it takes its room a little longer
        }
    }
}
