// SPDX-License-Identifier: Apache-2.0
package org.plenaria.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;

/**
 * Reading plans made elsewhere, each in a process of its own with little memory; and how soon a huge sheet is refused.
 * Workbooks and OpenDocument files are such as committees make, all else is what the program exports.
 */
final class ImportBenchmark {

    private static final String HEAP = "-Xmx512m";
    private static final List<String> KINDS =
            List.of("md", "csv", "docx", "docx.table", "xlsx", "odt", "ods", "pdf", "pdf.table");
    private static final String ODF = "<office:document-content xmlns:office=\"o\" xmlns:text=\"t\" xmlns:table=\"a\">"
            + "<office:body>";
    private static final long HUGE = 200L * 1024 * 1024;

    private ImportBenchmark() {}

    static void run(List<Integer> sizes) throws Exception {
        Report.note("read: from the file to its lines; plan: from the lines to a plan; each once, in a fresh process"
                + " with " + HEAP + ", so Java's start and compilation are among it");
        for (var kind : KINDS) {
            for (int size : sizes) {
                var plan = RandomPlans.sized(size);
                figures("import." + kind + "." + size, kind.replaceAll("\\..*", ""), out -> write(plan, kind, out));
            }
        }
        figures("import.huge.sheet", "xlsx", ImportBenchmark::hugeSheet);
    }

    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    private static void figures(String name, String ending, Writing writing) throws Exception {
        var file = Files.createTempFile("plenaria-benchmark", "." + ending);
        try {
            try (var out = Files.newOutputStream(file)) {
                writing.to(out);
            }
            var answer = Child.run(ImportProbe.class, List.of(HEAP), file.toString()).line().split(" ");
            Report.figure(name + ".file", Files.size(file) / 1024.0, "KiB");
            var values = Arrays.stream(answer).mapToDouble(Double::parseDouble).toArray();
            Report.figure(name + ".read", values[0], "ms");
            Report.figure(name + ".plan", values[1], "ms");
            Report.figure(name + ".heap", values[2], "MiB");
            Report.figure(name + ".resident", values[3], "MiB");
            Report.figure(name + ".activities", values[4], "of them");
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void write(Plan plan, String kind, OutputStream out) throws IOException {
        switch (kind) {
            case "odt" -> text(plan, out);
            case "ods" -> sheet(plan, out);
            case "xlsx" -> workbook(plan, out);
            default -> {
                var format = Arrays.stream(ExportFormat.values())
                        .filter(one -> one.key().equals(kind.replaceAll("\\..*", "")))
                        .findFirst()
                        .orElseThrow();
                var layout = kind.endsWith(".table") ? DocumentLayout.TABLE : DocumentLayout.NARRATIVE;
                Exports.write(plan, format, ExportOptions.of(plan).withLayout(layout), Progress.UNWATCHED, out);
            }
        }
    }

    private static void text(Plan plan, OutputStream out) throws IOException {
        var body = new StringBuilder("<text:h text:outline-level=\"1\">Areas of work</text:h>");
        for (var area : plan.areas()) {
            body.append("<text:h text:outline-level=\"2\">").append(xml(plan.text(area.name()))).append("</text:h>")
                    .append("<text:p>Objective: To be reached.</text:p>");
            for (var activity : area.activities()) {
                body.append("<text:h text:outline-level=\"3\">").append(xml(title(plan, activity))).append("</text:h>")
                        .append("<text:p>Product: Report</text:p><text:p>Venue: Lima</text:p>")
                        .append("<text:p>Resources: Secretariat funds</text:p>");
            }
        }
        open(ODF + "<office:text>" + body + "</office:text></office:body></office:document-content>", out);
    }

    private static void sheet(Plan plan, OutputStream out) throws IOException {
        var rows = new StringBuilder();
        row(rows, "Area", "Activity", "Products", "Venue", "Resources", "Timeframe");
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                row(rows, plan.text(area.name()), title(plan, activity), "Report", "Lima", "Secretariat funds", "S2");
            }
        }
        open(ODF + "<office:spreadsheet><table:table table:name=\"Plan\">" + rows
                + "</table:table></office:spreadsheet></office:body></office:document-content>", out);
    }

    private static void workbook(Plan plan, OutputStream out) throws IOException {
        var rows = new StringBuilder();
        cells(rows, "Area", "Activity", "Products", "Venue", "Resources", "Timeframe");
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                cells(rows, plan.text(area.name()), title(plan, activity), "Report", "Lima", "Secretariat funds", "S2");
            }
        }
        var zip = new ZipOutputStream(out);
        frame(zip);
        part(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        zip.finish();
    }

    private static void cells(StringBuilder rows, String... cells) {
        rows.append("<row>");
        for (var cell : cells) {
            rows.append("<c t=\"inlineStr\"><is><t>").append(xml(cell)).append("</t></is></c>");
        }
        rows.append("</row>");
    }

    private static void frame(ZipOutputStream zip) throws IOException {
        part(zip, "xl/workbook.xml", "<workbook><sheets><sheet name=\"A\" id=\"r1\"/></sheets></workbook>");
        part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"r1\" Type=\"a/worksheet\""
                + " Target=\"worksheets/sheet1.xml\"/></Relationships>");
    }

    private static String title(Plan plan, Activity activity) {
        return plan.text(activity.title());
    }

    private static void row(StringBuilder rows, String... cells) {
        rows.append("<table:table-row>");
        for (var cell : cells) {
            rows.append("<table:table-cell><text:p>").append(xml(cell)).append("</text:p></table:table-cell>");
        }
        rows.append("</table:table-row>");
    }

    private static String xml(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void open(String content, OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        part(zip, "META-INF/manifest.xml", "<manifest/>");
        part(zip, "content.xml", content);
        zip.finish();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    /** A workbook of which the only sheet unpacks to 200 MB. */
    private static void hugeSheet(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out);
        var row = new ByteArrayOutputStream();
        row.writeBytes("<row><c><v>1</v></c><c><v>2</v></c></row>".getBytes(StandardCharsets.UTF_8));
        frame(zip);
        zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
        zip.write("<worksheet><sheetData>".getBytes(StandardCharsets.UTF_8));
        for (long size = 0; size < HUGE; size += row.size()) {
            row.writeTo(zip);
        }
        zip.write("</sheetData></worksheet>".getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
        zip.finish();
    }
}
