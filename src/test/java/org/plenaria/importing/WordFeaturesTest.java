// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;

/** What Word documents have beside plain paragraphs. */
class WordFeaturesTest {

    private static final String W = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
    private static final String TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    /** A Word file of these parts. */
    static byte[] word(String body, Map<String, String> further) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", "<Relationships><Relationship Id=\"r\" Type=\"" + TYPE
                    + "officeDocument\" Target=\"word/document.xml\"/></Relationships>");
            var rels = new StringBuilder("<Relationships>");
            for (var one : further.entrySet()) {
                rels.append("<Relationship Id=\"").append(one.getKey()).append("\" Type=\"").append(TYPE)
                        .append(one.getKey()).append("\" Target=\"").append(one.getKey()).append(".xml\"/>");
                part(zip, "word/" + one.getKey() + ".xml", one.getValue());
            }
            part(zip, "word/_rels/document.xml.rels", rels + "</Relationships>");
            part(zip, "word/document.xml", "<w:document " + W + "><w:body>" + body + "</w:body></w:document>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String p(String properties, String... runs) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + String.join("", runs) + "</w:p>";
    }

    private static String r(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String b(String text) {
        return "<w:r><w:rPr><w:b/></w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    private static String level(int level) {
        return "<w:outlineLvl w:val=\"" + (level - 1) + "\"/>";
    }

    private static String numbered(int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"1\"/></w:numPr>";
    }

    private static final String NUMBERING = "<w:numbering " + W + "><w:abstractNum w:abstractNumId=\"0\">"
            + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                    + " w:val=\"%1)\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"1\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                    + " w:val=\"%1.%2)\"/></w:lvl>"
            + "<w:lvl w:ilvl=\"2\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText"
                    + " w:val=\"%1.%2.%3)\"/></w:lvl>"
            + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static ImportResult read(byte[] bytes) throws Exception {
        return new PlanImport().of(SourceFiles.read(bytes, "plan.docx"), ImportOptions.assuming(2021));
    }

    private static List<NoteKind> kinds(ImportResult result) {
        return result.notes().stream().map(ImportNote::kind).toList();
    }

    @Test
    void automaticNumbersCountAsPrintedOnes() throws Exception {
        var body = p("", r("2021 Work plan")) + p(numbered(0), r("Background")) + p("", r("All that came before."))
                + p(numbered(0), r("Areas of work")) + p(numbered(1), r("Register of lights"))
                + p("", b("Objective: "), r("To keep the register.")) + p("", b("Annual Activities"))
                + p(numbered(2), r("Survey of the coast"), b("Product"), r(" Chart. "), b("Venue:"), r(" Bergen."))
                + p(numbered(2), r("Bulletin. "), b("Product:"), r(" Bulletin."));
        var result = read(word(body, Map.of("numbering", NUMBERING)));
        assertThat(PlanShape.of(result.plan())).containsExactly(
                "title 2021 Work plan in en",
                "calendar 2021-01 12 SEMESTER",
                "masthead [, , , ]  ",
                "currency ",
                "section 1 Background BEFORE_AREAS [All that came before.]",
                "areas 2 Areas of work",
                "area 2.1 Register of lights: To keep the register.",
                "activity 2.1.1 Survey of the coast | annual | products [Chart] | participants [] | venue PLACE"
                        + " Bergen |"
                        + " resources [] | responsible [] | recurrence  | status OptionalInt.empty | milestones"
                                + " [] | notes ",
                "activity 2.1.2 Bulletin | annual | products [Bulletin] | participants [] | venue  | resources [] |"
                        + " responsible [] | recurrence  | status OptionalInt.empty | milestones [] | notes ",
                "extras");
        assertThat(result.plan().activities().allMatch(activity -> activity.pinnedNumber().isEmpty())).isTrue();
    }

    @Test
    void labelsInAColumnOfTheirOwnAndContinuedListsAreRead() throws Exception {
        var body = p("", r("2021 Work plan")) + p(level(1), r("1 Areas of work")) + p(level(2), r("1.1 Lights"))
                + p("", b("Objective."), r(" To keep the register.")) + p("", r("Annual Activities"))
                + p(level(3), r("1.1.1 Survey")) + p("", b("Products"), r("\tChart"))
                + p("<w:pStyle w:val=\"ListContinue\"/>", r("Guide")) + p("", b("Strategic axis"), r("\tSafety"));
        var result = read(word(body, Map.of()));
        assertThat(result.plan().text(result.plan().areas().getFirst().objective())).isEqualTo("To keep the register.");
        assertThat(result.plan().activities().map(activity -> PlanShape.line(result.plan(), activity)))
                .containsExactly("Survey | annual | products [Chart, Guide] | participants [] | venue  | resources [] |"
                        + " responsible [] | recurrence  | status OptionalInt.empty | milestones [] | notes "
                        + " {Strategic axis: Safety}");
    }

    @Test
    void trackedChangesAreReadAsAcceptedAndSaidSo() throws Exception {
        var body = p(level(1), r("Lights")) + p("", r("Objective: To keep "),
                "<w:del><w:r><w:delText>two registers</w:delText></w:r></w:del><w:ins>" + r("one"
                        + " register") + "</w:ins>");
        var result = read(word(body, Map.of()));
        assertThat(result.plan().text(result.plan().areas().getFirst().objective())).isEqualTo("To keep one register");
        assertThat(kinds(result)).contains(NoteKind.TRACKED_CHANGES_ACCEPTED);
    }

    @Test
    void footnotesTextBoxesAndRemarksAreKeptAndPageHeadersLeftOut() throws Exception {
        var box = "<w:r><w:pict><w:txbxContent>" + p("", r("Words in a box")) + "</w:txbxContent></w:pict></w:r>";
        var body = p(level(1), r("Lights")) + p("", r("Objective: To keep the register."), box);
        var result = read(word(body, Map.of(
                "footnotes", "<w:footnotes " + W + "><w:footnote w:type=\"separator\">" + p("", r("---"))
                        + "</w:footnote><w:footnote>" + p("", r("As agreed in Porto")) + "</w:footnote></w:footnotes>",
                "header", "<w:hdr " + W + ">" + p("", r("Page header")) + "</w:hdr>")));
        var plan = result.plan();
        var kept = plan.areas().getFirst().extraFields().stream().map(extra -> plan.text(extra.value())).toList();
        assertThat(kept).containsExactlyInAnyOrder("Words in a box", "As agreed in Porto");
        assertThat(PlanShape.of(plan).toString()).doesNotContain("Page header");
        assertThat(result.fates()).hasSize(5);
    }
}
