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

/**
 * Writes a plan as an Excel workbook for review: sheets on which people type, and sheets that show what comes of it.
 * What they hold stands in docs/workbook.md.
 */
public final class ExcelExport {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final String TYPED = "1D5FB8"; // the colours of tabs
    private static final String COMPUTED = "7A828F";
    private static final String HELP = "C8A951";

    private final WorkbookContent content;
    private final PrintedPlan printed;
    private final Paper paper;
    private final SheetFrame frame;
    private final SharedStrings strings = new SharedStrings();
    private final TextMeasure measure = new TextMeasure();
    private final DefinedNames names = new DefinedNames();
    private final Map<String, String> printAreas = new HashMap<>();
    private final List<TypedSheet> typed;
    private final CalculationSheet calculation;
    private final BudgetSheet budget;
    private final TimelineSheet timeline;
    private final ListsSheet lists;

    private ExcelExport(Plan plan, ExportOptions options) {
        content = WorkbookContent.of(plan, options);
        printed = PlanTables.document(plan.withAreas(List.of()), options); // only its head is needed here
        paper = options.paper();
        frame = new SheetFrame(
                PlanWords.joined(printed.reference(), printed.title()),
                printed.provenance(),
                content.labels().word("page", "&P", "&N"));
        var sources = SourcesSheet.of(content, 3);
        var choices = SourcesSheet.choices(sources);
        var activities = ActivitiesSheet.of(content, 1, choices);
        var resources = ResourcesSheet.of(content, 2, choices);
        var milestones = ElementSheets.milestones(content, 5);
        typed = List.of(
                activities, resources, sources, AreasSheet.of(content, 4), milestones,
                ElementSheets.indicators(content, 6), DetailsSheet.of(content, 7), ElementSheets.extras(content, 8),
                TextsSheet.of(content, 9));
        var order = new TimelineOrder(content);
        calculation = new CalculationSheet(
                content, activities.table(), resources.table(), milestones.table(), order);
        budget = new BudgetSheet(content, activities.table(), resources.table(), sources.table(), measure);
        timeline = new TimelineSheet(content, order, activities.table(), milestones.table());
        lists = new ListsSheet(content, options.carrying()
                .map(carrying -> ExcelText.pieces(carrying.text(plan, options, true)))
                .orElse(List.of()));
        typed.forEach(sheet -> sheet.table().define(names));
        lists.define(names);
        calculation.define(names);
        printAreas.put("activities", activities.printArea());
        printAreas.put("budget", budget.printArea());
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
        for (int i = 0; i < typed.size(); i++) {
            var sheet = typed.get(i);
            double done = i * 0.4 / typed.size();
            sheet(file, sheet.table().key(),
                    xml -> typed(xml, sheet, fraction -> progress.step(done + fraction * 0.4 / typed.size())));
        }
        sheet(file, "budget", this::budget);
        sheet(file, "timeline", xml -> timeline(xml, fraction -> progress.step(0.4 + fraction * 0.3)));
        sheet(file, "notes", this::notes);
        sheet(file, "lists", this::lists);
        sheet(file, "calculation", xml -> calculation(xml, fraction -> progress.step(0.7 + fraction * 0.3)));
        for (var sheet : typed) {
            table(file, sheet.table());
        }
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
        return "xl/worksheets/sheet" + WorkbookPart.number(name) + ".xml";
    }

    private static void table(OoxmlPackage file, TablePart table) throws IOException {
        var name = "table" + table.id() + ".xml";
        file.relationships(part(table.key()), List.of(new Relationship("rId1", "table", "../tables/" + name)));
        file.part("xl/tables/" + name, table::write);
    }

    private void typed(XmlWriter xml, TypedSheet typedSheet, Progress progress) throws IOException {
        var table = typedSheet.table();
        boolean first = table.id() == 1;
        var sheet = start(xml, table.key(), table.columns(), new Look(typedSheet.frozen(), 1, TYPED, first));
        typedSheet.write(sheet, progress);
        xml.end();
        typedSheet.rules(sheet, content.plan().areas().size());
        var printedColumns = table.columns().subList(0, typedSheet.printed());
        frame.print(xml, PrintLayout.onePageWide(paper, printedColumns), List.of());
        TableSheet.ignoredErrors(sheet, table);
        TableSheet.tableReference(sheet);
        xml.end();
    }

    private void budget(XmlWriter xml) throws IOException {
        var columns = budget.columns();
        var sheet = start(xml, "budget", columns, new Look(1, BudgetSheet.REPEATED_ROWS, COMPUTED, false));
        budget.write(sheet);
        xml.end();
        SheetFrame.protect(xml);
        budget.formatting(sheet);
        var layout = PrintLayout.of(paper, columns, 1);
        frame.print(xml, layout, budget.breaks(sheet, layout));
        xml.end();
    }

    private void timeline(XmlWriter xml, Progress progress) throws IOException {
        var columns = timeline.columns();
        var look = new Look(TimelineColumns.FIXED, TimelineSheet.HEADER_ROWS, COMPUTED, false);
        var sheet = start(xml, "timeline", columns, look);
        timeline.write(sheet, progress);
        xml.end();
        SheetFrame.protect(xml);
        timeline.formatting(sheet);
        var layout = PrintLayout.of(paper, columns, TimelineColumns.FIXED);
        var pages = timeline.pages(sheet, layout);
        printAreas.put("timeline", timeline.printArea(pages));
        frame.print(xml, layout, pages.breaks());
        xml.end();
    }

    private void notes(XmlWriter xml) throws IOException {
        var notes = new NotesSheet(content, printed);
        var sheet = start(xml, "notes", notes.columns(), new Look(0, 2, HELP, false));
        notes.write(sheet, strings);
        xml.end();
        frame.print(xml, PrintLayout.of(paper, notes.columns(), 0), List.of());
        xml.end();
    }

    private void lists(XmlWriter xml) throws IOException {
        var sheet = start(xml, "lists", lists.columns(), new Look(0, 1, COMPUTED, false));
        lists.write(sheet);
        xml.end();
        SheetFrame.protect(xml);
        frame.print(xml, PrintLayout.of(paper, lists.columns(), 0), List.of());
        xml.end();
    }

    private void calculation(XmlWriter xml, Progress progress) throws IOException {
        var sheet = start(xml, "calculation", calculation.columns(), new Look(0, 1, COMPUTED, false));
        calculation.write(sheet, progress);
        xml.end();
        SheetFrame.protect(xml);
        frame.print(xml, PrintLayout.of(paper, calculation.columns(), 0), List.of());
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

    private Map<String, String> contentTypes() {
        var types = new LinkedHashMap<String, String>();
        types.put("xl/workbook.xml", TYPE + "sheet.main+xml");
        types.put("xl/styles.xml", TYPE + "styles+xml");
        for (int i = 1; i <= WorkbookPart.SHEETS.size(); i++) {
            types.put("xl/worksheets/sheet" + i + ".xml", TYPE + "worksheet+xml");
        }
        for (int i = 1; i <= typed.size(); i++) {
            types.put("xl/tables/table" + i + ".xml", TYPE + "table+xml");
        }
        types.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        return types;
    }
}
