// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.CouldNotWriteException.Reason;

/** A file is written whole or not at all, and stays what it was in every other respect. */
class AtomicFileTest {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void anOldFile() throws IOException {
        file = folder.resolve("a.plan.json");
        Files.writeString(file, "old");
    }

    @Test
    void a_new_file_is_written() throws IOException {
        write(folder.resolve("new.json"), "new");

        assertThat(folder.resolve("new.json")).hasContent("new");
        assertNothingElseIsLeft("a.plan.json", "new.json");
    }

    @Test
    void an_old_file_is_replaced() throws IOException {
        write(file, "new");

        assertThat(file).hasContent("new");
        assertNothingElseIsLeft("a.plan.json");
    }

    @Test
    void what_was_written_in_many_pieces_arrives_in_order() throws IOException {
        var expected = new byte[300_000];
        for (int i = 0; i < expected.length; i++) {
            expected[i] = (byte) (i * 31);
        }

        AtomicFile.write(file, out -> {
            int at = 0;
            for (int length = 0; at < expected.length; length = (length * 3 + 1) % 100_003) {
                int piece = Math.min(length, expected.length - at);
                out.write(expected, at, piece);
                at += piece;
                if (at < expected.length) {
                    out.write(expected[at++]);
                }
            }
        });

        assertThat(file).hasBinaryContent(expected);
    }

    @Test
    void a_body_that_gives_up_midway_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        var reason = new IOException("no more");

        assertThatThrownBy(() -> AtomicFile.write(file, out -> {
                    out.write("half of the new".getBytes(UTF_8));
                    out.flush();
                    throw reason;
                }))
                .isSameAs(reason);

        assertThat(file).hasContent("old");
        assertNothingElseIsLeft("a.plan.json");
    }

    @Test
    void a_body_that_breaks_midway_leaves_the_old_file_and_nothing_beside_it() throws IOException {
        assertThatThrownBy(() -> AtomicFile.write(file, AtomicFileTest::breakMidway))
                .isInstanceOf(IllegalStateException.class);

        assertThat(file).hasContent("old");
        assertNothingElseIsLeft("a.plan.json");
    }

    @Test
    void until_the_end_the_old_file_is_what_others_read() throws IOException {
        AtomicFile.write(file, out -> {
            out.write("new".getBytes(UTF_8));
            out.flush();
            assertThat(file).hasContent("old");
            assertThat(names()).anyMatch(name -> name.startsWith(".a.plan.json.") && name.endsWith(".saving"));
        });

        assertThat(file).hasContent("new");
    }

    @Test
    void the_permissions_of_the_old_file_pass_to_the_new_one() throws IOException {
        assumeTrue(POSIX);
        for (var permissions : List.of("rw-------", "rw-rw-r--", "rwxr-x---", "rw-rw-rw-")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

            write(file, permissions);

            assertThat(file).hasContent(permissions);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo(permissions);
        }
    }

    @Test
    void what_a_private_file_will_hold_is_private_from_the_first_byte() throws IOException {
        assumeTrue(POSIX);
        AtomicFile.write(file, _ -> {
            for (var name : names()) {
                if (name.endsWith(".saving")) {
                    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve(name))))
                            .isEqualTo("rw-------");
                }
            }
        });
    }

    @Test
    void a_link_stays_a_link_and_its_target_is_replaced() throws IOException {
        assumeTrue(POSIX);
        var elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.move(file, elsewhere.resolve("real.json"));
        Files.createSymbolicLink(folder.resolve("hop"), Path.of("elsewhere", "real.json"));
        Files.createSymbolicLink(file, Path.of("hop"));

        write(file, "new");

        assertThat(file).isSymbolicLink();
        assertThat(elsewhere.resolve("real.json")).hasContent("new").isRegularFile();
        assertThat(Files.readSymbolicLink(file)).isEqualTo(Path.of("hop"));
    }

    @Test
    void a_link_to_nothing_yet_is_filled() throws IOException {
        assumeTrue(POSIX);
        Files.createSymbolicLink(folder.resolve("link"), Path.of("coming.json"));

        write(folder.resolve("link"), "new");

        assertThat(folder.resolve("link")).isSymbolicLink();
        assertThat(folder.resolve("coming.json")).hasContent("new");
    }

    @Test
    void links_in_a_circle_are_refused() throws IOException {
        assumeTrue(POSIX);
        Files.createSymbolicLink(folder.resolve("one"), Path.of("two"));
        Files.createSymbolicLink(folder.resolve("two"), Path.of("one"));

        assertThat(reasonOf(folder.resolve("one"))).isEqualTo(Reason.NOT_A_PLAIN_FILE);
    }

    @Test
    void a_write_protected_file_stays_even_where_its_folder_would_allow_a_new_one() throws IOException {
        assumeTrue(POSIX);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));

        assertThat(reasonOf(file)).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(file).hasContent("old");
    }

    @Test
    void a_write_protected_folder_is_told_as_such() throws IOException {
        assumeTrue(POSIX);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-xr-xr-x"));
        try {
            assumeFalse(Files.isWritable(folder), "an administrator may write everywhere");

            assertThat(reasonOf(file)).isEqualTo(Reason.NOT_ALLOWED);
            assertThat(file).hasContent("old");
        } finally {
            Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    @Test
    void impossible_places_are_told_apart() {
        assertThat(reasonOf(folder.resolve("missing").resolve("a.json"))).isEqualTo(Reason.FOLDER_MISSING);
        assertThat(reasonOf(file.resolve("a.json"))).isEqualTo(Reason.FOLDER_IS_A_FILE);
        assertThat(reasonOf(folder)).isEqualTo(Reason.NAME_IS_A_FOLDER);
        assertThat(reasonOf(folder.resolve("x".repeat(300)))).isEqualTo(Reason.NAME_NOT_POSSIBLE);
    }

    @Test
    void a_device_is_never_replaced_by_a_file() {
        var nothing = Path.of("/dev/null");
        assumeTrue(Files.exists(nothing));

        assertThat(reasonOf(nothing)).isEqualTo(Reason.NOT_A_PLAIN_FILE);
        assertThat(Files.isRegularFile(nothing)).isFalse();
    }

    @Test
    void a_full_disk_is_recognised_in_the_words_of_the_system() {
        assertThat(reasonBehind("No space left on device")).isEqualTo(Reason.NO_SPACE);
        assertThat(reasonBehind("There is not enough space on the disk")).isEqualTo(Reason.NO_SPACE);
        assertThat(reasonBehind("Disk quota exceeded")).isEqualTo(Reason.NO_SPACE);
        assertThat(reasonBehind("Read-only file system")).isEqualTo(Reason.NOT_ALLOWED);
        assertThat(reasonBehind("Input/output error")).isEqualTo(Reason.SYSTEM);
    }

    @Test
    void the_longest_possible_name_can_be_written() throws IOException {
        var longest = folder.resolve("é".repeat(120) + ".plan.json");

        write(longest, "new");

        assertThat(longest).hasContent("new");
    }

    @Test
    void writers_at_the_same_time_never_leave_a_mixture() throws Exception {
        var contents = IntStream.range(0, 4).mapToObj(i -> Integer.toString(i).repeat(200_000)).toList();
        try (var writers = Executors.newFixedThreadPool(4)) {
            var jobs = contents.stream().<Callable<Void>>map(content -> () -> {
                for (int i = 0; i < 5; i++) {
                    write(file, content);
                    assertThat(contents).contains(Files.readString(file));
                }
                return null;
            }).toList();
            for (var job : writers.invokeAll(jobs)) {
                job.get();
            }
        }

        assertNothingElseIsLeft("a.plan.json");
    }

    @Test
    void an_interrupted_thread_still_saves_and_stays_interrupted() throws IOException {
        Thread.currentThread().interrupt();
        try {
            write(file, "new");
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }

        assertThat(file).hasContent("new");
    }

    @Test
    void folders_are_made_where_they_are_missing_and_a_file_in_the_way_is_told() throws IOException {
        AtomicFile.createFolders(folder.resolve("a/b/c"));
        AtomicFile.createFolders(folder.resolve("a/b/c"));

        assertThat(folder.resolve("a/b/c")).isDirectory();
        var fault = catchThrowableOfType(
                CouldNotWriteException.class, () -> AtomicFile.createFolders(file.resolve("x")));
        assertThat(fault.reason()).isEqualTo(Reason.FOLDER_IS_A_FILE);
    }

    private static void breakMidway(OutputStream out) throws IOException {
        out.write(1);
        out.flush();
        throw new IllegalStateException("broken");
    }

    private static void write(Path file, String text) throws IOException {
        AtomicFile.write(file, out -> out.write(text.getBytes(UTF_8)));
    }

    private Reason reasonBehind(String systemMessage) {
        return WriteFailure.of(file, new IOException(systemMessage)).reason();
    }

    private static Reason reasonOf(Path file) {
        return catchThrowableOfType(CouldNotWriteException.class, () -> write(file, "new")).reason();
    }

    private void assertNothingElseIsLeft(String... names) throws IOException {
        assertThat(names()).containsExactlyInAnyOrder(names);
    }

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(one -> one.getFileName().toString()).toList();
        }
    }
}
