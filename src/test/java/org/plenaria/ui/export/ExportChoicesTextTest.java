// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.circulation.SafeName;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.Paper;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

class ExportChoicesTextTest {

    private static final ExportChoices FULL = new ExportChoices(
            ExportFormat.TIMELINE_PDF, true, Optional.of(new Language("pt-BR")), DocumentLayout.TABLE, Paper.LETTER,
            Annex.PICTURE, true, true, false, Optional.of(Id.fresh()), 3, Optional.of(Id.fresh()),
            Set.of(ExportFormat.WORD, ExportFormat.CALENDAR), Set.of(new Language("en"), new Language("es")), true,
            Optional.of(Path.of("/a folder/50% + año=1.dotx").toAbsolutePath()),
            PageSetup.USUAL.on(PaperSize.A3).fitted(PageSetup.Fit.TILED).landscape(false));

    @Test
    void whatIsWrittenIsReadBack() {
        assertThat(ExportChoicesText.read(ExportChoicesText.write(FULL))).isEqualTo(FULL);
        assertThat(ExportChoicesText.read(ExportChoicesText.write(ExportChoices.FIRST))).isEqualTo(ExportChoices.FIRST);
        assertThat(ExportChoicesText.write(FULL)).contains("to=timeline-pdf", "layout=table", "formats=docx,ics");
    }

    @Test
    void whatMakesNoSenseIsAsIfItWereNotThere() {
        for (var text : List.of("", "rubbish", "to=doc layout= paper=a7 zip=perhaps scale=x area=1 language=!!",
                "formats=doc,, languages=!! shape=round",
                "template=%zz template=there.dotx sheet=a9 fit= orientation=round")) {
            assertThat(ExportChoicesText.read(text)).as(text).isEqualTo(ExportChoices.FIRST);
        }
        assertThat(ExportChoicesText.read("to=pdf scale=99 layout=table"))
                .isEqualTo(ExportChoices.FIRST.with(it -> it
                        .format(ExportFormat.PDF).dots(4).layout(DocumentLayout.TABLE)));
    }

    @Test
    void namesAreTakenByEverySystem() {
        assertThat(SafeName.of("PLAN/2020", "Plan")).isEqualTo("PLAN-2020");
        assertThat(SafeName.of(" A:\tB? \u202egpj.", "Plan")).isEqualTo("A- B- gpj");
        assertThat(SafeName.of("nul.txt", "Plan")).isEqualTo("nul.txt_");
        assertThat(SafeName.of("../..", "Plan")).isEqualTo("Plan");
        assertThat(SafeName.of("計".repeat(200), "Plan")).isEqualTo("計".repeat(40));
    }

    @Test
    void aTableIsReadWithItsQuotes() {
        assertThat(CsvRows.of("a,b\n\"x, \"\"y\"\"\nz\",\nlast,row\n", 2))
                .containsExactly(List.of("a", "b"), List.of("x, \"y\"\nz", ""));
    }
}
