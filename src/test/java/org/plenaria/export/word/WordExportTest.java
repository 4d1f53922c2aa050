// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.TimeZone;
import java.util.concurrent.CancellationException;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;

class WordExportTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");

    @Test
    void everyActivityIsThereWithNumberTitleAndFields() throws IOException {
        var text = text(Exported.bytes(GEALC, ExportFormat.WORD));
        var numbering = Numbering.of(GEALC);

        assertThat(GEALC.activities()).allSatisfy(activity -> {
            assertThat(text).contains(numbering.number(activity.id()) + "\t" + GEALC.text(activity.title()));
            activity.products().forEach(product -> assertThat(text).contains(GEALC.text(product)));
        });
        assertThat(text).contains("Participants\t15 countries in the project", "Venue\tTo be defined");
    }

    @Test
    void headingsAreTrueStylesAndPrintThePlansNumbers() throws IOException {
        try (var document = open(Exported.bytes(GEALC, ExportFormat.WORD))) {
            assertThat(texts(document, "Heading1")).startsWith("1\tBackground", "2\tPurpose", "3\tAreas of work");
            assertThat(texts(document, "Heading2")).hasSize(9).startsWith("3.1\tCross-border services");
            assertThat(texts(document, "Heading3")).hasSize(28);
            assertThat(texts(document, "Heading3")).filteredOn(title -> title.startsWith("3.2.3\t")).hasSize(2);
            assertThat(texts(document, "PlanGroup")).startsWith(
                    "1st Semester Activities", "2nd Semester Activities", "Annual Activities", "Annual Activities");
            assertThat(document.getStyles().getStyle("Heading1").getName()).isEqualTo("heading 1");
            assertThat(texts(document, "Title")).containsExactly("2020 Work Plan");
        }
    }

    @Test
    void theContentsListNamesEveryHeadingOfTheFirstTwoLevelsAndLeadsToIt() throws IOException {
        try (var document = open(Exported.bytes(GEALC, ExportFormat.WORD))) {
            var xml = Exported.parts(Exported.bytes(GEALC, ExportFormat.WORD)).get("word/document.xml");

            assertThat(xml).contains("TOC \\o \"1-2\"");
            var headings = document.getParagraphs().stream()
                    .filter(paragraph -> List.of("Heading1", "Heading2").contains(String.valueOf(paragraph.getStyle())))
                    .toList();
            assertThat(headings).allSatisfy(heading -> {
                var bookmark = heading.getCTP().getBookmarkStartArray(0).getName();
                assertThat(xml).contains("w:anchor=\"" + bookmark + "\"", "PAGEREF " + bookmark);
            });
            assertThat(xml.split("<w:hyperlink ", -1)).hasSize(headings.size() + 1);
        }
    }

    @Test
    void nothingMakesWordAskWhetherToUpdateFields() {
        var parts = Exported.parts(Exported.bytes(GEALC, ExportFormat.WORD));

        assertThat(parts.get("word/settings.xml")).doesNotContain("updateFields");
        assertThat(parts.get("word/document.xml")).doesNotContain("w:dirty");
    }

    @Test
    void spaceIsMadeByStylesAndNeverByEmptyParagraphs() throws IOException {
        try (var document = open(Exported.bytes(Exported.sample("regional-water-2027"), ExportFormat.WORD))) {
            assertThat(document.getParagraphs()).extracting(XWPFParagraph::getText).noneMatch(String::isBlank);
        }
    }

    @Test
    void theDocumentSaysItsLanguageAndWhereItComesFrom() throws IOException {
        var bilingual = Exported.sample("bilingual-2026");
        var bytes = Exported.bytes(bilingual, ExportFormat.WORD, ExportOptions.of(bilingual).in(Language.SPANISH));

        assertThat(Exported.parts(bytes).get("word/styles.xml")).contains("<w:lang w:val=\"es-ES\"");
        assertThat(Exported.parts(bytes).get("word/footer1.xml")).contains("Español", "Página ", "NUMPAGES");
        try (var document = open(bytes)) {
            var properties = document.getProperties().getCoreProperties();
            assertThat(properties.getTitle()).isEqualTo("Plan de trabajo 2026/27 (ejemplo ficticio)");
            assertThat(properties.getCreator()).isEqualTo("Comité de Sanidad Vegetal del Istmo Central");
            assertThat(properties.getCreated().toInstant()).hasToString("2026-05-14T00:00:00Z");
        }
    }

    @Test
    void theSamePlanGivesTheSameBytesInAnyTimeZone() {
        var here = Exported.bytes(GEALC, ExportFormat.WORD);
        var zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Auckland"));
            assertThat(Exported.bytes(GEALC, ExportFormat.WORD)).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void semestersAndSubheadingsStandInTheNavigationPane() {
        var styles = Exported.parts(Exported.bytes(GEALC, ExportFormat.WORD)).get("word/styles.xml");

        for (var style : List.of("PlanGroup", "PlanSubheading", "Heading3")) {
            var properties = styles.substring(styles.indexOf("w:styleId=\"" + style + "\""));
            assertThat(properties.substring(0, properties.indexOf("</w:style>")))
                    .as(style)
                    .contains("<w:outlineLvl w:val=\"2\"/>");
        }
    }

    @Test
    void theEndOfAnActivityIsNotLeftAloneOnTheNextPage() throws IOException {
        var options = ExportOptions.of(WATER).with(Detail.OF_A_REPORT);
        try (var document = open(Exported.bytes(WATER, ExportFormat.WORD, options))) {
            var paragraphs = document.getParagraphs();
            int ends = 0;
            for (int i = 4; i < paragraphs.size(); i++) {
                if (isField(paragraphs.get(i - 1)) && !isField(paragraphs.get(i))) {
                    for (int back = 2; back <= 4 && isField(paragraphs.get(i - back)); back++) {
                        var line = paragraphs.get(i - back);
                        assertThat(line.getCTP().getPPr().isSetKeepNext()).as(line.getText()).isTrue();
                    }
                    ends++;
                }
            }
            assertThat(ends).isEqualTo(WATER.activityCount());
        }
    }

    private static boolean isField(XWPFParagraph paragraph) {
        return paragraph.getStyle() != null && paragraph.getStyle().startsWith("PlanField");
    }

    @Test
    void theFootNamesTheOrganizationOnceAndNeverCutsAWord() {
        assertThat(footer(WATER))
                .startsWith("2027 Work Plan of the Sarune River Commission (fictional sample) · Rev. 1");
        assertThat(footer(GEALC)).startsWith("Red GEALC · 2020 Work Plan · ");

        var wordy = footer(WATER.withTitle(Plans.text("Intergovernmental ".repeat(20))));
        assertThat(wordy).matches("Sarune River Commission · (Intergovernmental )+Intergovernmental… · Rev. 1 · .*");
    }

    private static String footer(Plan plan) {
        var part = Exported.parts(Exported.bytes(plan, ExportFormat.WORD)).get("word/footer1.xml");
        return part.replaceAll("<[^>]*>", "").strip();
    }

    @Test
    void letterPaperIsLetterPaper() throws IOException {
        try (var document = open(Exported.bytes(GEALC, ExportFormat.WORD, ExportOptions.of(GEALC).on(Paper.LETTER)))) {
            var size = document.getDocument().getBody().getSectPr().getPgSz();
            assertThat(size.getW()).hasToString("12240");
            assertThat(size.getH()).hasToString("15840");
        }
    }

    @Test
    void linesStayLinesAndWhatXmlCannotHoldShows() throws IOException {
        var plan = Plans.withActivities(Timeframe.annual()).withTitle(Plans.text("One\nTwo\u0007 <&> \"\ud83d"));

        try (var document = open(Exported.bytes(plan, ExportFormat.WORD))) {
            assertThat(texts(document, "Title")).containsExactly("One\nTwo\u2407 <&> \"\ufffd");
        }
    }

    @Test
    void plansWithEverythingInThemMakeDocumentsThatOpen() throws IOException {
        for (long seed = 0; seed < 25; seed++) {
            var plan = RandomPlans.plan(seed);
            try (var document = open(Exported.bytes(plan, ExportFormat.WORD))) {
                assertThat(texts(document, "Heading3")).as("seed " + seed).hasSize(plan.activityCount());
            }
        }
    }

    @Test
    void anInterruptedExportStops() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> WordExport.write(
                            GEALC, ExportOptions.of(GEALC), Progress.UNWATCHED, OutputStream.nullOutputStream()))
                    .isInstanceOf(CancellationException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static XWPFDocument open(byte[] bytes) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(bytes));
    }

    private static String text(byte[] bytes) throws IOException {
        try (var extractor = new XWPFWordExtractor(open(bytes))) {
            return extractor.getText();
        }
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }
}
