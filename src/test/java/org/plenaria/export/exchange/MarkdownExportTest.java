// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.PlanImport;
import org.plenaria.importing.text.TextReader;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;

class MarkdownExportTest {

    private static final Plan WATER = Exported.sample("regional-water-2027");

    @ParameterizedTest
    @CsvSource({"red-gealc-2020,en", "regional-water-2027,en", "bilingual-2026,en"})
    void ourOwnImportReadsBackWhatIsPrinted(String sample, String language) {
        var plan = Exported.sample(sample);
        var spoken = new Language(language);
        var words = new PlanWords(plan, spoken);
        var text = markdown(plan, ExportOptions.of(plan).in(spoken));
        var back = new PlanImport().of(TextReader.read(text), ImportOptions.assuming(2031)).plan();
        var backWords = new PlanWords(back, spoken);

        assertThat(back.originalLanguage()).isEqualTo(spoken);
        assertThat(backWords.title()).isEqualTo(words.title());
        assertThat(back.masthead().symbol()).isEqualTo(plan.masthead().symbol());
        assertThat(back.masthead().date()).isEqualTo(plan.lastRound().map(Round::date).or(plan.masthead()::date));
        assertThat(backWords.text(back.masthead().organization()))
                .isEqualTo(words.text(plan.masthead().organization()));
        assertThat(facts(back, backWords)).containsAll(facts(plan, words));
        assertThat(back.activityCount()).isEqualTo(plan.activityCount());
    }

    /** What is printed of each activity, a line each; words that are no timeframe go to another heading. */
    private static List<String> facts(Plan plan, PlanWords words) {
        return ActivityRow.of(plan).stream()
                .filter(row -> !(row.activity().timeframe() instanceof Timeframe.AsWritten))
                .map(row -> facts(row, words))
                .toList();
    }

    private static String facts(ActivityRow row, PlanWords words) {
        var activity = row.activity();
        return String.join(" | ",
                row.number(),
                words.text(row.area().name()),
                words.text(activity.title()),
                TimeframeNotation.write(activity.timeframe()).orElse(""),
                String.join("; ", words.texts(activity.products())),
                String.join("; ", words.texts(activity.participants())),
                words.venue(activity),
                String.join("; ", words.texts(activity.responsible())));
    }

    @Test
    void headingsFollowTheDocumentAndFieldsAreAList() {
        var text = markdown(WATER, ExportOptions.of(WATER));

        assertThat(text).contains(
                "# 2027 Work Plan of the Sarune River Commission (fictional sample)\n",
                "## 3 Areas of work\n",
                "### 3.1 Hydrological monitoring and data exchange\n",
                "##### 2nd Quarter Activities\n",
                "###### 3.1.1 Joint discharge measurement",
                "- **Venue:** Tessel Bridge, Lumoria\n",
                "- **Products:**\n  - Maintenance log of each station\n  - Annual inventory of instruments\n",
                "*2027 Work Plan of the Sarune River Commission (fictional sample) · Rev. 1 · English*");
    }

    @Test
    void wordsThatLookLikeMarksStayWords() {
        assertThat(MarkdownText.line("a *b* _c_ `d` <script> snake_case 3 * 4")).isEqualTo(
                "a \\*b\\* \\_c\\_ \\`d\\` \\<script> snake_case 3 * 4");
        assertThat(MarkdownText.line("see [1](http://x)")).isEqualTo("see \\[1](http://x)");
        assertThat(MarkdownText.lines("# no heading\n- no item\n1. no number"))
                .isEqualTo("\\# no heading  \n\\- no item  \n1\\. no number");
        assertThat(MarkdownText.line("C:\\plans\\new \\*")).isEqualTo("C:\\plans\\new \\\\\\*");
        assertThat(MarkdownText.line("two\nlines\u0007")).isEqualTo("two lines\u2407");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Exported.bytes(WATER, ExportFormat.MARKDOWN))
                .isEqualTo(Exported.bytes(WATER, ExportFormat.MARKDOWN));
    }

    private static String markdown(Plan plan, ExportOptions options) {
        return new String(Exported.bytes(plan, ExportFormat.MARKDOWN, options), StandardCharsets.UTF_8);
    }
}
