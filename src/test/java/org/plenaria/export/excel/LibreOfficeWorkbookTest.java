// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.OfficePrograms;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/**
 * LibreOffice computes the workbook anew, after openpyxl has opened it, made an officer's corrections, and thrown all
 * results away; what comes out is what the program makes of the plan with the same corrections.
 */
class LibreOfficeWorkbookTest {

    private static final List<String> SAMPLES =
            List.of("red-gealc-2020", "regional-water-2027", "bilingual-2026", "blank");

    private static final String EDITS = """
            import sys, datetime
            try:
                import openpyxl
            except ImportError:
                sys.exit(77)
            for name in sys.argv[1:]:
                book = openpyxl.load_workbook(name)
                if name.endswith("edited.xlsx"):
                    a, r = book["Activities"], book["Further resources"]
                    at = {c.value: c.column for c in a[1]}
                    of = {c.value: c.column for c in r[1]}
                    a.cell(2, at["Start"]).value = datetime.date(2027, 2, 1)
                    a.cell(2, at["End"]).value = datetime.date(2027, 3, 15)
                    a.cell(3, at["Timeframe"]).value = "Q1+Q4"
                    a.cell(4, at["Timeframe"]).value = "3rd quarter"
                    a.cell(5, at["Start"]).value = datetime.date(2027, 9, 1)
                    a.cell(5, at["End"]).value = datetime.date(2027, 10, 15)
                    a.cell(6, at["Area"]).value = a.cell(8, at["Area"]).value
                    a.cell(2, at["Source"]).value = "Basin Solidarity Fund"
                    a.cell(2, at["Amount"]).value = 99999
                    new = {"Area": a.cell(8, at["Area"]).value, "Title": "Added", "Timeframe": "M5",
                           "Source": "Basin Solidarity Fund", "Amount": 1000, "Secured": "Yes"}
                    row = a.max_row + 1
                    for column in new:
                        a.cell(row, at[column]).value = new[column]
                    new = {"Number": a.cell(4, at["Number"]).value, "Source": "Basin Solidarity Fund", "Amount": 500}
                    row = r.max_row + 1
                    for column in new:
                        r.cell(row, of[column]).value = new[column]
                    m = book["Milestones"]
                    row = m.max_row + 1
                    m.cell(row, 1).value = a.cell(3, at["Number"]).value
                    m.cell(row, 3).value = "Added milestone"
                    m.cell(row, 4).value = datetime.date(2027, 8, 15)
                if name.endswith("sorted.xlsx"):
                    for sheet in (book["Activities"], book["Further resources"], book["Milestones"]):
                        rows = [[c.value for c in row] for row in sheet.iter_rows(min_row=2)]
                        for place, row in enumerate(reversed(rows)):
                            for column, value in enumerate(row):
                                sheet.cell(place + 2, column + 1).value = value
                book.save(name)
            """;

    @TempDir
    Path folder;

    @Test
    void budgetAndTimelineAreWhatTheProgramMakesOfThePlanAlsoAfterCorrections()
            throws IOException, InterruptedException {
        OfficePrograms.need("soffice");
        OfficePrograms.need("python3");
        var files = new ArrayList<Path>();
        for (var sample : SAMPLES) {
            files.add(write(Exported.sample(sample), sample));
        }
        var misread = BudgetSheetTest.withSources("Fund*", "Fund of all", ">5", "idb", "IDB", "2020", "x".repeat(200));
        files.add(write(misread, "misread"));
        var water = Exported.sample("regional-water-2027");
        files.add(write(water, "edited"));
        files.add(write(water, "sorted"));
        python(files);
        OfficePrograms.convert(files, "xlsx:Calc MS Excel 2007 XML", folder.resolve("computed"));

        for (var sample : SAMPLES) {
            assertAsInThePlan(sample, Exported.sample(sample));
        }
        assertAsInThePlan("misread", misread);
        assertAsInThePlan("sorted", water);
        assertCorrected(water);
    }

    private void assertAsInThePlan(String name, Plan plan) throws IOException {
        try (var workbook = computed(name)) {
            BudgetFiguresCheck.assertAsInThePlan(workbook, plan);
            assertTimeline(workbook, plan);
            if (!name.equals("sorted")) {
                assertResultsAreTheSame(workbook, OpenWorkbook.of(plan));
            }
        }
    }

    /** What the export stores beside each formula is what the formula gives. */
    private static void assertResultsAreTheSame(OpenWorkbook computed, OpenWorkbook exported) throws IOException {
        try (exported) {
            int formulas = 0;
            for (var name : List.of("Budget", "Timeline", "Calculation")) {
                for (var row : exported.sheet(name)) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var given = computed.sheet(name).getRow(row.getRowNum()).getCell(cell.getColumnIndex());
                            assertThat(given == null ? "" : OpenWorkbook.text(given))
                                    .as(name + "!" + cell.getAddress())
                                    .isEqualTo(OpenWorkbook.text(cell));
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(5000);
        }
    }

    private OpenWorkbook computed(String name) throws IOException {
        return OpenWorkbook.of(Files.readAllBytes(folder.resolve("computed").resolve(name + ".xlsx")));
    }

    private void assertCorrected(Plan water) throws IOException {
        var plan = corrected(water);
        var budget = BudgetTable.of(plan);
        var labels = new Labels(plan, budget, new PlanWords(plan, Language.ENGLISH));
        try (var workbook = computed("edited")) {
            for (var row : budget.byArea()) {
                assertThat(workbook.stored(BudgetSheetTest.KINDS, labels.area(row.key()), "Total"))
                        .as(labels.area(row.key()))
                        .isEqualTo(row.total().total().doubleValue());
                assertThat(workbook.stored(BudgetSheetTest.KINDS, labels.area(row.key()), "Activities"))
                        .isEqualTo(row.activities());
            }
            for (var row : budget.byTime()) {
                assertThat(workbook.stored(BudgetSheetTest.KINDS_BY_PERIOD, labels.period(row.key()), "Total"))
                        .as(labels.period(row.key()))
                        .isEqualTo(row.total().total().doubleValue());
            }
            assertThat(workbook.stored(BudgetSheetTest.KINDS, "Other areas", "Total")).isZero();
            assertThat(workbook.stored(BudgetSheetTest.KINDS_BY_PERIOD, "Other periods", "Total")).isZero();
            for (var block : List.of(BudgetSheetTest.KINDS, BudgetSheetTest.KINDS_BY_PERIOD, BudgetSheetTest.MONEY,
                    BudgetSheetTest.MONEY_BY_PERIOD)) {
                assertThat(workbook.stored(block, "Total", "Total")).as(block)
                        .isEqualTo(budget.total().total().total().doubleValue());
            }
            assertTimeline(workbook, plan);
        }
    }

    /** The plan with the corrections that the script makes in the workbook. */
    private static Plan corrected(Plan water) {
        var rows = ActivityRow.of(water);
        var solidarity = water.sources().stream()
                .map(FundingSource::name)
                .filter(name -> water.text(name).equals("Basin Solidarity Fund"))
                .findFirst()
                .orElseThrow();
        var first = rows.get(0).activity();
        var resources = new ArrayList<>(first.resources());
        resources.set(0, resources.get(0).withAmount(Optional.of(new BigDecimal(99_999))).withSource(solidarity));
        var changed = new HashMap<Id, Activity>();
        changed.put(first.id(), first.withResources(resources)
                .withTimeframe(Timeframe.of(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 15))));
        retime(changed, rows.get(1), Timeframe.of(Period.quarter(1), Period.quarter(4)));
        var third = rows.get(2).activity();
        var more = new ArrayList<>(third.resources());
        more.add(Resource.from(solidarity).withAmount(Optional.of(new BigDecimal(500))));
        changed.put(third.id(), third.withTimeframe(Timeframe.of(Period.quarter(3))).withResources(more));
        var second = changed.getOrDefault(rows.get(1).activity().id(), rows.get(1).activity());
        var milestones = new ArrayList<>(second.milestones());
        milestones.add(new Milestone(
                Id.fresh(), Plans.text("Added milestone"), LocalDate.of(2027, 8, 15), UnknownFields.NONE));
        changed.put(second.id(), second.withMilestones(milestones));
        retime(changed, rows.get(3), Timeframe.of(LocalDate.of(2027, 9, 1), LocalDate.of(2027, 10, 15)));
        var moved = rows.get(4).activity();
        var target = rows.get(6).area().id();
        return water.withAreas(water.areas().stream()
                .map(area -> {
                    var activities = new ArrayList<Activity>();
                    area.activities().stream()
                            .filter(one -> !one.id().equals(moved.id()))
                            .forEach(one -> activities.add(changed.getOrDefault(one.id(), one)));
                    if (area.id().equals(target)) {
                        activities.add(moved);
                        activities.add(added());
                    }
                    return area.withActivities(activities);
                })
                .toList());
    }

    private static void retime(Map<Id, Activity> changed, ActivityRow row, Timeframe timeframe) {
        changed.put(row.activity().id(), row.activity().withTimeframe(timeframe));
    }

    private static Activity added() {
        var resource = Resource.from(Plans.text("Basin Solidarity Fund"))
                .withAmount(Optional.of(new BigDecimal(1000)))
                .withSecured(Optional.of(true));
        return Activity.titled(Plans.text("Added"), Timeframe.of(Period.month(5))).withResources(List.of(resource));
    }

    private static void assertTimeline(OpenWorkbook workbook, Plan plan) {
        var months = plan.calendar().periods(PeriodKind.MONTH);
        var content = WorkbookContent.of(plan, ExportOptions.of(plan).in(Language.ENGLISH));
        for (var row : content.rows()) {
            var cells = bar(workbook, content.words().text(row.activity().title()), months.size());
            var expected = new StringBuilder();
            for (var month : months) {
                var days = plan.calendar().span(month);
                boolean covered = plan.calendar().segments(row.activity().timeframe()).stream()
                        .anyMatch(days::overlaps);
                boolean marked = row.activity().milestones().stream().anyMatch(one -> days.contains(one.date()));
                expected.append((covered ? 1 : 0) + (marked ? 2 : 0));
            }
            assertThat(cells).as(row.number()).contains(expected.toString());
        }
        assertGrouped(workbook, content);
    }

    /** Each activity stands under the heading of its area, and in an area period by period. */
    private static void assertGrouped(OpenWorkbook workbook, WorkbookContent content) {
        var groups = content.plan().calendar().groups();
        for (var area : content.plan().areas()) {
            var titles = below(workbook, content.labels().area(area.id()));
            var expected = content.rowsOf(area.id());
            assertThat(titles).as(content.labels().area(area.id())).containsExactlyInAnyOrderElementsOf(
                    expected.stream().map(row -> content.words().text(row.activity().title())).toList());
            if (area.subheadings().isEmpty() && titles.stream().distinct().count() == titles.size()) {
                var order = expected.stream().collect(Collectors.toMap(
                        row -> content.words().text(row.activity().title()),
                        row -> groups.indexOf(content.group(row))));
                assertThat(titles.stream().map(order::get).toList()).isSorted();
            }
        }
    }

    /** The titles between a heading and the next. */
    private static List<String> below(OpenWorkbook workbook, String heading) {
        var titles = new ArrayList<String>();
        boolean inside = false;
        for (var row : workbook.sheet("Timeline")) {
            var title = row.getCell(1) == null ? "" : OpenWorkbook.text(row.getCell(1));
            if (row.getRowNum() >= TimelineSheet.HEADER_ROWS && isHeading(row)) {
                inside = title.equals(heading);
            } else if (inside && !title.isEmpty()) {
                titles.add(title);
            }
        }
        return titles;
    }

    private static boolean isHeading(Row row) {
        return OpenWorkbook.text(row.getCell(0)).isEmpty() && OpenWorkbook.text(row.getCell(2)).isEmpty()
                && !OpenWorkbook.text(row.getCell(1)).isEmpty();
    }

    /** The months of the rows of a title. */
    private static List<String> bar(OpenWorkbook workbook, String title, int months) {
        var sheet = workbook.sheet("Timeline");
        var bars = new ArrayList<String>();
        for (var row : sheet) {
            var cell = row.getCell(1);
            if (cell != null && OpenWorkbook.text(cell).equals(title)) {
                var bar = new StringBuilder();
                for (int i = 0; i < months; i++) {
                    bar.append((int) row.getCell(3 + i).getNumericCellValue());
                }
                bars.add(bar.toString());
            }
        }
        return bars;
    }

    private Path write(Plan plan, String name) throws IOException {
        var options = ExportOptions.of(plan).in(Language.ENGLISH);
        return Files.write(folder.resolve(name + ".xlsx"), Exported.bytes(plan, ExportFormat.EXCEL, options));
    }

    private static void python(List<Path> files) throws IOException, InterruptedException {
        var python = Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
        var command = new ArrayList<>(List.of(python, "-c", EDITS));
        files.forEach(file -> command.add(file.toString()));
        var output = OfficePrograms.run(command);
        assumeFalse(output.endsWith("exit 77"), "the Python library is not installed");
        assertThat(output).endsWith("exit 0");
    }
}
