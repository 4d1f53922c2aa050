// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipInputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.RandomPlans;

/** Small documents of every kind for a fuzzer to begin with. */
final class FuzzSeeds {

    private static final String TEXT = """
            Distr. GENERAL
            2021 WORK PLAN
            1) Background
            Words.
            2) Areas of work
            2.1) Lights
            Objective: To keep them.
            1st. Semester Activities
            2.1.1) Survey.*Product*: Chart; Map.*Venue*: Venue: Lima. Resources: Fund time and USD 1,500.00 grant.
            | No. | Activity | Q1 | Q2 |
            | 1.1 | Course | x | |
            Timeframe: 12-30 April 2021. Frequency: twice a month. Deadline: by 3/4/2021
            """;
    private static final String ODF = "xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\" xmlns:style=\"s\"";

    private FuzzSeeds() {}

    static List<byte[]> of(String kind) throws IOException {
        return switch (kind) {
            case "docx" -> List.of(
                    bytes("<w:document xmlns:w=\"w\"><w:body><w:p><w:pPr><w:pStyle w:val=\"Heading1\"/><w:numPr>"
                            + "<w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr><w:r><w:rPr><w:b/></w:rPr>"
                            + "<w:t>Areas of work</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:tcPr><w:gridSpan w:val=\"2\"/>"
                            + "<w:vMerge w:val=\"restart\"/></w:tcPr><w:p><w:r><w:t>Activity</w:t></w:r></w:p></w:tc>"
                            + "</w:tr></w:tbl></w:body></w:document>\0\0\0<w:numbering xmlns:w=\"w\"><w:abstractNum"
                            + " w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/>"
                            + "<w:lvlText w:val=\"%1.\"/></w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId"
                            + " w:val=\"0\"/></w:num></w:numbering>\0\0\0<w:styles xmlns:w=\"w\"><w:style w:styleId=\"A\">"
                            + "<w:name w:val=\"heading 1\"/><w:basedOn w:val=\"A\"/></w:style></w:styles>"),
                    exported(ExportFormat.WORD, "word/document.xml"));
            case "xlsx" -> List.of(
                    bytes("<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" s=\"1\"><v>43831"
                            + "</v></c><c t=\"inlineStr\"><is><t>Venue</t></is></c></row></sheetData><mergeCells>"
                            + "<mergeCell ref=\"A1:B2\"/></mergeCells></worksheet>\0\0\0<sst><si><t>Activity</t></si></sst>"
                            + "\0\0\0<styleSheet><numFmts><numFmt numFmtId=\"170\" formatCode=\"dd/mm/yyyy\"/></numFmts>"
                            + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"170\"/></cellXfs></styleSheet>"),
                    exported(ExportFormat.EXCEL, "xl/worksheets/sheet1.xml"));
            case "odt" -> List.of(bytes("<office:document-content " + ODF + "><office:automatic-styles><style:style"
                    + " style:name=\"A\" style:family=\"text\" style:parent-style-name=\"A\"/></office:automatic-styles>"
                    + "<office:body><office:text><text:h text:outline-level=\"1\">Areas</text:h><text:p>Venue: "
                    + "<text:s text:c=\"3\"/>Lima<text:note text:note-class=\"footnote\"><text:note-body><text:p>x</text:p>"
                    + "</text:note-body></text:note></text:p><text:list text:style-name=\"L\"><text:list-item><text:p>a"
                    + "</text:p></text:list-item></text:list><table:table><table:table-row><table:table-cell"
                    + " table:number-columns-spanned=\"2\"><text:p>Activity</text:p></table:table-cell>"
                    + "<table:covered-table-cell/></table:table-row></table:table></office:text></office:body>"
                    + "</office:document-content>"));
            case "ods" -> List.of(bytes("<office:document-content " + ODF + "><office:body><office:spreadsheet>"
                    + "<table:table table:name=\"A\"><table:table-row table:number-rows-repeated=\"2\"><table:table-cell"
                    + " office:value-type=\"float\" office:value=\"12.5\" table:number-columns-repeated=\"3\"><text:p>12.5"
                    + "</text:p></table:table-cell><table:table-cell office:value-type=\"date\""
                    + " office:date-value=\"2021-03-01\"/></table:table-row></table:table></office:spreadsheet>"
                    + "</office:body></office:document-content>"));
            case "pdf" -> List.of(whole(ExportFormat.PDF));
            case "zip" -> List.of(whole(ExportFormat.WORD));
            case "csv" -> List.of(bytes("No.;Activity;Venue;Q1;Amount (USD)\n1.1;\"Course; one\";Lima;x;18.500,00\n"),
                    whole(ExportFormat.CSV));
            case "md" -> List.of(bytes(TEXT), whole(ExportFormat.MARKDOWN));
            default -> List.of(bytes(TEXT));
        };
    }

    private static byte[] whole(ExportFormat format) throws IOException {
        var plan = RandomPlans.sized(3);
        var out = new ByteArrayOutputStream();
        Exports.write(plan, format, ExportOptions.of(plan), Progress.UNWATCHED, out);
        return out.toByteArray();
    }

    private static byte[] exported(ExportFormat format, String part) throws IOException {
        try (var zip = new ZipInputStream(new ByteArrayInputStream(whole(format)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(part)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException("the export has no part " + part);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
