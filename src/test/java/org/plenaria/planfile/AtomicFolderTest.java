// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder appears whole or not at all, and nothing half-written stays beside it. */
class AtomicFolderTest {

    @TempDir
    Path above;

    @Test
    void a_folder_holds_what_was_put_into_it_and_nothing_else() throws IOException {
        AtomicFolder.write(set(), shelf -> {
            shelf.file("a.txt", out -> out.write("a".getBytes(UTF_8)));
            assertThat(set()).doesNotExist();
        });

        assertThat(names(set())).containsExactly("a.txt");
        assertThat(names(above)).containsExactly("set");
    }

    @Test
    void a_body_that_breaks_midway_leaves_nothing() throws IOException {
        assertThatThrownBy(() -> AtomicFolder.write(set(), shelf -> {
                    shelf.file("a.txt", out -> out.write('a'));
                    throw new IllegalStateException("enough");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(names(above)).isEmpty();
    }

    @Test
    void what_a_killed_process_left_is_cleared_away_by_the_next() throws IOException {
        var left = leftover();
        Files.createFile(left.resolve(Leftovers.MARK));
        Files.writeString(left.resolve("a.docx"), "half");

        AtomicFolder.write(set(), shelf -> shelf.file("b.txt", out -> out.write('b')));

        assertThat(names(above)).containsExactly("set");
    }

    @Test
    void what_somebody_is_writing_stays() throws IOException {
        AtomicFolder.write(set(), shelf -> {
            shelf.file("a.txt", out -> out.write('a'));
            AtomicFile.clearLeftovers(set());
            shelf.file("b.txt", out -> out.write('b'));
        });

        assertThat(names(set())).containsExactlyInAnyOrder("a.txt", "b.txt");
    }

    @Test
    void without_a_mark_only_an_old_folder_is_taken_for_a_leftover() throws IOException {
        var left = leftover();
        AtomicFile.clearLeftovers(set());
        assertThat(left).exists();

        Files.setLastModifiedTime(left, FileTime.from(Instant.now().minus(Duration.ofDays(2))));
        AtomicFile.clearLeftovers(set());
        assertThat(left).doesNotExist();
    }

    @Test
    void a_folder_that_holds_more_than_files_is_not_ours_to_clear() throws IOException {
        var left = leftover();
        Files.createFile(left.resolve(Leftovers.MARK));
        Files.createDirectory(left.resolve("holiday"));
        Files.writeString(left.resolve("a.docx"), "whole");

        AtomicFile.clearLeftovers(set());

        assertThat(names(left)).containsExactlyInAnyOrder(Leftovers.MARK, "holiday", "a.docx");
    }

    private Path set() {
        return above.resolve("set");
    }

    private Path leftover() throws IOException {
        return Files.createDirectory(above.resolve(".set.0123456789abc.saving"));
    }

    private static List<String> names(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }
}
