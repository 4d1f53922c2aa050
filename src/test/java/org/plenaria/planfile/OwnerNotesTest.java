// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OwnerNotesTest {

    private static final Instant TEN = Instant.parse("2020-03-01T10:00:00Z");

    @TempDir
    Path folder;

    private Instant now = TEN;

    private OwnerNotes notes(String who) {
        return OwnerNotes.beside(folder.resolve("year.plan.json"), who, "LAPTOP-3", () -> now);
    }

    @Test
    void theOthersSeeWhoHasThePlanOpenWhereAndSinceWhen() {
        var ana = notes("Ana");
        var luis = notes("Luis");
        ana.touch();
        now = TEN.plus(Duration.ofMinutes(1));
        luis.touch();

        assertThat(luis.others()).containsExactly(new OwnerNote("Ana", "LAPTOP-3", TEN, TEN));
        assertThat(ana.others()).extracting(OwnerNote::who).containsExactly("Luis");
    }

    @Test
    void aNoteWithoutASignOfLifeIsVoidAndTakenAwayByName() {
        var ana = notes("Ana");
        ana.touch();
        now = TEN.plus(OwnerNotes.LONGEST_SILENCE).plusSeconds(1);
        var luis = notes("Luis");

        assertThat(luis.others()).isEmpty();
        assertThat(luis.clearVoid()).extracting(OwnerNote::who).containsExactly("Ana");
        assertThat(luis.clearVoid()).isEmpty();

        ana.touch(); // she had only been asleep
        assertThat(luis.others()).extracting(OwnerNote::who).containsExactly("Ana");
    }

    @Test
    void aSignOfLifeKeepsANoteValid() {
        var ana = notes("Ana");
        ana.touch();
        now = TEN.plus(OwnerNotes.HEARTBEAT.multipliedBy(2));
        ana.touch();
        now = now.plus(OwnerNotes.HEARTBEAT.multipliedBy(2));

        assertThat(notes("Luis").others()).extracting(OwnerNote::since).containsExactly(TEN);
    }

    @Test
    void closingLeavesNothingBehind() throws IOException {
        var ana = notes("Ana");
        ana.touch();
        ana.remove();

        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void whereThereIsNoFolderToWriteToThereIsSilentlyNoNote() throws IOException {
        var notes = OwnerNotes.beside(folder.resolve("gone").resolve("year.plan.json"), "Ana", "", () -> now);
        notes.touch();
        notes.remove();
        assertThat(notes.others()).isEmpty();

        Files.writeString(folder.resolve(".year.plan.json.00000000.open"), "not a note");
        Files.writeString(folder.resolve(".year.plan.json.00000001.open"), "{\"format\": \"other\"}");
        assertThat(notes("Luis").others()).isEmpty();
    }
}
