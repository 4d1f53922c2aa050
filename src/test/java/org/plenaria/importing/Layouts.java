// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.PrintedGroup;
import org.plenaria.plan.Resource;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.VenueKind;

/** Lays a plan out the ways in which committees do: as Word text with headings, as Word tables, as a sheet. */
final class Layouts {

    static final List<String> HEADER =
            List.of("No.", "Activity", "Timeframe", "Products", "Participants", "Venue", "Resources");

    final Plan plan;
    final Numbering numbers;

    Layouts(Plan plan) {
        this.plan = plan;
        numbers = Numbering.of(plan);
    }

    byte[] wordWithHeadings() throws IOException {
        try (var document = new XWPFDocument()) {
            front(document);
            for (var area : plan.areas()) {
                areaHead(document, area);
                for (var group : PrintOrder.groups(area, plan.calendar())) {
                    heading(document, 3, groupName(group));
                    for (var activity : group.activities()) {
                        var paragraph = document.createParagraph();
                        run(paragraph, numbers.number(activity.id()) + ") " + plan.text(activity.title()) + ".", false);
                        field(paragraph, "Product", joined(activity.products(), "; "));
                        field(paragraph, "Participants", joined(activity.participants(), "; "));
                        field(paragraph, "Venue", venue(activity));
                        field(paragraph, "Resources", resources(activity));
                    }
                }
            }
            return bytes(document);
        }
    }

    byte[] wordWithTables() throws IOException {
        try (var document = new XWPFDocument()) {
            front(document);
            for (var area : plan.areas()) {
                areaHead(document, area);
                var activities = PrintOrder.activities(area, plan.calendar());
                var table = document.createTable(activities.size() + 1, HEADER.size());
                for (int column = 0; column < HEADER.size(); column++) {
                    table.getRow(0).getCell(column).setText(HEADER.get(column));
                    for (int row = 0; row < activities.size(); row++) {
                        table.getRow(row + 1).getCell(column).setText(cells(activities.get(row)).get(column));
                    }
                }
                document.createParagraph();
            }
            return bytes(document);
        }
    }

    byte[] sheet() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("Plan");
            for (var line : frontLines()) {
                row(sheet, List.of(line));
                sheet.createRow(sheet.getLastRowNum() + 1);
            }
            var header = new ArrayList<>(List.of("Area", "Objective"));
            header.addAll(HEADER);
            row(sheet, header);
            for (var area : plan.areas()) {
                int first = sheet.getLastRowNum() + 1;
                for (var activity : PrintOrder.activities(area, plan.calendar())) {
                    var cells = new ArrayList<>(List.of(areaName(area), plan.text(area.objective())));
                    cells.addAll(cells(activity));
                    row(sheet, cells);
                }
                if (sheet.getLastRowNum() > first) {
                    sheet.addMergedRegion(new CellRangeAddress(first, sheet.getLastRowNum(), 0, 0));
                    sheet.addMergedRegion(new CellRangeAddress(first, sheet.getLastRowNum(), 1, 1));
                    for (int row = first + 1; row <= sheet.getLastRowNum(); row++) {
                        sheet.getRow(row).removeCell(sheet.getRow(row).getCell(0));
                        sheet.getRow(row).removeCell(sheet.getRow(row).getCell(1));
                    }
                }
            }
            var out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void row(Sheet sheet, List<String> cells) {
        var row = sheet.createRow(sheet.getLastRowNum() + 1);
        for (int column = 0; column < cells.size(); column++) {
            row.createCell(column).setCellValue(cells.get(column));
        }
    }

    List<String> cells(Activity activity) {
        return List.of(
                numbers.number(activity.id()),
                plan.text(activity.title()),
                time(plan.calendar().group(activity.timeframe())),
                joined(activity.products(), "; "),
                joined(activity.participants(), "; "),
                venue(activity),
                resources(activity));
    }

    List<String> frontLines() {
        var head = plan.masthead();
        var lines = new ArrayList<>(List.of(
                "Distr.: " + plan.text(head.distribution()),
                plan.text(head.meeting()),
                plan.text(head.place()) + ", " + head.date().orElseThrow(),
                plan.text(plan.title())));
        plan.extraFields().forEach(extra -> lines.add(extra.name() + ": " + plan.text(extra.value())));
        for (var section : plan.sections()) {
            lines.add(numbers.number(section.id()) + ") " + plan.text(section.heading()));
            section.paragraphs().forEach(paragraph -> lines.add(plan.text(paragraph)));
        }
        lines.add(numbers.ofAreasHeading() + ") " + plan.text(plan.areasHeading()));
        return lines;
    }

    private void front(XWPFDocument document) {
        for (var line : frontLines()) {
            boolean heading = line.matches("\\d\\) .{1,30}");
            if (heading) {
                heading(document, 1, line);
            } else {
                run(document.createParagraph(), line, false);
            }
        }
    }

    private void areaHead(XWPFDocument document, Area area) {
        heading(document, 2, areaName(area));
        var paragraph = document.createParagraph();
        run(paragraph, "Objective", true);
        run(paragraph, ": " + plan.text(area.objective()), false);
    }

    String areaName(Area area) {
        return numbers.number(area.id()) + ") " + plan.text(area.name());
    }

    private static void heading(XWPFDocument document, int level, String text) {
        var paragraph = document.createParagraph();
        paragraph.setStyle("Heading" + level);
        run(paragraph, text, false);
    }

    private static void run(XWPFParagraph paragraph, String text, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(text);
    }

    private static void field(XWPFParagraph paragraph, String label, String value) {
        if (!value.isEmpty()) {
            paragraph.createRun().addBreak();
            run(paragraph, label + ":", true);
            run(paragraph, " " + value + ".", false);
        }
    }

    static String groupName(PrintedGroup group) {
        var time = time(group.group());
        return time.equals("Annual") ? "Annual Activities" : time + " Activities";
    }

    private static String time(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(var period) -> period.index() == 1 ? "1st. Semester" : "2nd. Semester";
            case TimeframeGroup.Annual _ -> "Annual";
            case TimeframeGroup.Undated _ -> "";
        };
    }

    String venue(Activity activity) {
        return activity.venue()
                .map(venue -> venue.kind() == VenueKind.TO_BE_DEFINED
                        ? "To be defined"
                        : venue.wording().isAbsent() ? "Virtual" : plan.text(venue.wording()))
                .orElse("");
    }

    String resources(Activity activity) {
        return joined(activity.resources().stream().map(Resource::source).toList(), " and ");
    }

    String joined(List<LocalizedText> texts, String joint) {
        return texts.stream().map(plan::text).collect(Collectors.joining(joint));
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        var out = new ByteArrayOutputStream();
        document.write(out);
        return out.toByteArray();
    }
}
