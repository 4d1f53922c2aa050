// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.export.Exported;
import org.plenaria.export.template.SampleTemplate;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Snapshot;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.planfile.PlanJson;
import org.plenaria.planfile.SnapshotPacking;

class DocumentOptionsTest {

    private final Shell shell = new Shell();

    @TempDir
    Path folder;

    private Path plan;
    private Path earlier;
    private Path out;

    @BeforeEach
    void write() throws IOException {
        var first = Plans.withActivities(Timeframe.annual()).withTitle(Plans.text("First title"));
        var rounds = List.of(
                round(0, Optional.empty()), round(1, Optional.of(SnapshotPacking.pack(first))));
        plan = file("plan", first.withTitle(Plans.text("Second title")).withRounds(rounds));
        earlier = file("earlier", first);
        out = folder.resolve("out.docx");
    }

    @Test
    void aRoundThatThePlanKeepsIsCalledAsPeopleCallIt() throws IOException {
        for (var name : List.of("rev1", "Rev. 1", "REV 1", "1")) {
            assertThat(shell.run("export", plan, "--to", "docx", "--against", name, "-o", out)).isZero();
            assertThat(document()).contains("<w:delText xml:space=\"preserve\">First</w:delText>");
        }
    }

    @Test
    void aTemplateIsFilledAndOneThatIsNoneIsRefusedBeforeAnythingIsWritten() throws IOException {
        var letterhead = SampleTemplate.FILE;
        assertThat(shell.run("export", plan, "--to", "docx", "--template", letterhead, "-o", out)).isZero();
        assertThat(document()).contains(">Second title<").doesNotContain("{{");

        var pdf = Files.writeString(folder.resolve("house.pdf"), "%PDF-1.7");
        var other = folder.resolve("other.docx");
        assertThat(shell.run("export", plan, "--to", "docx", "--template", pdf, "-o", other)).isEqualTo(3);
        assertThat(shell.err()).contains("house.pdf” is a PDF. Choose the Word template (.dotx)");
        assertThat(shell.run("export", plan, "--to", "docx", "--template", folder.resolve("none.dotx"), "-o", other))
                .isEqualTo(3);
        assertThat(shell.run("export", plan, "--to", "pdf", "--template", letterhead, "-o", other)).isEqualTo(2);
        assertThat(other).doesNotExist();
    }

    @Test
    void anotherPlanFileCanBeTheEarlierState() throws IOException {
        assertThat(shell.run(
                        "export", plan, "--to", "docx", "--layout", "table", "--annex", "table",
                        "--against", earlier, "--author", "Delegation of Peru", "-o", out))
                .as(shell.err())
                .isZero();
        assertThat(document()).contains("w:author=\"Delegation of Peru\"", "w:orient=\"landscape\"");
    }

    @Test
    void whatCannotBeComparedWithIsRefusedByName() {
        assertThat(shell.run("export", plan, "--to", "docx", "--against", "rev7", "-o", out)).isEqualTo(2);
        assertThat(shell.err()).contains("rev7", "rev0, rev1");
        assertThat(shell.run("export", plan, "--to", "docx", "--against", "rev0", "-o", out)).isEqualTo(2);
        assertThat(shell.err()).contains("does not keep its state of rev0");
        assertThat(out).doesNotExist();
    }

    @Test
    void optionsOfDocumentsAreRefusedWhereTheyWouldDoNothing() {
        assertThat(shell.run("export", plan, "--to", "csv", "--against", "rev1", "-o", "-")).isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "docx", "--layout", "circle", "-o", out)).isEqualTo(2);
        assertThat(shell.err()).contains("narrative, table");
        assertThat(shell.run("export", plan, "--to", "docx", "--annex", "map", "-o", out)).isEqualTo(2);
        assertThat(shell.run("export", plan, "--to", "docx", "--author", "Chair", "-o", out)).isEqualTo(2);
    }

    @Test
    void aTimelineGoesOnThePaperOneAsksFor() throws IOException {
        var pdf = folder.resolve("year.pdf");
        assertThat(shell.run(
                        "export", plan, "--to", "timeline-pdf", "--paper", "a3", "--fit", "tile",
                        "--orientation", "portrait", "-o", pdf))
                .as(shell.err())
                .isZero();
        try (var document = Loader.loadPDF(Files.readAllBytes(pdf))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(842, within(1f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(1191, within(1f));
        }
    }

    @Test
    void choicesForPagesOfTimelinesAreRefusedWhereThereIsNone() {
        assertThat(shell.run("export", plan, "--to", "docx", "--paper", "a3", "-o", out)).isEqualTo(2);
        assertThat(shell.err()).contains("timeline-pdf");
        assertThat(shell.run("export", plan, "--to", "pdf", "--fit", "tile", "-o", "-")).isEqualTo(2);
        assertThat(shell.err()).contains("--fit");
        assertThat(shell.run("export", plan, "--to", "timeline-pdf", "--fit", "poster", "-o", "-")).isEqualTo(2);
        assertThat(shell.err()).contains("poster");
    }

    private String document() throws IOException {
        return Exported.parts(Files.readAllBytes(out)).get("word/document.xml");
    }

    private Path file(String name, Plan content) throws IOException {
        return Files.write(folder.resolve(name + ".plan.json"), PlanJson.write(content));
    }

    private static Round round(int revision, Optional<Snapshot> snapshot) {
        return new Round(
                Id.fresh(), RoundKind.CIRCULATED, revision, LocalDate.of(2019, 9, 1 + revision), Optional.empty(),
                List.of(), Optional.empty(), snapshot, UnknownFields.NONE);
    }
}
