// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanJson;

class RecoveryFolderTest {

    private static final Instant START = Instant.parse("2020-04-16T10:42:00Z");

    @TempDir
    Path home;

    private final Plan base = Plans.withActivities(Timeframe.annual());
    private final Plan work = base.withAreas(List.of());

    private RecoveryFolder folder() {
        return new RecoveryFolder(home.resolve("state").resolve("recovery"));
    }

    private JournalWriter begun(RecoveryFolder folder, UUID window, int seconds) throws IOException {
        var head = new JournalHead(window, base.id(), "Plan", Optional.empty(), START, 1);
        var writer = folder.begin(head, PlanJson.write(base));
        writer.add(START.plusSeconds(seconds), seconds, "Change", PlanJson.write(work));
        return writer;
    }

    @Test
    void whatIsBeingWrittenIsNotOfferedAndWhatWasLeftIs() throws IOException {
        var folder = folder();
        try (var _ = begun(folder, UUID.randomUUID(), 1)) {
            assertThat(folder.look()).isEmpty();
        }

        assertThat(folder.look()).singleElement().satisfies(one ->
                assertThat(((Found.Work) one).journal().work()).isEqualTo(work));
        assertThat(folder().look()).hasSize(1);
    }

    @Test
    void aJournalThatWasFinishedLeavesNothing() throws IOException {
        var folder = folder();
        begun(folder, UUID.randomUUID(), 1).delete();

        assertThat(folder.folder()).isEmptyDirectory();
    }

    @Test
    void whereTheCrashCameBetweenAJournalAndItsSuccessorOnlyTheLaterIsOffered() throws IOException {
        var window = UUID.randomUUID();
        begun(folder(), window, 1).close();
        begun(folder(), window, 9).close();
        begun(folder(), UUID.randomUUID(), 5).close();

        assertThat(folder().look()).extracting(one -> ((Found.Work) one).journal().last().count())
                .containsExactly(9, 5);
        assertThat(folder().look()).hasSize(2);
    }

    @Test
    void aDamagedFileIsMovedAsideAndToldOnceAndOneOfANewerVersionStays() throws IOException {
        var folder = folder();
        Files.createDirectories(folder.folder());
        Files.writeString(folder.folder().resolve("x.journal"), "notes of mine");
        Files.writeString(folder.folder().resolve("y.journal"), "plenaria-recovery 2\n....");
        Files.writeString(folder.folder().resolve("z.journal"), "");
        Files.writeString(folder.folder().resolve("readme.txt"), "not ours at all");

        assertThat(folder.look()).containsExactlyInAnyOrder(
                new Found.Unreadable(folder.folder().resolve("set-aside/x.journal"), Found.Why.DAMAGED),
                new Found.Unreadable(folder.folder().resolve("y.journal"), Found.Why.NEWER));
        assertThat(folder.folder().resolve("set-aside/x.journal")).hasContent("notes of mine");
        assertThat(folder.folder().resolve("z.journal")).doesNotExist();
        assertThat(folder.folder().resolve("readme.txt")).exists();
        assertThat(folder.look()).hasSize(1);
    }

    @Test
    void whatIsDoneWithWaitsThirtyDaysBeforeItGoes() throws IOException {
        var folder = folder();
        begun(folder, UUID.randomUUID(), 1).close();

        var aside = folder.setAside(folder.look().getFirst());

        assertThat(folder.look()).isEmpty();
        assertThat(aside).exists();
        Files.setLastModifiedTime(aside, FileTime.from(Instant.now().minus(Duration.ofDays(31))));
        folder.look();
        assertThat(aside).doesNotExist();
    }

    @Test
    void nobodyElseMayReadIt() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var folder = folder();
        begun(folder, UUID.randomUUID(), 1).close();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.folder())))
                .isEqualTo("rwx------");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.look().getFirst().file())))
                .isEqualTo("rw-------");
    }

    @Test
    void aFolderThatCannotBeIsTold() throws IOException {
        Files.writeString(home.resolve("state"), "a file where the folder should be");

        var problem = catchThrowableOfType(
                CouldNotWriteException.class, () -> begun(folder(), UUID.randomUUID(), 1));

        assertThat(problem.reason()).isEqualTo(CouldNotWriteException.Reason.FOLDER_IS_A_FILE);
        assertThat(problem.message(Locale.ENGLISH)).contains("recovery");
        assertThat(folder().look()).isEmpty();
    }

    @Test
    void aFolderThatMayOnlyBeReadIsToldAndStillRead() throws IOException {
        assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
        var folder = folder();
        begun(folder, UUID.randomUUID(), 1).close();
        Files.setPosixFilePermissions(folder.folder(), PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder.folder()), "an administrator may write everywhere");

            var problem = catchThrowableOfType(
                    CouldNotWriteException.class, () -> begun(folder, UUID.randomUUID(), 1));

            assertThat(problem.reason()).isEqualTo(CouldNotWriteException.Reason.NOT_ALLOWED);
            var found = folder.look().getFirst();
            assertThat(folder.setAside(found)).isEqualTo(found.file());
        } finally {
            Files.setPosixFilePermissions(folder.folder(), PosixFilePermissions.fromString("rwx------"));
        }
    }
}
