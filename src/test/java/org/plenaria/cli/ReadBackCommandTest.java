// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.FileInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.planfile.PlanFile;

class ReadBackCommandTest {

    private static final Path GEALC = Path.of("sample-plans/red-gealc-2020.plan.json");

    @TempDir
    Path folder;

    private final Shell shell = new Shell();
    private Path plan;
    private Path document;

    @BeforeEach
    void sent() throws IOException {
        plan = Files.copy(GEALC, folder.resolve("year.plan.json"));
        document = folder.resolve("year.docx");
        assertThat(shell.run("export", plan, "--to", "docx", "-o", document)).isZero();
    }

    private void edit(String old, String now) throws IOException {
        try (var word = new XWPFDocument(new FileInputStream(document.toFile()))) {
            word.getParagraphs().stream().flatMap(one -> one.getRuns().stream())
                    .filter(run -> run.text().equals(old))
                    .findFirst()
                    .orElseThrow()
                    .setText(now, 0);
            try (var out = Files.newOutputStream(document)) {
                word.write(out);
            }
        }
    }

    @Test
    void aDocumentThatCameBackAsItWentOutIsFine() {
        assertThat(shell.run("readback", plan, document)).isZero();
        assertThat(shell.out()).isEqualTo("What “year.docx” would change in the plan: nothing\n");
    }

    @Test
    void changesAreToldAndTakenInWhenAsked() throws Exception {
        edit("Regional Workshop", "Regional Seminar");
        var before = Files.readAllBytes(plan);

        assertThat(shell.run("readback", plan, document)).isEqualTo(1);
        assertThat(shell.out()).isEqualTo("""
                What “year.docx” would change in the plan: 1 change
                - 3.1.1 Regional Workshop – Title
                    was: Regional Workshop
                    now: Regional Seminar
                1 change is left to be decided.
                """);
        assertThat(plan).hasBinaryContent(before);

        var into = folder.resolve("new.plan.json");
        assertThat(shell.run("readback", plan, document, "--accept", "all", "--into", into)).isZero();
        assertThat(plan).hasBinaryContent(before);
        assertThat(Files.readString(into)).contains("Regional Seminar");
        assertThat(shell.run("readback", plan, document, "--accept", "all")).isZero();
        assertThat(Files.readString(plan)).contains("Regional Seminar");
        assertThat(shell.run("readback", plan, document)).as("taken in already").isZero();
    }

    @Test
    void eachFailureHasItsOwnCode() throws Exception {
        assertThat(shell.run("readback", plan, document, "--accept", "some")).isEqualTo(2);
        assertThat(shell.run("readback", plan, document, "--into", folder.resolve("x.plan.json"))).isEqualTo(2);
        assertThat(shell.run("readback", plan, folder.resolve("none.docx"))).isEqualTo(3);
        assertThat(shell.run("readback", plan, Files.writeString(folder.resolve("text.docx"), "text"))).isEqualTo(3);
        assertThat(shell.run("readback", plan, document, "--accept", "all", "--into", plan)).isEqualTo(4);
        assertThat(shell.run("readback", "sample-plans/blank.plan.json", document)).isEqualTo(3);
        assertThat(shell.err()).contains("“year.docx” was made from another plan");
    }

    @Test
    void anExportedDocumentIsImportedToTheLetter() throws Exception {
        var made = folder.resolve("made.plan.json");

        assertThat(shell.run("import", document, "-o", made)).isZero();
        assertThat(PlanFile.read(made).plan()).isEqualTo(PlanFile.read(plan).plan().withIgnored(List.of()));
    }
}
