// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.planfile.PlanFile;

/** What the program writes as text it reads again: every field that was printed, equal. */
class OwnTextsTest {

    private static Plan sample(String name) throws Exception {
        return PlanFile.read(Path.of("sample-plans", name + ".plan.json")).plan();
    }

    private static Plan back(Plan plan, ExportFormat format, Language language) throws Exception {
        var out = new ByteArrayOutputStream();
        Exports.write(plan, format, ExportOptions.of(plan).withLanguage(language), Progress.UNWATCHED, out);
        var options = new ImportOptions(
                plan.calendar().start().getYear(), Optional.of(language), List.of());
        var document = SourceFiles.read(out.toByteArray(), "plan." + format.extension());
        return new PlanImport().of(document, options).plan();
    }

    @ParameterizedTest
    @CsvSource({"red-gealc-2020, en", "regional-water-2027, en", "bilingual-2026, en", "bilingual-2026, es",
        "red-gealc-2020, pt", "regional-water-2027, fr"})
    void aDocumentInMarkdownComesBackAsItWas(String name, String tag) throws Exception {
        var language = new Language(tag);
        var plan = sample(name);
        assertThat(PrintedShape.differences(
                PrintedShape.ofDocument(plan, language),
                PrintedShape.ofDocument(back(plan, ExportFormat.MARKDOWN, language), language))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"red-gealc-2020, en", "regional-water-2027, en", "bilingual-2026, en", "bilingual-2026, es"})
    void aTableInCsvComesBackAsItWas(String name, String tag) throws Exception {
        var language = new Language(tag);
        var plan = sample(name);
        assertThat(PrintedShape.differences(
                PrintedShape.ofTable(plan, language),
                PrintedShape.ofRows(back(plan, ExportFormat.CSV, language), language))).isEmpty();
    }
}
