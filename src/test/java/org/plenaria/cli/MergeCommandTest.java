// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogEntry;
import org.plenaria.planfile.PlanFile;

class MergeCommandTest {

    private static final Path GEALC = Path.of("sample-plans/red-gealc-2020.plan.json");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path ours;
    private Path theirs;
    private Path out;

    @BeforeEach
    void files() throws IOException {
        ours = copy("ours", text -> text.replaceFirst("Regional Workshop", "Regional Seminar"));
        theirs = copy("theirs", text -> text.replaceFirst("\"timeframe\": \"S2\"", "\"timeframe\": \"S1\""));
        out = folder.resolve("out.plan.json");
    }

    private Path copy(String name, UnaryOperator<String> change) throws IOException {
        return Files.writeString(folder.resolve(name + ".plan.json"), change.apply(Files.readString(GEALC)));
    }

    @Test
    void whatDoesNotContradictItselfIsMergedWithoutAWord() throws IOException {
        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", out, "--report")).isZero();

        assertThat(Files.readString(out)).contains("Regional Seminar").contains("\"timeframe\": \"S1\"");
        assertThat(shell.out()).isEqualTo("""
                Our changes:
                - 3.1.1 changed: title

                Their changes:
                - 3.1.2 moved to: 1st semester

                Merged into %s. Nothing is left to decide.
                """.formatted(out));
        assertThat(shell.err()).isEmpty();
    }

    @Test
    void theChangeLogTellsWhatTheOtherCopyChangedUnderTheNameGiven() throws IOException {
        shell.run("merge", GEALC, ours, theirs, "-o", out, "--as", "Secretariat");

        var merged = PlanFile.read(out).plan();
        assertThat(merged.log()).singleElement().satisfies(entry -> {
            assertThat(entry.who()).isEqualTo("Secretariat");
            assertThat(entry.fields()).containsExactly("timeframe");
        });
        // What their own log tells is theirs.
        PlanFile.write(theirs, PlanFile.read(theirs).plan().withLog(merged.log().stream()
                .map(entry -> entry.with(one -> one.id(Id.fresh()).who("Chile"))).toList()));
        shell.run("merge", GEALC, ours, theirs, "-o", ours, "--as", "Secretariat");
        assertThat(PlanFile.read(ours).plan().log()).extracting(LogEntry::who).containsExactly("Chile");
    }

    @Test
    void contradictionsAreKeptInTheFileAndEveryCommandTellsOfThem() throws IOException {
        theirs = copy("theirs", text -> text.replaceFirst("Regional Workshop", "Regional Conference"));

        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", out)).isEqualTo(1);
        assertThat(shell.out().replaceAll("\\s+", " ")).contains("1 conflict is kept")
                .contains("- 3.1.1 Title is not settled: ours “Regional Seminar”, theirs “Regional Conference”.");
        assertThat(PlanFile.read(out).plan().conflicts()).hasSize(1);
        shell.run("check", out);
        assertThat(shell.out()).contains("Title is not settled");
        shell.run("show", out);
        assertThat(shell.out()).contains("Not settled (1):");
    }

    @Test
    void aRuleDecidesWhatIsContradicted() throws IOException {
        theirs = copy("theirs", text -> text.replaceFirst("Regional Workshop", "Regional Conference"));
        Files.setLastModifiedTime(ours, FileTime.fromMillis(1_000_000));
        Files.setLastModifiedTime(theirs, FileTime.fromMillis(2_000_000));

        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", out, "--rule", "mine")).isZero();
        assertThat(Files.readString(out)).contains("Regional Seminar").doesNotContain("Regional Conference");
        Files.delete(out);
        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", out, "--rule", "newest", "--report")).isZero();
        assertThat(Files.readString(out)).contains("Regional Conference").doesNotContain("Regional Seminar");
        assertThat(shell.out()).contains("Contradictions decided their way:\n- 3.1.1, Title, English\n");
        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", ours, "--rule", "loudest")).isEqualTo(2);
        assertThat(shell.err()).contains("There is no rule “loudest”");
    }

    @Test
    void theMachineFormHasBothSides() throws IOException {
        theirs = copy("theirs", text -> text.replaceFirst("Regional Workshop", "Regional Conference"));

        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", out, "--json")).isEqualTo(1);
        assertThat(shell.out()).startsWith("{\n  \"open\": 1,")
                .contains("\"base\": \"Regional Workshop\",\n      \"ours\": \"Regional Seminar\",\n"
                        + "      \"theirs\": \"Regional Conference\"");
    }

    @Test
    void ourCopyMayBeReplacedButNoOtherFileThatIsThere() throws IOException {
        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", theirs)).isEqualTo(4);
        assertThat(Files.readString(theirs)).doesNotContain("Regional Seminar");

        assertThat(shell.run("merge", GEALC, ours, theirs, "-o", ours)).isZero();
        assertThat(Files.readString(ours)).contains("Regional Seminar").contains("\"timeframe\": \"S1\"");
    }

    @Test
    void withoutABaseWhateverDiffersIsAsked() throws IOException {
        var empty = Files.createFile(folder.resolve("none"));

        assertThat(shell.run("merge", empty, ours, theirs, "-o", out)).isEqualTo(1);
        assertThat(PlanFile.read(out).plan().conflicts()).hasSize(2);
        assertThat(PlanFile.read(out).plan().activityCount())
                .isEqualTo(PlanFile.read(GEALC).plan().activityCount());
    }

    @Test
    void copiesOfDifferentPlansAreRefused() {
        var other = Path.of("sample-plans/bilingual-2026.plan.json");

        assertThat(shell.run("merge", GEALC, ours, other, "-o", out)).isEqualTo(2);
        assertThat(shell.err()).contains("different plans");
        assertThat(out).doesNotExist();
    }
}
