// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    private static final Path GEALC = Path.of("sample-plans/red-gealc-2020.plan.json");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();

    @Test
    void equalPlansDoNotDiffer() {
        assertThat(shell.run("diff", GEALC, GEALC)).isZero();

        assertThat(shell.out()).isEqualTo("No differences.\n");
        assertThat(shell.run("diff", GEALC, GEALC, "--json")).isZero();
        assertThat(shell.out()).isEqualTo("[]\n");
    }

    @Test
    void whatChangedIsToldInSentencesInTheLanguageOfTheScreen() throws IOException {
        var later = later();

        assertThat(shell.run("diff", GEALC, later)).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                - 3.1.2 moved to: 1st semester
                - 3.1.1 changed: title

                2 differences
                """);
        assertThat(shell.err()).isEmpty();
        assertThat(shell.run("diff", GEALC, later, "--lang", "es")).isEqualTo(1);
        assertThat(shell.out()).endsWith("\n2 diferencias\n");
    }

    @Test
    void thePageShowsBothSidesAndTheirWordsAndNeedsNothingElse() throws IOException {
        var later = later();
        var page = folder.resolve("changes.html");

        assertThat(shell.run("diff", GEALC, later, "--html", page)).isEqualTo(1);

        assertThat(shell.out()).endsWith("2 differences\nWritten: " + page + "\n");
        var html = Files.readString(page);
        assertThat(html).contains("<h3>3.1.1 Regional Seminar</h3>",
                "<div class=\"old\">Regional <del>Workshop</del></div><div class=\"new\">Regional <ins>Seminar</ins>"
                        + "</div><div class=\"words\">Regional <del>Workshop</del><ins>Seminar</ins></div>",
                "<div class=\"old\"><del>2nd</del> semester</div><div class=\"new\"><ins>1st</ins> semester</div>")
                .doesNotContain("http://", "https://", "<script");
        assertThat(shell.run("diff", GEALC, later, "--html", page)).isEqualTo(4);
        assertThat(shell.run("diff", GEALC, later, "--html", folder.resolve("es.html"), "--json", "--lang", "es"))
                .isEqualTo(1);
        assertThat(shell.out()).startsWith("[");
        assertThat(Files.readString(folder.resolve("es.html"))).contains("lang=\"es\"", "Lado a lado");
    }

    @Test
    void theMachineFormSpeaksAsThePlanFileDoesInAnyLanguageOfTheScreen() throws IOException {
        var later = later();

        assertThat(shell.run("diff", GEALC, later, "--json")).isEqualTo(1);
        var english = shell.out();
        assertThat(english).contains("\"kind\": \"changed\",\n    \"part\": \"activity\",")
                .contains("\"number\": \"3.1.2\",\n    \"path\": [\n      \"timeframe\"\n    ],\n"
                        + "    \"before\": \"S2\",\n    \"after\": \"S1\"\n")
                .contains("\"before\": \"Regional Workshop\",\n    \"after\": \"Regional Seminar\"\n");
        assertThat(shell.run("diff", GEALC, later, "--json", "--lang", "fr")).isEqualTo(1);
        assertThat(shell.out()).isEqualTo(english);
    }

    @Test
    void theMachineFormHasTheValuesOfEveryKindOfField() throws IOException {
        var later = changed(text -> text.replaceFirst("\"months\": 12", "\"months\": 24")
                .replaceFirst("\"title\": \"Regional Workshop\"", """
                        "title": "Regional Workshop",
                        "status": "underWay", "progress": 40,
                        "recurrence": {"times": 2, "every": 1, "unit": "week"}"""));

        assertThat(shell.run("diff", GEALC, later, "--json")).isEqualTo(1);

        assertThat(shell.out().replaceAll("\\s+", " ")).contains(
                "\"before\": { \"start\": \"2020-01\", \"months\": 12, \"division\": \"semesters\" }",
                "\"after\": { \"times\": 2, \"every\": 1, \"unit\": \"week\" }",
                "\"after\": \"underWay\"",
                "\"after\": 40");
    }

    @Test
    void partsThatAreNewOrGoneAreInTheMachineFormByTheirIds() {
        var other = Path.of("sample-plans/bilingual-2026.plan.json");

        assertThat(shell.run("diff", GEALC, other, "--json")).isEqualTo(1);

        assertThat(shell.out()).contains("\"kind\": \"added\"", "\"kind\": \"removed\"", "\"kind\": \"changed\"");
        assertThat(shell.err()).contains("two different plans").hasLineCount(1);
    }

    @Test
    void aFileThatCannotBeReadIsNoDifference() throws IOException {
        var broken = Files.writeString(folder.resolve("broken.plan.json"), "{");

        assertThat(shell.run("diff", GEALC, folder.resolve("none.plan.json"))).isEqualTo(3);
        assertThat(shell.run("diff", broken, GEALC)).isEqualTo(3);

        assertThat(shell.err()).startsWith("plenaria: “broken.plan.json").hasLineCount(1);
        assertThat(shell.out()).isEmpty();
    }

    @Test
    void twoFilesAreNeeded() {
        assertThat(shell.run("diff", GEALC)).isEqualTo(2);

        assertThat(shell.err()).isEqualTo("plenaria: Missing: B. See: plenaria diff --help\n");
    }

    private Path later() throws IOException {
        return changed(text -> {
            int second = text.indexOf("\"timeframe\": \"S2\"", text.indexOf("Regional Workshop"));
            return text.substring(0, second).replaceFirst("Regional Workshop", "Regional Seminar")
                    + text.substring(second).replaceFirst("S2", "S1");
        });
    }

    private Path changed(UnaryOperator<String> change) throws IOException {
        return Files.writeString(folder.resolve("later.plan.json"), change.apply(Files.readString(GEALC)));
    }
}
