// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Paper;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.plan.Plan;

/** Writes a plan as an Excel workbook for review: activities, budget, timeline by months, resources. */
public final class ExcelExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int FROZEN_COLUMNS = 3;

    private final WorkbookContent content;
    private final PrintedPlan printed;
    private final Paper paper;
    private final SheetFrame frame;
    private final SharedStrings strings = new SharedStrings();
    private final TextMeasure measure = new TextMeasure();
    private final ResourcesSheet resources;
    private final ActivitiesSheet activities;
    private final BudgetSheet budget;
    private final TimelineSheet timeline;

    private ExcelExport(Plan plan, ExportOptions options) {
        content = WorkbookContent.of(plan, options);
        printed = PlanTables.document(plan.withAreas(List.of()), options); // only its head is needed here
        paper = options.paper();
        frame = new SheetFrame(
                PlanWords.joined(printed.reference(), printed.title()),
                printed.provenance(),
                content.labels().word("page", "&P", "&N"));
        resources = new ResourcesSheet(content, 2);
        activities = new ActivitiesSheet(content, 1, resources.table());
        budget = new BudgetSheet(content, activities.table(), resources.table(), measure);
        timeline = new TimelineSheet(content);
    }

    /**
     * Writes the workbook.
     *
     * @param out stays open
     * @return how many texts were too long for a cell and end in an ellipsis there
     * @throws IOException when {@code out} cannot be written
     */
    public static int write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        var export = new ExcelExport(plan, options);
        export.write(progress, out);
        return export.strings.shortened();
    }

    private void write(Progress progress, OutputStream out) throws IOException {
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "xl/workbook.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        var workbook = new WorkbookPart(content.labels());
        file.part("xl/workbook.xml", workbook::write);
        file.relationships("xl/workbook.xml", workbook.relationships());
        file.part("xl/styles.xml",
                new StylesPart(content.moneyFormat(), content.figureFormat(), timeline.colours())::write);
        file.part("xl/worksheets/sheet1.xml", xml -> activities(xml, fraction -> progress.step(fraction * 0.5)));
        file.relationships("xl/worksheets/sheet1.xml", table("table1.xml"));
        file.part("xl/worksheets/sheet2.xml", this::budget);
        file.part("xl/worksheets/sheet3.xml", this::timeline);
        file.part("xl/worksheets/sheet4.xml", xml -> resources(xml, fraction -> progress.step(0.6 + fraction * 0.3)));
        file.relationships("xl/worksheets/sheet4.xml", table("table2.xml"));
        file.part("xl/tables/table1.xml", activities.table()::write);
        file.part("xl/tables/table2.xml", resources.table()::write);
        file.part("xl/sharedStrings.xml", strings::write);
        properties().write(file);
        file.finish();
        progress.step(1);
    }

    private static List<Relationship> table(String part) {
        return List.of(new Relationship("rId1", "table", "../tables/" + part));
    }

    private void activities(XmlWriter xml, Progress progress) throws IOException {
        var sheet = sheet(xml, activities.table().columns());
        frame.start(xml, activities.table().columns(), FROZEN_COLUMNS, 1, true);
        activities.write(sheet, progress);
        xml.end();
        activities.validations(sheet, budget);
        end(sheet, activities.table());
    }

    private void resources(XmlWriter xml, Progress progress) throws IOException {
        var sheet = sheet(xml, resources.table().columns());
        frame.start(xml, resources.table().columns(), FROZEN_COLUMNS, 1, false);
        resources.write(sheet, progress);
        xml.end();
        resources.validations(sheet, budget);
        end(sheet, resources.table());
    }

    private void end(SheetXml sheet, TablePart table) throws IOException {
        frame.print(sheet.xml(), PrintLayout.of(paper, table.columns(), FROZEN_COLUMNS), List.of());
        TableSheet.ignoredErrors(sheet, table);
        TableSheet.tableReference(sheet);
        sheet.xml().end();
    }

    private void budget(XmlWriter xml) throws IOException {
        frame.start(xml, budget.columns(), 1, 2, false);
        budget.write(sheet(xml, budget.columns()));
        xml.end();
        frame.print(xml, PrintLayout.of(paper, budget.columns(), 1), List.of());
        xml.end();
    }

    private void timeline(XmlWriter xml) throws IOException {
        var sheet = sheet(xml, timeline.columns());
        frame.start(xml, timeline.columns(), TimelineSheet.FIXED_COLUMNS, TimelineSheet.HEADER_ROWS, false);
        timeline.write(sheet);
        xml.end();
        timeline.formatting(sheet);
        var layout = PrintLayout.of(paper, timeline.columns(), TimelineSheet.FIXED_COLUMNS);
        frame.print(xml, layout, timeline.breaks(sheet, layout));
        xml.end();
    }

    private SheetXml sheet(XmlWriter xml, List<TableColumn> columns) {
        return new SheetXml(xml, strings, new RowHeights(measure, columns));
    }

    private DocumentProperties properties() {
        return new DocumentProperties(
                printed.title(),
                PlanWords.joined(printed.masthead().meeting(), printed.reference()),
                printed.organization(),
                printed.edition(),
                printed.day(),
                printed.language().tag());
    }

    private static Map<String, String> contentTypes() {
        var types = new LinkedHashMap<String, String>();
        types.put("xl/workbook.xml", TYPE + "sheet.main+xml");
        types.put("xl/styles.xml", TYPE + "styles+xml");
        for (int i = 1; i <= WorkbookPart.SHEETS.size(); i++) {
            types.put("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
        }
        types.put("xl/tables/table1.xml", TYPE + "table+xml");
        types.put("xl/tables/table2.xml", TYPE + "table+xml");
        types.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
