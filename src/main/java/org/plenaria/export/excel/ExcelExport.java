// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.excel.SheetFrame.Look;
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

/** Writes a plan as an Excel workbook for review: activities, resources, budget, timeline, sources. */
public final class ExcelExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int FROZEN_COLUMNS = 3;
    private static final int TABLES = 3;

    private final WorkbookContent content;
    private final PrintedPlan printed;
    private final Paper paper;
    private final SheetFrame frame;
    private final SharedStrings strings = new SharedStrings();
    private final TextMeasure measure = new TextMeasure();
    private final DefinedNames names = new DefinedNames();
    private final Map<String, String> printAreas = new HashMap<>();
    private final ResourcesSheet resources;
    private final ActivitiesSheet activities;
    private final BudgetSheet budget;
    private final TimelineSheet timeline;
    private final SourcesSheet sources;
    private final ListsSheet lists;

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
        timeline = new TimelineSheet(content, activities.table());
        sources = new SourcesSheet(content, 3, resources.table());
        lists = new ListsSheet(content);
        activities.table().define(names);
        resources.table().define(names);
        timeline.define(names);
        lists.define(names);
    }

    /**
     * Writes the workbook.
     *
     * @param out stays open
     * @return what a workbook cannot hold as the plan says it
     * @throws IOException when {@code out} cannot be written
     */
    public static Shortcomings write(Plan plan, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        progress.step(0);
        var export = new ExcelExport(plan, options);
        export.write(progress, out);
        int continued = export.strings.rests().size() + export.content.labels().rests().size();
        return new Shortcomings(continued, export.content.roundedAmounts());
    }

    /**
     * What a workbook cannot hold as the plan says it.
     *
     * @param continuedTexts how many texts are too long for a cell and go on in the sheet of notes
     * @param roundedAmounts how many amounts have more digits than a spreadsheet keeps
     */
    public record Shortcomings(int continuedTexts, int roundedAmounts) {}

    private void write(Progress progress, OutputStream out) throws IOException {
        var file = new OoxmlPackage(out, contentTypes());
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "xl/workbook.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("xl/styles.xml",
                new StylesPart(content.moneyFormat(), content.figureFormat(), timeline.colours())::write);
        sheet(file, "activities", xml -> activities(xml, fraction -> progress.step(fraction * 0.3)));
        sheet(file, "resources", xml -> resources(xml, fraction -> progress.step(0.3 + fraction * 0.3)));
        sheet(file, "budget", this::budget);
        sheet(file, "timeline", xml -> timeline(xml, fraction -> progress.step(0.6 + fraction * 0.3)));
        sheet(file, "sources", this::sources);
        sheet(file, "notes", this::notes);
        sheet(file, "lists", this::lists);
        table(file, "activities", activities.table());
        table(file, "resources", resources.table());
        table(file, "sources", sources.table());
        var workbook = new WorkbookPart(content.labels(), names, printAreas);
        file.part("xl/workbook.xml", workbook::write);
        file.relationships("xl/workbook.xml", workbook.relationships());
        file.part("xl/sharedStrings.xml", strings::write);
        properties().write(file);
        file.finish();
        progress.step(1);
    }

    private static void sheet(OoxmlPackage file, String name, OoxmlPackage.Content written) throws IOException {
        file.part(part(name), written);
    }

    private static String part(String name) {
        return "xl/worksheets/sheet" + WorkbookPart.number("sheet." + name) + ".xml";
    }

    private static void table(OoxmlPackage file, String sheet, TablePart table) throws IOException {
        var name = "table" + table.id() + ".xml";
        file.relationships(part(sheet), List.of(new Relationship("rId1", "table", "../tables/" + name)));
        file.part("xl/tables/" + name, table::write);
    }

    private void activities(XmlWriter xml, Progress progress) throws IOException {
        var table = activities.table();
        var sheet = start(xml, "activities", table.columns(), new Look(FROZEN_COLUMNS, 1, "1D5FB8", true));
        activities.write(sheet, progress);
        xml.end();
        activities.marks(sheet);
        activities.validations(sheet, sources.choices());
        end(sheet, table, FROZEN_COLUMNS);
    }

    private void resources(XmlWriter xml, Progress progress) throws IOException {
        var table = resources.table();
        var sheet = start(xml, "resources", table.columns(), new Look(FROZEN_COLUMNS, 1, "1D5FB8", false));
        resources.write(sheet, progress);
        xml.end();
        resources.marks(sheet);
        resources.validations(sheet, sources.choices());
        end(sheet, table, FROZEN_COLUMNS);
    }

    private void sources(XmlWriter xml) throws IOException {
        var table = sources.table();
        var sheet = start(xml, "sources", table.columns(), new Look(1, 1, "1D5FB8", false));
        sources.write(sheet);
        xml.end();
        sources.marks(sheet);
        sources.validations(sheet);
        end(sheet, table, 1);
    }

    private void end(SheetXml sheet, TablePart table, int repeated) throws IOException {
        frame.print(sheet.xml(), PrintLayout.of(paper, table.columns(), repeated), List.of());
        TableSheet.ignoredErrors(sheet, table);
        TableSheet.tableReference(sheet);
        sheet.xml().end();
    }

    private void budget(XmlWriter xml) throws IOException {
        var columns = budget.columns();
        var sheet = start(xml, "budget", columns, new Look(1, BudgetSheet.REPEATED_ROWS, "7A828F", false));
        budget.write(sheet);
        xml.end();
        SheetFrame.protect(xml);
        var layout = PrintLayout.of(paper, columns, 1);
        frame.print(xml, layout, budget.breaks(sheet, layout));
        xml.end();
    }

    private void timeline(XmlWriter xml, Progress progress) throws IOException {
        var columns = timeline.columns();
        var look = new Look(TimelineColumns.FIXED, TimelineSheet.HEADER_ROWS, "7A828F", false);
        var sheet = start(xml, "timeline", columns, look);
        timeline.write(sheet, progress);
        xml.end();
        SheetFrame.protect(xml);
        timeline.formatting(sheet);
        var layout = PrintLayout.of(paper, columns, TimelineColumns.FIXED);
        var pages = timeline.pages(sheet, layout);
        printAreas.put("sheet.timeline", timeline.printArea(pages));
        frame.print(xml, layout, pages.breaks());
        xml.end();
    }

    private void notes(XmlWriter xml) throws IOException {
        var notes = new NotesSheet(content, printed);
        var sheet = start(xml, "notes", notes.columns(), new Look(0, 2, "C8A951", false));
        notes.write(sheet, strings);
        xml.end();
        frame.print(xml, PrintLayout.of(paper, notes.columns(), 0), List.of());
        xml.end();
    }

    private void lists(XmlWriter xml) throws IOException {
        var sheet = start(xml, "lists", lists.columns(), new Look(0, 1, "7A828F", false));
        lists.write(sheet);
        xml.end();
        SheetFrame.protect(xml);
        frame.print(xml, PrintLayout.of(paper, lists.columns(), 0), List.of());
        xml.end();
    }

    private SheetXml start(XmlWriter xml, String name, List<TableColumn> columns, Look look) throws IOException {
        frame.start(xml, columns, look);
        return new SheetXml(
                content.labels().word("sheet." + name), xml, strings, new RowHeights(measure, columns));
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
        for (int i = 1; i <= TABLES; i++) {
            types.put("xl/tables/table" + i + ".xml", TYPE + "table+xml");
        }
        types.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
