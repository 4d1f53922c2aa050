// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.Exports;
import org.plenaria.export.NaughtyPlan;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PictureView;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;

class PdfExportTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");
    private static final Plan BILINGUAL = Exported.sample("bilingual-2026");

    @ParameterizedTest
    @CsvSource({"red-gealc-2020,NARRATIVE", "red-gealc-2020,TABLE", "regional-water-2027,NARRATIVE",
        "regional-water-2027,TABLE", "bilingual-2026,NARRATIVE", "bilingual-2026,TABLE"})
    void everyTextOfEveryActivityIsFound(String sample, DocumentLayout layout) throws IOException {
        var plan = Exported.sample(sample);
        var options = ExportOptions.of(plan).withLayout(layout);
        try (var pdf = pdf(plan, options)) {
            var text = squeezed(new PDFTextStripper().getText(pdf));
            for (var area : PlanTables.document(plan, options).areas()) {
                assertThat(text).contains(squeezed(area.name()));
                for (var group : area.groups()) {
                    for (var activity : group.activities()) {
                        if (layout == DocumentLayout.NARRATIVE) {
                            assertThat(text).contains(squeezed(activity.number() + activity.title()));
                            activity.fields().forEach(field -> assertFieldIn(text, field));
                        } else { // cells beside one another are read line by line
                            assertThat(text).contains(activity.number());
                        }
                    }
                }
            }
        }
    }

    private static void assertFieldIn(String text, PrintedField field) {
        for (var value : field.values()) {
            assertThat(text).contains(squeezed(value));
        }
    }

    @ParameterizedTest
    @EnumSource(DocumentLayout.class)
    void theDocumentIsTaggedFromHeadingsToCells(DocumentLayout layout) throws IOException {
        try (var pdf = pdf(WATER, ExportOptions.of(WATER).withLayout(layout).withAnnex(Annex.PICTURE))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            var elements = elements(pdf);
            var types = elements.stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types).contains("Document", "Sect", "H1", "H2", "H3", "H4", "TOC", "TOCI", "Link", "Figure");
            if (layout == DocumentLayout.TABLE) {
                assertThat(types).contains("Table", "THead", "TBody", "TR", "TH", "TD").doesNotContain("H5");
            } else {
                assertThat(types.stream().filter("H5"::equals)).hasSize(WATER.activityCount());
            }
            assertThat(elements.stream().filter(one -> one.getStructureType().equals("Figure")))
                    .isNotEmpty()
                    .allSatisfy(figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
            assertNoHeadingLevelIsSkipped(types);
        }
    }

    private static void assertNoHeadingLevelIsSkipped(List<String> types) {
        int last = 0;
        for (var type : types) {
            if (type.matches("H[1-6]")) {
                int level = type.charAt(1) - '0';
                assertThat(level).isLessThanOrEqualTo(last + 1);
                last = level;
            }
        }
    }

    @Test
    void allThatIsPaintedIsTaggedOrDecoration() throws IOException {
        try (var pdf = pdf(GEALC, ExportOptions.of(GEALC).withAnnex(Annex.PICTURE))) {
            for (var page : pdf.getPages()) {
                int depth = 0;
                var painted = new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1);
                for (var line : painted.split("\n")) {
                    depth += line.endsWith(" BDC") || line.endsWith(" BMC") ? 1 : line.equals("EMC") ? -1 : 0;
                    if (line.endsWith("Tj ET") || line.endsWith(" f") || line.endsWith(" S")) {
                        assertThat(depth).as(line).isPositive();
                    }
                }
                assertThat(depth).isZero();
            }
        }
    }

    @Test
    void contentsAndBookmarksLeadToTheRightPages() throws IOException {
        try (var pdf = pdf(WATER, ExportOptions.of(WATER))) {
            var pages = new ArrayList<String>();
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                pages.add(text(pdf, i));
            }
            int found = 0;
            for (var line : pages.getFirst().lines().toList()) {
                var entry = Pattern.compile("(3\\.\\d+) (.+?) (\\d+)").matcher(line.strip());
                if (entry.matches()) {
                    found++;
                    var heading = squeezed(entry.group(1) + entry.group(2));
                    assertThat(squeezed(pages.get(Integer.parseInt(entry.group(3)) - 1))).as(line).contains(heading);
                }
            }
            assertThat(found).isEqualTo(WATER.areas().size());
            var areas = pdf.getDocumentCatalog().getDocumentOutline().children();
            var titles = new ArrayList<String>();
            for (var item : areas) {
                collect(pdf, item, pages, titles);
            }
            assertThat(titles).hasSizeGreaterThan(WATER.activityCount() + WATER.areas().size());
        }
    }

    private static void collect(PDDocument pdf, PDOutlineItem item, List<String> pages, List<String> titles)
            throws IOException {
        titles.add(item.getTitle());
        int page = pdf.getPages().indexOf(item.findDestinationPage(pdf));
        assertThat(squeezed(pages.get(page))).contains(squeezed(item.getTitle()));
        for (var child : item.children()) {
            collect(pdf, child, pages, titles);
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (var pdf = pdf(BILINGUAL, ExportOptions.of(BILINGUAL).in(Language.SPANISH).withAnnex(Annex.TABLE))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(name).isEmbedded()).as(name.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void theDocumentSaysWhichPlanAndLanguageItIs() throws IOException {
        try (var pdf = pdf(BILINGUAL, ExportOptions.of(BILINGUAL).in(Language.SPANISH).on(Paper.LETTER))) {
            var information = pdf.getDocumentInformation();
            assertThat(information.getTitle()).startsWith("Plan de trabajo 2026/27");
            assertThat(information.getSubject()).contains("CPHI/PLAN/2026-27");
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("es");
            assertThat(pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("<pdfuaid:part>1</pdfuaid:part>", "Plan de trabajo 2026/27");
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isEqualTo(612);
            assertThat(text(pdf, 2)).contains("Página 2 de " + pdf.getNumberOfPages(), "Español");
        }
    }

    @Test
    void textsThatAreNotTranslatedAreMarkedWithTheirLanguage() throws IOException {
        var options = ExportOptions.of(GEALC).in(Language.FRENCH);
        try (var pdf = pdf(GEALC, options)) {
            assertThat(elements(pdf).stream().filter(one -> one.getStructureType().equals("H5")))
                    .allSatisfy(heading -> assertThat(heading.getLanguage()).isEqualTo("en"));
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        var options = ExportOptions.of(WATER).withAnnex(Annex.PICTURE);
        assertThat(Exported.bytes(WATER, ExportFormat.PDF, options))
                .isEqualTo(Exported.bytes(WATER, ExportFormat.PDF, options));
    }

    @Test
    void theTimelineAloneShowsEveryActivityOfAnArea() throws IOException {
        var area = WATER.areas().get(2);
        var options = ExportOptions.of(WATER)
                .showing(new PictureView(Optional.of(area.id()), 1400));
        try (var pdf = Loader.loadPDF(Exported.bytes(WATER, ExportFormat.TIMELINE_PDF, options))) {
            var text = new PDFTextStripper().getText(pdf);
            for (var row : ActivityRow.of(WATER)) {
                assertThat(text.contains(row.number() + " ")).isEqualTo(row.area() == area);
            }
            assertThat(pdf.getPage(0).getMediaBox().getWidth()).isGreaterThan(pdf.getPage(0).getMediaBox().getHeight());
        }
    }

    @Test
    void naughtyStringsLeaveADocumentThatOpensAndCharactersWithoutAFontAreNamed() throws IOException {
        var plan = NaughtyPlan.plan();
        var out = new ByteArrayOutputStream();
        var report = Exports.write(plan, ExportFormat.PDF, ExportOptions.of(plan).withAnnex(Annex.PICTURE),
                Progress.UNWATCHED, out);

        assertThat(report.boxed()).containsKeys("HAN", "HIRAGANA", "HANGUL");
        assertThat(report.unjoined()).isPositive();
        assertThat(report.remarks(Locale.ENGLISH).getLast()).contains("Arabic");
        assertThat(report.remarks(Locale.ENGLISH).getFirst()).contains("HAN (").contains("read aloud");
        try (var pdf = Loader.loadPDF(out.toByteArray())) {
            var text = squeezed(new PDFTextStripper().getText(pdf));
            assertThat(text).contains("\"><svgonload=alert(1)>Plan", "Ω≈ç√∫˜µ≤≥÷");
            var painted = new StringBuilder();
            for (var page : pdf.getPages()) {
                painted.append(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            assertThat(painted).contains("/ActualText <FEFF7530>"); // 田, painted as a box with its number
        }
    }

    @Test
    void hebrewIsPaintedFromRightToLeftAndKeepsItsText() throws IOException {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst().withObjective(Plans.text("\u05d0\u05d1\u05d2"));
        var painted = painted(plan.withAreas(List.of(area)));

        assertThat(painted).contains("/ActualText <FEFF05D005D105D2>");
        assertThat(VisualOrder.runs("\u05d0\u05d1\u05d2").getFirst().shown()).isEqualTo("\u05d2\u05d1\u05d0");
        assertThat(VisualOrder.runs("abc (\u05d0\u05d1)").stream().map(VisualOrder.Run::text)).contains("\u05d0\u05d1");
    }

    @Test
    void randomPlansOfAnyShapeGiveDocumentsThatOpen() throws IOException {
        for (long seed = 0; seed < 12; seed++) {
            var plan = RandomPlans.plan(seed, 6);
            var layout = DocumentLayout.values()[(int) (seed % 2)];
            try (var pdf = pdf(plan, ExportOptions.of(plan).withLayout(layout).withAnnex(Annex.PICTURE))) {
                assertThat(pdf.getNumberOfPages()).isPositive();
            }
        }
    }

    @Test
    void aCellHigherThanAPageGoesOnOnTheNextAndLosesNothing() throws IOException {
        var plan = Plans.withActivities(Timeframe.annual());
        var long1 = new StringBuilder();
        for (int i = 0; i < 1_500; i++) {
            long1.append("w").append(i).append(' ');
        }
        var area = plan.areas().getFirst();
        var activity = area.activities().getFirst().withProducts(List.of(Plans.text(long1.toString().strip())));
        var changed = plan.withAreas(List.of(area.withActivities(List.of(activity))));
        for (var layout : DocumentLayout.values()) {
            try (var pdf = pdf(changed, ExportOptions.of(changed).withLayout(layout))) {
                var words = List.of(new PDFTextStripper().getText(pdf).split("\\s+"));
                for (int i = 0; i < 1_500; i++) {
                    assertThat(words).contains("w" + i);
                }
            }
        }
    }

    @Test
    void aTableOfTheMonthsIsATableInThePdfToo() throws IOException {
        try (var pdf = pdf(WATER, ExportOptions.of(WATER).withAnnex(Annex.TABLE))) {
            var types = elements(pdf).stream().map(PDStructureElement::getStructureType).toList();
            assertThat(types).doesNotContain("Figure").contains("Table", "TH");
            var text = text(pdf, pdf.getNumberOfPages());
            assertThat(text).contains("Jan", "\u25cf");
        }
    }

    @Test
    void aTableDoesNotBeginWithItsHeadAloneAtTheFootOfAPage() throws IOException {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        var activity = area.activities().getFirst()
                .withProducts(List.of(Plans.text("word ".repeat(3_000).strip())));
        var changed = plan.withAreas(List.of(area.withActivities(List.of(activity))));
        try (var pdf = pdf(changed, ExportOptions.of(changed).withLayout(DocumentLayout.TABLE))) {
            for (int i = 1; i <= pdf.getNumberOfPages(); i++) {
                var text = text(pdf, i);
                assertThat(!text.contains("Participants") || text.contains("word word")).as("page " + i).isTrue();
            }
        }
    }

    @Test
    void bothFormalDocumentsOfAPlanLieOnTheSameSideOfThePaper() throws IOException {
        try (var pdf = pdf(WATER, ExportOptions.of(WATER).withLayout(DocumentLayout.TABLE))) {
            for (var page : pdf.getPages()) {
                assertThat(page.getMediaBox().getWidth()).isGreaterThan(page.getMediaBox().getHeight());
            }
        }
    }

    @Test
    void thePageOnWhichSomethingHasChangedIsKnown() throws IOException {
        var last = WATER.areas().getLast();
        var now = WATER.withAreas(WATER.areas().stream()
                .map(area -> area.id().equals(last.id()) ? area.withLead(Plans.text("Somebody else")) : area)
                .toList());
        var options = ExportOptions.of(now);
        var none = OutputStream.nullOutputStream();

        var same = PdfExport.write(WATER, options.against(Baseline.of(WATER)), Progress.UNWATCHED, none);
        var changed = PdfExport.write(now, options.against(Baseline.of(WATER)), Progress.UNWATCHED, none);

        assertThat(same.firstChange()).isZero();
        try (var pdf = pdf(now, options)) {
            assertThat(text(pdf, changed.firstChange() + 1)).contains("Somebody else");
        }
    }

    @Test
    void anExportThatIsCancelledStops() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Exports.write(WATER, ExportFormat.PDF, ExportOptions.of(WATER), Progress.UNWATCHED,
                        OutputStream.nullOutputStream()))
                .isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    private static PDDocument pdf(Plan plan, ExportOptions options) throws IOException {
        return Loader.loadPDF(Exported.bytes(plan, ExportFormat.PDF, options));
    }

    private static String painted(Plan plan) throws IOException {
        try (var pdf = pdf(plan, ExportOptions.of(plan))) {
            var painted = new StringBuilder();
            for (var page : pdf.getPages()) {
                painted.append(new String(page.getContents().readAllBytes(), StandardCharsets.ISO_8859_1));
            }
            return painted.toString();
        }
    }

    private static String text(PDDocument pdf, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(pdf);
    }

    /** Without blanks: where lines break is the layout's business. */
    private static String squeezed(String text) {
        return text.replaceAll("[\\s\u00a0\u00ad]+", "");
    }

    private static List<PDStructureElement> elements(PDDocument pdf) {
        var elements = new ArrayList<PDStructureElement>();
        collect(pdf.getDocumentCatalog().getStructureTreeRoot(), elements);
        return elements;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> elements) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element, elements);
            }
        }
    }
}
