// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.PrintOrder;

/** A plan as OpenDocument text with headings or tables, as OpenDocument sheet, and as Markdown made by hand. */
final class OpenLayouts {

    private static final String NAMESPACES = " xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\""
            + " xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\""
            + " xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\""
            + " xmlns:style=\"urn:oasis:names:tc:opendocument:xmlns:style:1.0\""
            + " xmlns:fo=\"urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0\"";
    private static final String BOLD = "<office:automatic-styles><style:style style:name=\"T1\" style:family=\"text\">"
            + "<style:text-properties fo:font-weight=\"bold\"/></style:style></office:automatic-styles>";

    private final Layouts layouts;

    OpenLayouts(Layouts layouts) {
        this.layouts = layouts;
    }

    /** A file of the OpenDocument kind with this content. */
    static byte[] open(String content, String... further) throws Exception {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            part(zip, "META-INF/manifest.xml", "<manifest/>");
            part(zip, "content.xml", content);
            for (int i = 0; i + 1 < further.length; i += 2) {
                part(zip, further[i], further[i + 1]);
            }
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws Exception {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    static String text(String body) {
        return "<office:document-content" + NAMESPACES + ">" + BOLD + "<office:body><office:text>" + body
                + "</office:text></office:body></office:document-content>";
    }

    static String sheets(String body) {
        return "<office:document-content" + NAMESPACES + "><office:body><office:spreadsheet>" + body
                + "</office:spreadsheet></office:body></office:document-content>";
    }

    static String p(String words) {
        return "<text:p>" + xml(words) + "</text:p>";
    }

    static String h(int level, String words) {
        return "<text:h text:outline-level=\"" + level + "\">" + xml(words) + "</text:h>";
    }

    static String xml(String words) {
        return words.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String bold(String words) {
        return "<text:span text:style-name=\"T1\">" + xml(words) + "</text:span>";
    }

    byte[] textWithHeadings() throws Exception {
        var body = new StringBuilder(front());
        for (var area : layouts.plan.areas()) {
            body.append(areaHead(area));
            for (var group : PrintOrder.groups(area, layouts.plan.calendar())) {
                body.append(h(3, Layouts.groupName(group)));
                for (var activity : group.activities()) {
                    body.append("<text:p>").append(xml(layouts.numbers.number(activity.id()) + ") "
                            + layouts.plan.text(activity.title()) + "."));
                    fields(activity).forEach(field -> body.append("<text:line-break/>")
                            .append(bold(field.getFirst() + ":")).append(" ").append(xml(field.getLast())).append("."));
                    body.append("</text:p>");
                }
            }
        }
        return open(text(body.toString()));
    }

    byte[] textWithTables() throws Exception {
        var body = new StringBuilder(front());
        for (var area : layouts.plan.areas()) {
            body.append(areaHead(area)).append("<table:table><table:table-header-rows>").append(row(Layouts.HEADER))
                    .append("</table:table-header-rows>");
            PrintOrder.activities(area, layouts.plan.calendar())
                    .forEach(activity -> body.append(row(layouts.cells(activity))));
            body.append("</table:table><text:p/>");
        }
        return open(text(body.toString()));
    }

    byte[] sheet() throws Exception {
        var body = new StringBuilder("<table:table table:name=\"Plan\">");
        for (var line : layouts.frontLines()) {
            body.append(row(List.of(line))).append("<table:table-row table:number-rows-repeated=\"2\">"
                    + "<table:table-cell table:number-columns-repeated=\"16384\"/></table:table-row>");
        }
        var header = new ArrayList<>(List.of("Area", "Objective"));
        header.addAll(Layouts.HEADER);
        body.append(row(header));
        for (var area : layouts.plan.areas()) {
            var activities = PrintOrder.activities(area, layouts.plan.calendar());
            for (int i = 0; i < activities.size(); i++) {
                body.append("<table:table-row>");
                if (i == 0) {
                    var span = " table:number-rows-spanned=\"" + activities.size() + "\"";
                    body.append(cell(layouts.areaName(area), span))
                            .append(cell(layouts.plan.text(area.objective()), span));
                } else {
                    body.append("<table:covered-table-cell table:number-columns-repeated=\"2\"/>");
                }
                layouts.cells(activities.get(i)).forEach(words -> body.append(cell(words, "")));
                body.append("</table:table-row>");
            }
        }
        body.append("<table:table-row table:number-rows-repeated=\"1048000\"><table:table-cell/></table:table-row>");
        return open(sheets(body + "</table:table>"));
    }

    String markdown() {
        var text = new StringBuilder();
        for (var line : layouts.frontLines()) {
            text.append(line.matches("\\d\\) .{1,30}") ? "# " : "").append(line).append("\n\n");
        }
        for (var area : layouts.plan.areas()) {
            text.append("## ").append(layouts.areaName(area)).append("\n\n**Objective**: ")
                    .append(layouts.plan.text(area.objective())).append("\n\n");
            for (var group : PrintOrder.groups(area, layouts.plan.calendar())) {
                text.append("### ").append(Layouts.groupName(group)).append("\n\n");
                for (var activity : group.activities()) {
                    text.append(layouts.numbers.number(activity.id())).append(") ")
                            .append(layouts.plan.text(activity.title())).append(".\n");
                    fields(activity).forEach(field -> text.append("- *").append(field.getFirst()).append("*: ")
                            .append(field.getLast()).append("\n"));
                    text.append("\n");
                }
            }
        }
        return text.toString();
    }

    List<List<String>> fields(Activity activity) {
        var all = List.of(
                List.of("Product", layouts.joined(activity.products(), "; ")),
                List.of("Participants", layouts.joined(activity.participants(), "; ")),
                List.of("Venue", layouts.venue(activity)),
                List.of("Resources", layouts.resources(activity)));
        return all.stream().filter(field -> !field.getLast().isEmpty()).toList();
    }

    private String front() {
        var body = new StringBuilder();
        for (var line : layouts.frontLines()) {
            body.append(line.matches("\\d\\) .{1,30}") ? h(1, line) : p(line));
        }
        return body.toString();
    }

    private String areaHead(Area area) {
        return h(2, layouts.areaName(area)) + "<text:p>" + bold("Objective") + ": "
                + xml(layouts.plan.text(area.objective())) + "</text:p>";
    }

    private static String row(List<String> cells) {
        var row = new StringBuilder("<table:table-row>");
        cells.forEach(words -> row.append(cell(words, "")));
        return row + "</table:table-row>";
    }

    private static String cell(String words, String attributes) {
        return words.isEmpty()
                ? "<table:table-cell/>"
                : "<table:table-cell office:value-type=\"string\"" + attributes + ">" + p(words)
                        + "</table:table-cell>";
    }
}
