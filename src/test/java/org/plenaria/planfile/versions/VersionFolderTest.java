// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile.versions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.CouldNotWriteException;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

class VersionFolderTest {

    private static final Instant NOW = Instant.parse("2020-04-16T10:42:33.512Z");

    @TempDir
    Path home;

    private final Plan plan = Plans.withActivities(Timeframe.annual());

    private VersionFolder folder() {
        return new VersionFolder(home.resolve("versions"));
    }

    private Plan titled(String title) {
        return plan.withTitle(LocalizedText.of(Language.ENGLISH, title));
    }

    @Test
    void aVersionComesBackWithItsTimeAndAuthor() throws IOException {
        folder().keep(titled("One"), NOW, "  María José/Ñandú *:? ");
        folder().keep(titled("Two"), NOW.plusSeconds(60), "");

        var versions = folder().of(plan.id());

        assertThat(versions).extracting(KeptVersion::author).containsExactly("", "María José/Ñandú *:?");
        assertThat(versions.getLast().time()).isEqualTo(NOW);
        assertThat(folder().read(versions.getLast())).isEqualTo(titled("One"));
        assertThat(folder().read(versions.getFirst())).isEqualTo(titled("Two"));
        assertThat(folder().bytes()).isEqualTo(versions.getFirst().bytes() + versions.getLast().bytes());
    }

    @Test
    void aVersionIsThePackedPlanFileThatAnyToolUnpacks() throws IOException {
        folder().keep(plan, NOW, "Ana");

        try (var in = new GZIPInputStream(Files.newInputStream(folder().of(plan.id()).getFirst().file()))) {
            assertThat(in.readAllBytes()).isEqualTo(PlanJson.write(plan));
        }
    }

    @Test
    void theSameIsNotKeptTwiceInARow() throws IOException {
        folder().keep(titled("One"), NOW, "Ana");
        folder().keep(titled("One"), NOW.plusSeconds(1), "Ana");
        folder().keep(titled("Two"), NOW.plusSeconds(2), "Ana");
        folder().keepOther(titled("One"), NOW.minusSeconds(9));
        folder().keep(titled("One"), NOW.plusSeconds(3), "Ana");
        folder().keepOther(titled("Theirs"), NOW.plusSeconds(4));

        assertThat(folder().of(plan.id())).extracting(one -> Duration.between(NOW, one.time()).toSeconds())
                .containsExactly(4L, 3L, 2L, 0L);
    }

    @Test
    void otherPlansAndForeignFilesAreLeftAlone() throws IOException {
        var other = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
        folder().keep(plan, NOW, "Ana");
        folder().keep(other, NOW, "Ana");
        var mine = folder().of(plan.id()).getFirst().file().getParent();
        Files.writeString(mine.resolve("notes.txt"), "mine");
        Files.writeString(mine.resolve("20209999T999999999Z-0123456789abcdef-x.plan.json.gz"), "mine");

        folder().thin(NOW.plus(Duration.ofDays(4_000)), ZoneOffset.UTC, 0);

        assertThat(folder().of(plan.id())).hasSize(1);
        assertThat(folder().of(other.id())).hasSize(1);
        assertThat(mine.resolve("notes.txt")).exists();
    }

    @Test
    void thinningRemovesFilesAndWhatAKilledProcessLeft() throws IOException {
        for (int hour = 0; hour < 5; hour++) {
            folder().keep(titled("Version " + hour), NOW.plus(Duration.ofHours(hour)), "Ana");
        }
        var mine = folder().of(plan.id()).getFirst().file().getParent();
        Files.writeString(
                mine.resolve("." + KeptVersion.name(NOW, "0123456789abcdef", "") + ".0123456789abc.saving"), "");

        folder().thin(NOW.plus(Duration.ofDays(1)), ZoneOffset.UTC, Long.MAX_VALUE);

        assertThat(folder().of(plan.id())).singleElement()
                .satisfies(one -> assertThat(folder().read(one)).isEqualTo(titled("Version 4")));
        try (var names = Files.list(mine)) {
            assertThat(names).hasSize(1);
        }
    }

    @Test
    void aDamagedVersionIsRefusedByName() throws IOException {
        folder().keep(plan, NOW, "Ana");
        var version = folder().of(plan.id()).getFirst();
        var bytes = Files.readAllBytes(version.file());
        for (var damaged : List.of(
                new byte[0], new byte[] {1, 2, 3}, Arrays.copyOf(bytes, bytes.length / 2))) {
            Files.write(version.file(), damaged);

            assertThatThrownBy(() -> folder().read(version)).isInstanceOf(PlanFileException.class)
                    .hasMessageContaining(version.file().getFileName().toString());
        }
    }

    @Test
    void aFolderThatCannotBeIsTold() throws IOException {
        Files.writeString(home.resolve("versions"), "a file where the folder should be");

        var problem = catchThrowableOfType(CouldNotWriteException.class, () -> folder().keep(plan, NOW, "Ana"));

        assertThat(problem.reason()).isEqualTo(CouldNotWriteException.Reason.FOLDER_IS_A_FILE);
        assertThat(folder().of(plan.id())).isEmpty();
        assertThat(folder().bytes()).isZero();
    }
}
