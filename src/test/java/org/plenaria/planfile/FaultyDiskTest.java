// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.CouldNotWriteException.Reason;
import org.plenaria.planfile.faulty.DiskCall;
import org.plenaria.planfile.faulty.FaultyDisk;

/** A save on a disk that refuses, forgets what was not forced, and loses its power at any moment. */
class FaultyDiskTest {

    private static final String OLD = "the old plan";
    private static final String NEW = "the new plan ".repeat(10);

    @TempDir
    Path home;

    private Path real;
    private FaultyDisk disk;
    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        assumeTrue(File.separatorChar == '/', "folders can be forced");
        real = Files.createDirectory(home.resolve("real"));
        Files.writeString(real.resolve("a.plan.json"), OLD);
        begin();
    }

    private void begin() throws IOException {
        disk = new FaultyDisk(real);
        file = disk.folder().resolve("a.plan.json");
    }

    private interface Writer {
        void write(Path file) throws IOException;
    }

    private static void save(Path file) throws IOException {
        AtomicFile.write(file, out -> out.write(NEW.getBytes(UTF_8)));
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(real)) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }

    @Test
    void theNewFileIsForcedBeforeItTakesTheOldOnesNameAndTheFolderAfterwards() throws IOException {
        save(file);

        var calls = new ArrayList<>(disk.calls());
        calls.removeIf(DiskCall.WRITE::equals);
        assertThat(calls).containsExactly(
                DiskCall.CREATE, DiskCall.FORCE, DiskCall.RENAME, DiskCall.FORCE_FOLDER);
        assertThat(real.resolve("a.plan.json")).hasContent(NEW);
    }

    @Test
    void aReplaceThatIsRefusedForAWhileIsTriedAgain() throws IOException {
        var refusals = new int[] {3};
        disk.setFault((call, _, at) -> {
            if (call == DiskCall.RENAME && refusals[0]-- > 0) {
                throw new AccessDeniedException(at.toString()); // a virus scanner holds it open
            }
        });

        save(file);

        assertThat(real.resolve("a.plan.json")).hasContent(NEW);
        assertThat(disk.calls()).filteredOn(DiskCall.RENAME::equals).hasSize(4);
        assertThat(names()).containsExactly("a.plan.json");
    }

    @Test
    void aReplaceThatIsAlwaysRefusedLeavesTheOldFileAndNothingBesideIt() throws IOException {
        disk.setFault((call, _, at) -> {
            if (call == DiskCall.RENAME) {
                throw new FileSystemException(at.toString(), null, "The process cannot access the file");
            }
        });

        var problem = catchThrowableOfType(CouldNotWriteException.class, () -> save(file));

        assertThat(problem.reason()).isEqualTo(Reason.NOT_REPLACED);
        assertThat(real.resolve("a.plan.json")).hasContent(OLD);
        assertThat(names()).containsExactly("a.plan.json");
    }

    @Test
    void aPlanWhoseFileCannotBeReplacedGoesBesideItUnderAClearName() throws IOException {
        disk.setFault((call, _, at) -> {
            if (call == DiskCall.RENAME && at.endsWith("a.plan.json")) {
                throw new AccessDeniedException(at.toString()); // a synchronizer holds it for long
            }
        });
        var plan = Plans.withActivities(Timeframe.annual());

        for (var copy : List.of("a (saved copy).plan.json", "a (saved copy 2).plan.json")) {
            var problem = catchThrowableOfType(CouldNotWriteException.class, () -> PlanFile.write(file, plan));

            assertThat(problem.reason()).isEqualTo(Reason.SAVED_BESIDE);
            assertThat(problem.message(Locale.ENGLISH)).contains(copy).contains("It is as it was.");
            assertThat(PlanFile.read(real.resolve(copy)).plan()).isEqualTo(plan);
        }
        assertThat(real.resolve("a.plan.json")).hasContent(OLD);
        assertThat(names()).hasSize(3);
    }

    @Test
    void aFolderThatCannotBeForcedIsToldAsNotConfirmedAndOneThatKnowsNoForcingIsNot() throws IOException {
        fail(DiskCall.FORCE_FOLDER, "Input/output error");
        var problem = catchThrowableOfType(CouldNotWriteException.class, () -> save(file));
        assertThat(problem.reason()).isEqualTo(Reason.NOT_CONFIRMED);
        assertThat(real.resolve("a.plan.json")).hasContent(NEW);

        fail(DiskCall.FORCE_FOLDER, "Invalid argument");
        save(file);
        assertThat(names()).containsExactly("a.plan.json");
    }

    @Test
    void whateverElseFailsLeavesTheOldFileAndIsToldForWhatItIs() throws IOException {
        var reasons = Map.of(
                "No space left on device", Reason.NO_SPACE,
                "Permission denied", Reason.NOT_ALLOWED,
                "Input/output error", Reason.SYSTEM);
        for (var call : List.of(DiskCall.CREATE, DiskCall.WRITE, DiskCall.FORCE)) {
            for (var reason : reasons.entrySet()) {
                begin();
                fail(call, reason.getKey());

                var problem = catchThrowableOfType(CouldNotWriteException.class, () -> save(file));

                assertThat(problem.reason()).as(call + ": " + reason.getKey()).isEqualTo(reason.getValue());
                assertThat(real.resolve("a.plan.json")).hasContent(OLD);
                assertThat(names()).containsExactly("a.plan.json");
            }
        }
    }

    private void fail(DiskCall which, String why) {
        disk.setFault((call, _, at) -> {
            if (call == which) {
                throw new FileSystemException(at.toString(), null, why);
            }
        });
    }

    @Test
    void aPowerCutAtAnyCallLeavesTheOldFileOrTheNewOneAndAnAcknowledgedSaveStays() throws IOException {
        assertThat(tornByPowerCuts(FaultyDiskTest::save)).isEmpty();

        begin();
        save(file);
        for (var names : FaultyDisk.Names.values()) {
            assertThat(left(names)).isEqualTo(NEW);
        }
    }

    @Test
    void thisDiskWouldCatchAWriterThatForcesNothing() throws IOException {
        assertThat(tornByPowerCuts(at -> {
            var fresh = at.resolveSibling("fresh");
            Files.writeString(fresh, NEW);
            Files.move(fresh, at, StandardCopyOption.ATOMIC_MOVE);
        })).isNotEmpty();
        Files.writeString(real.resolve("a.plan.json"), OLD);
        begin();
        Files.move(Files.writeString(file.resolveSibling("fresh"), NEW), file, StandardCopyOption.ATOMIC_MOVE);
        assertThat(left(FaultyDisk.Names.AS_FORCED)).isEqualTo(OLD);
        assertThat(left(FaultyDisk.Names.AS_LAST)).isEmpty();
    }

    /** The calls at which a power cut leaves neither the old file nor the new one. */
    private List<String> tornByPowerCuts(Writer writer) throws IOException {
        var torn = new ArrayList<String>();
        for (int cut = 1; ; cut++) {
            Files.writeString(real.resolve("a.plan.json"), OLD);
            for (var name : names()) {
                if (!name.equals("a.plan.json")) {
                    Files.delete(real.resolve(name));
                }
            }
            begin();
            int last = cut;
            disk.setFault((call, number, _) -> {
                if (number >= last) {
                    throw new IOException("the power is gone");
                }
            });
            boolean done;
            try {
                writer.write(file);
                done = disk.calls().size() < cut;
            } catch (IOException powerCut) {
                done = false;
            }
            for (var names : FaultyDisk.Names.values()) {
                var content = left(names);
                if (!content.equals(OLD) && !content.equals(NEW)) {
                    torn.add("cut at call " + cut + ", names " + names + ": " + content.length() + " characters");
                }
            }
            if (done) {
                assertThat(cut).as("calls of a save").isGreaterThan(3);
                return torn;
            }
        }
    }

    private String left(FaultyDisk.Names names) throws IOException {
        var after = Files.createTempDirectory(home, "after");
        disk.leave(names, after);
        var there = after.resolve("a.plan.json");
        return Files.exists(there) ? Files.readString(there) : "";
    }
}
