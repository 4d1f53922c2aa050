// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.recovery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.RandomEdits;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanJson;

/** Whatever a crash has made of a journal, its whole records are recovered and nothing else. */
class JournalTest {

    private static final Instant START = Instant.parse("2020-04-16T10:42:00Z");

    @TempDir
    Path folder;

    private final Plan base = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
    private final List<Plan> states = new ArrayList<>();
    private final List<Long> ends = new ArrayList<>();
    private byte[] file;

    @BeforeEach
    void aJournalOfFourStates() throws IOException {
        var path = folder.resolve("a.journal");
        try (var writer = JournalWriter.begin(path, head(base), PlanJson.write(base), () -> {})) {
            for (int i = 1; i <= 4; i++) {
                states.add(RandomEdits.applied(states.isEmpty() ? base : states.getLast(), i, 1));
                writer.add(START.plusSeconds(i), i, "Change " + i, PlanJson.draft(states.getLast()));
                ends.add(Files.size(path));
            }
        }
        file = Files.readAllBytes(path);
    }

    private static JournalHead head(Plan plan) {
        return new JournalHead(
                UUID.randomUUID(), plan.id(), plan.text(plan.title()), Optional.of(Path.of("/plans/2020.plan.json")),
                START, 7);
    }

    @Test
    void theLastStateComesBackWithItsBaseAndTheNamesOfWhatWasDone() {
        var journal = read(file).orElseThrow();

        assertThat(journal.base()).isEqualTo(base);
        assertThat(journal.work()).isEqualTo(states.getLast());
        assertThat(journal.head().since()).isEqualTo(START);
        assertThat(journal.head().file()).contains(Path.of("/plans/2020.plan.json"));
        assertThat(journal.steps()).extracting(Journal.Step::name)
                .containsExactly("Change 1", "Change 2", "Change 3", "Change 4");
        assertThat(journal.last()).isEqualTo(new Journal.Step(START.plusSeconds(4), 4, "Change 4"));
    }

    @Test
    void cutOffAtAnyByteItHoldsTheStatesBeforeTheCutAndIsNeverTakenForDamaged() {
        for (int length = 0; length < file.length; length++) {
            int whole = wholeStates(length);
            var cut = Arrays.copyOf(file, length);
            if (whole == 0) {
                assertThat(Journal.read(cut)).as("cut at %d", length).isEqualTo(new Journal.Read.Empty());
            } else {
                assertThat(read(cut).orElseThrow().work()).as("cut at %d", length).isEqualTo(states.get(whole - 1));
            }
        }
    }

    @Test
    void theEndThatAFileSystemFilledWithZerosIsLeftOut() {
        var cut = Arrays.copyOf(Arrays.copyOf(file, (int) (ends.get(2) + 9)), file.length + 4096);

        assertThat(read(cut).orElseThrow().work()).isEqualTo(states.get(2));
        assertThat(Journal.read(new byte[4096])).isEqualTo(new Journal.Read.Empty());
    }

    @Test
    void aBrokenByteAnywhereLosesWhatFollowsItAndNeverMakesAnythingUp() {
        var random = new Random(6);
        for (int at = Framing.FIRST_LINE.length; at < file.length; at++) {
            var broken = file.clone();
            broken[at] ^= (byte) (1 << random.nextInt(8));
            int place = at;
            read(broken).ifPresent(journal ->
                    assertThat(journal.work()).as("broken at %d", place).isIn(states.subList(0, wholeStates(place))));
        }
    }

    @Test
    void foreignFilesAreToldApart() throws IOException {
        assertThat(Journal.read("some notes of mine".getBytes(UTF_8))).isEqualTo(new Journal.Read.Damaged());
        assertThat(Journal.read(PlanJson.write(base))).isEqualTo(new Journal.Read.Damaged());
        assertThat(Journal.read("plenaria-recovery 2\nwhatever".getBytes(UTF_8))).isEqualTo(new Journal.Read.Newer());
        var damagedHead = file.clone();
        damagedHead[Framing.FIRST_LINE.length + 10] ^= 1;
        assertThat(Journal.read(damagedHead)).isEqualTo(new Journal.Read.Damaged());
    }

    @Test
    void noGarbageHarms() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var garbage = Arrays.copyOf(Framing.FIRST_LINE, Framing.FIRST_LINE.length + random.nextInt(400));
            for (int at = Framing.FIRST_LINE.length; at < garbage.length; at++) {
                garbage[at] = (byte) (random.nextInt(3) == 0 ? random.nextInt(256) : 0);
            }
            assertThat(read(garbage)).isEmpty();
        }
    }

    @Test
    void aLongTitleOrNameIsCutRatherThanRefused() throws IOException {
        var path = folder.resolve("b.journal");
        var longest = "😀".repeat(70_000);
        var plan = RandomPlans.sized(3);
        var head = new JournalHead(UUID.randomUUID(), plan.id(), longest, Optional.empty(), START, 7);
        try (var writer = JournalWriter.begin(path, head, PlanJson.write(plan), () -> {})) {
            writer.add(START, 1, longest, PlanJson.write(states.getLast()));
        }

        var journal = read(Files.readAllBytes(path)).orElseThrow();

        assertThat(journal.work()).isEqualTo(states.getLast());
        assertThat(journal.head().title().codePoints()).hasSize(100).allMatch(it -> it == "😀".codePointAt(0));
    }

    @Test
    void aSpliceLeadsFromAnyTextToAnyOtherAndALetterTypedIsALetterLong() {
        var random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            var before = letters(random);
            var after = letters(random);
            var splice = Splice.between(before, after);
            assertThat(splice.fits(before.length)).isTrue();
            assertThat(splice.applyTo(before)).isEqualTo(after);
        }
        assertThat(Splice.between("Regional fiar".getBytes(UTF_8), "Regional fair".getBytes(UTF_8)).inserted())
                .hasSize(2);
    }

    private static byte[] letters(Random random) {
        var letters = new byte[random.nextInt(12)];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = (byte) ('a' + random.nextInt(2));
        }
        return letters;
    }

    private int wholeStates(long length) {
        return (int) ends.stream().filter(end -> end <= length).count();
    }

    private static Optional<Journal> read(byte[] file) {
        return Journal.read(file) instanceof Journal.Read.Whole(var journal) ? Optional.of(journal) : Optional.empty();
    }
}
