// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.export.template.SampleTemplate.paragraph;
import static org.plenaria.export.template.SampleTemplate.run;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.edit.RandomEdits;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.template.BlockPlace;
import org.plenaria.export.template.SampleTemplate;
import org.plenaria.export.template.TemplateRefusedException;
import org.plenaria.export.template.TemplateReport;
import org.plenaria.export.template.WordTemplate;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;

class TemplatedExportTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");
    private static final String MAIN = "word/document.xml";

    @Test
    void thePlanStandsOnTheTemplatesPagesInItsStylesBelowItsLogo() throws IOException {
        var bytes = exported(GEALC, SampleTemplate.parts());
        try (var document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
            assertThat(texts(document, "Title")).containsExactly("2020 Work Plan");
            assertThat(texts(document, "Heading3")).hasSize(28).contains("3.1.1\tRegional Workshop");
            assertThat(document.getDocument().getBody().getSectPr().getPgMar().getLeft()).hasToString("1531");
            assertThat(document.getStyles().getStyle("PlanField").getName()).isEqualTo("Plan Field");
        }
        var parts = Exported.parts(bytes);
        assertThat(parts).containsKey("word/media/logo.png");
        assertThat(words(parts.get("word/header2.xml"))).contains("Red GEALC");
        assertThat(parts.get("[Content_Types].xml")).contains("document.main+xml").doesNotContain("template.main+xml");
        assertThat(parts.get("word/styles.xml")).contains("Georgia").doesNotContain("Times New Roman");
    }

    @Test
    void theContentsListNamesOnlyWhatTheTemplateHasRoomFor() throws IOException {
        var xml = main(WATER, body(places("contents", "areas")));

        var targets = Pattern.compile("PAGEREF (\\S+)").matcher(xml).results().map(it -> it.group(1)).toList();
        assertThat(targets).hasSize(1 + WATER.areas().size());
        assertThat(targets).allSatisfy(target -> assertThat(xml).contains("w:name=\"" + target + "\""));
    }

    @Test
    void aPlaceholderKeepsItsFormattingHoweverManyRunsWordMadeOfIt() throws IOException {
        var bold = "<w:r><w:rPr><w:b/></w:rPr><w:t>{{ti</w:t></w:r>";
        var xml = main(WATER.withTitle(Plans.text("Plan A\nand B")), body(paragraph("Normal",
                run("The ") + bold + "<w:proofErr w:type=\"spellStart\"/>" + run("t") + run("le}} of {{ME")
                        + run("ETING}}, end"))));

        assertThat(words(xml)).contains("The Plan A", "and B of XXI Ordinary Session of the Council of Delegates, end");
        assertThat(xml).containsPattern("<w:rPr><w:b/></w:rPr><w:t [^>]*>Plan A</w:t><w:br/><w:t [^>]*>and B</w:t>");
    }

    @Test
    void placeholdersInTextBoxesTablesAndFootLinesAreFilledToo() throws IOException {
        var box = "<w:r><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox><w:txbxContent>"
                + paragraph("Normal", run("{{symbol}}")) + "</w:txbxContent></v:textbox></v:rect></w:pict></w:r>";
        var table = "<w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:tcPr/>"
                + paragraph("Normal", run("{{distribution}}")) + "</w:tc></w:tr></w:tbl>";
        var parts = Exported.parts(exported(WATER, body(paragraph("Normal", run("See ") + box) + table)));

        assertThat(words(parts.get(MAIN))).contains("SRC/PLAN/2027", "FICTIONAL SAMPLE").doesNotContain("{{");
        assertThat(words(parts.get("word/footer1.xml"))).contains("SRC/PLAN/2027 · Rev. 1");
    }

    @Test
    void whatMeansNothingOrStandsWhereNoBlocksCanStaysAndIsNamed() throws IOException {
        var parts = body(paragraph("Normal", run("{{Logo}} and {{areas}}"))
                + paragraph("Normal", run("{{ areas }}")) + paragraph("Normal", run("{{areas}}")));
        var report = report(WATER, parts);

        assertThat(report.unknown()).containsExactly("{{Logo}}");
        assertThat(report.misplaced()).containsOnly("{{areas}}");
        assertThat(report.homeless()).containsExactly(BlockPlace.SECTIONS, BlockPlace.CLOSING);
        assertThat(words(main(WATER, parts))).contains("{{Logo}} and {{areas}}");
    }

    @Test
    void withoutPlaceholdersTheWholeDocumentTakesThePlaceOfTheText() throws IOException {
        var parts = body(paragraph("Normal", run("Last year's plan")));

        assertThat(report(WATER, parts).replaced()).isTrue();
        assertThat(words(main(WATER, parts)))
                .doesNotContain("Last year")
                .contains("2027 Work Plan of the Sarune River Commission", "Contents", "Joint sampling campaigns");
    }

    @Test
    void missingStylesAreNamedAndOursTakeTheTemplatesFont() throws IOException {
        var parts = with("word/styles.xml", xml -> xml.replaceAll(
                "<w:style w:type=\"paragraph\" w:styleId=\"(Heading3|BodyText)\">.*?</w:style>", ""));

        assertThat(report(GEALC, parts).missingStyles()).containsExactly("Heading 3", "Body Text");
        var styles = Exported.parts(exported(GEALC, parts)).get("word/styles.xml");
        var heading = styles.substring(styles.indexOf("w:styleId=\"Heading3\""));
        assertThat(heading.substring(0, heading.indexOf("</w:style>"))).contains("Georgia");
    }

    @Test
    void stylesAreFoundByNameAlthoughWordWritesTheirIdsInTheUsersLanguage() throws IOException {
        var parts = with("word/styles.xml", xml -> xml
                .replace("\"Heading1\"", "\"Ttulo1\"")
                .replace("w:styleId=\"Heading2\"", "w:styleId=\"Heading1\"")
                .replace("<w:spacing w:before=\"420\" w:after=\"90\"/>",
                        "<w:numPr><w:numId w:val=\"3\"/></w:numPr><w:spacing w:before=\"420\" w:after=\"90\"/>"));
        var styles = Exported.parts(exported(GEALC, parts)).get("word/styles.xml");

        assertThat(report(GEALC, parts).missingStyles()).isEmpty();
        assertThat(styles).containsPattern("w:styleId=\"Heading1\"[^>]*><w:name w:val=\"heading 1\"/>");
        assertThat(styles).containsPattern("w:styleId=\"Heading2\"[^>]*><w:name w:val=\"heading 2\"/>");
        assertThat(styles).as("the plan's numbers are the only ones").contains("<w:numId w:val=\"0\"/>")
                .doesNotContain("<w:numId w:val=\"3\"/>");
    }

    @Test
    void theYearLiesOnItsSideAndWhatFollowsStandsUprightAgain() throws IOException {
        var parts = body(paragraph("Normal", run("{{plan}}")) + paragraph("Normal", run("{{timeline}}"))
                + paragraph("Normal", run("Signed")));
        var xml = main(GEALC, parts);

        assertThat(Pattern.compile("<w:pgSz[^>]*>").matcher(xml).results().map(it -> it.group().contains("landscape")))
                .containsExactly(false, true, false);
        assertThat(xml.split("<w:titlePg/>", -1)).as("one first page").hasSize(2);
        assertThat(xml.indexOf("Annex: The year at a glance</w:t></w:r><w:bookmarkEnd"))
                .isLessThan(xml.indexOf("Signed"));
    }

    @Test
    void theTemplatesCommentsAndTiesToOtherFilesStayBehind() throws IOException {
        var parts = body(paragraph("Normal", "<w:commentRangeStart w:id=\"7\"/>" + run("{{plan}}")
                + "<w:commentRangeEnd w:id=\"7\"/><w:r><w:commentReference w:id=\"7\"/></w:r>")
                + paragraph("Normal", "<w:commentRangeStart w:id=\"8\"/>" + run("Signed")));
        parts.compute("word/settings.xml", (_, xml) -> bytes(string(xml).replace(
                "<w:defaultTabStop", "<w:attachedTemplate r:id=\"rId1\"/><w:defaultTabStop")));
        parts.put("word/_rels/settings.xml.rels", bytes("""
                <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
                <Relationship Id="rId1" \
                Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" \
                Target="file:///C:/Users/ana/house.dotm" TargetMode="External"/></Relationships>"""));
        var all = Exported.parts(exported(WATER, parts));

        assertThat(all.toString()).doesNotContain("house.dotm").doesNotContain("attachedTemplate");
        assertThat(all.get(MAIN)).contains("Signed").doesNotContain("commentR");
    }

    @ParameterizedTest
    @EnumSource(DocumentLayout.class)
    void acceptingAllGivesTheNewDocumentAndRejectingAllTheOldOneInATemplateToo(DocumentLayout layout)
            throws IOException {
        var title = paragraph("Title", run("{{title}} - {{meet") + run("ing}}"));
        var signed = paragraph("Normal", run("Adopted at {{place}}"));
        var together = template(body(title + places("contents", "plan") + signed));
        var apart = template(body(title + places("sections") + signed + places("timeline", "closing") + signed
                + places("areas")));
        for (long seed = 0; seed < 40; seed++) {
            var old = RandomPlans.plan(seed);
            var now = RandomEdits.applied(old, seed, 1 + (int) seed % 40);
            var options = ExportOptions.of(now)
                    .withLayout(layout)
                    .withAnnex(seed % 3 == 0 ? Annex.TABLE : Annex.NONE)
                    .withTemplate(Optional.of(seed % 2 == 0 ? together : apart));
            var before = Exported.parts(Exported.bytes(old, ExportFormat.WORD, options));
            var after = Exported.parts(Exported.bytes(now, ExportFormat.WORD, options));
            var redline = Exported.parts(
                    Exported.bytes(now, ExportFormat.WORD, options.against(Baseline.of(old))));
            for (var part : List.of(MAIN, "word/header1.xml", "word/header2.xml", "word/footer1.xml")) {
                assertThat(SettledDocument.accepted(redline.get(part))).as("seed " + seed + " " + part)
                        .isEqualTo(SettledDocument.accepted(after.get(part)));
                assertThat(SettledDocument.rejected(redline.get(part))).as("seed " + seed + " " + part)
                        .isEqualTo(SettledDocument.rejected(before.get(part)));
            }
        }
    }

    @Test
    void theSamePlanAndTemplateGiveTheSameBytes() throws IOException {
        assertThat(exported(GEALC, SampleTemplate.parts())).isEqualTo(exported(GEALC, SampleTemplate.parts()));
    }

    private static String places(String... names) {
        return Stream.of(names).map(name -> paragraph("Normal", run("{{" + name + "}}"))).collect(Collectors.joining());
    }

    private static Map<String, byte[]> body(String content) throws IOException {
        return with(MAIN, xml -> xml.replaceFirst(
                "<w:body>.*?(?=<w:sectPr)", "<w:body>" + content.replace("$", "\\$")));
    }

    private static Map<String, byte[]> with(String part, UnaryOperator<String> change) throws IOException {
        var parts = SampleTemplate.parts();
        parts.compute(part, (_, xml) -> bytes(change.apply(string(xml))));
        return parts;
    }

    private static WordTemplate template(Map<String, byte[]> parts) throws IOException {
        try {
            return WordTemplate.of("house.dotx", SampleTemplate.zip(parts));
        } catch (TemplateRefusedException refused) {
            throw new IOException(refused);
        }
    }

    private static byte[] exported(Plan plan, Map<String, byte[]> parts) throws IOException {
        return Exported.bytes(
                plan, ExportFormat.WORD, ExportOptions.of(plan).withTemplate(Optional.of(template(parts))));
    }

    private static TemplateReport report(Plan plan, Map<String, byte[]> parts) throws IOException {
        var options = ExportOptions.of(plan).withTemplate(Optional.of(template(parts)));
        return WordExport.write(plan, options, Progress.UNWATCHED, new ByteArrayOutputStream());
    }

    private static String main(Plan plan, Map<String, byte[]> parts) throws IOException {
        return Exported.parts(exported(plan, parts)).get(MAIN);
    }

    private static String words(String xml) {
        return xml.replaceAll("</w:p>|<w:br/>", "\n").replaceAll("<[^>]*>", "");
    }

    private static List<String> texts(XWPFDocument document, String style) {
        return document.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String string(byte[] text) {
        return new String(text, StandardCharsets.UTF_8);
    }
}
