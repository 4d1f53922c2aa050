// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.Exported;
import org.plenaria.export.excel.CalculationColumns.Column;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;

/** What is stored as the results of formulas is what the formulas give, and both are what the plan adds up to. */
class BudgetSheetTest {

    static final String KINDS = "By area: secured, kind, unfunded";
    static final String KINDS_BY_PERIOD = "By period: secured, kind, unfunded";
    static final String MONEY = "Amounts by area and source";
    static final String MONEY_BY_PERIOD = "Amounts by period and source";
    static final String SOURCES = "Funding sources and their ceilings";
    static final String COUNTS = "Number of contributions by area and source";

    @ParameterizedTest
    @ValueSource(strings = {"regional-water-2027", "red-gealc-2020", "bilingual-2026", "blank"})
    void theFiguresAreThoseOfThePlan(String sample) throws IOException {
        var plan = Exported.sample(sample);
        try (var workbook = OpenWorkbook.of(plan)) {
            BudgetFiguresCheck.assertAsInThePlan(workbook, plan);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"regional-water-2027", "red-gealc-2020"})
    void theFormulasGiveTheFiguresThatAreStoredWithThem(String sample) throws IOException {
        try (var workbook = OpenWorkbook.of(Exported.sample(sample))) {
            var evaluator = workbook.poi().getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var name : List.of("Budget", "Calculation", "Timeline")) {
                for (var row : workbook.sheet(name)) {
                    for (var cell : row) {
                        // POI cannot search texts for a list of others, which is how periods are found.
                        if (cell.getCellType() == CellType.FORMULA && !isByPeriod(cell) && !isOfTime(cell)) {
                            var stored = OpenWorkbook.text(cell);
                            var given = evaluator.evaluate(cell);
                            var computed = given.getCellType() == CellType.NUMERIC
                                    ? Double.toString(given.getNumberValue())
                                    : given.getStringValue();
                            assertThat(computed).as(name + "!" + cell.getAddress() + " " + cell).isEqualTo(stored);
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(100);
        }
    }

    /** What follows from the days of a timeframe, and the areas that are looked for to the letter. */
    private static boolean isOfTime(Cell cell) {
        var ofTime = List.of(
                Column.PERIOD, Column.AREA_PLACE, Column.AREA_COUNT,
                Column.KEY, Column.NOTATION, Column.FIRST, Column.LAST, Column.GROUP, Column.BUCKET,
                Column.SLOT, Column.BUCKET_COUNT, Column.BUCKET_FIRST, Column.AREA_BAND, Column.DATED, Column.START,
                Column.END);
        return switch (cell.getSheet().getSheetName()) {
            case "Calculation" -> ofTime.contains(Column.values()[cell.getColumnIndex()]);
            case "Timeline" -> true;
            default -> false;
        };
    }

    private static boolean isByPeriod(Cell cell) {
        var sheet = cell.getSheet();
        for (int row = cell.getRowIndex(); sheet.getSheetName().equals("Budget") && row > 2; row--) {
            var first = sheet.getRow(row) == null ? null : sheet.getRow(row).getCell(0);
            if (first != null
                    && first.getCellType() == CellType.STRING
                    && first.getStringCellValue().equals("Period")) {
                return true;
            }
            if (first == null) {
                return false;
            }
        }
        return false;
    }

    @Test
    void anAmountCorrectedWhereItIsTypedChangesTheBudget() throws IOException {
        try (var workbook = OpenWorkbook.of(withSources("Fund", "Bank"))) {
            workbook.cell("Activities", "Amount", 1).setCellValue(1000);
            workbook.cell("Further resources", "Amount", 1).setCellValue(30);

            assertThat(workbook.computed(MONEY, "Total", "Fund")).isEqualTo(1000);
            assertThat(workbook.computed(MONEY, "3.1 Area", "Bank")).isEqualTo(30);
            assertThat(workbook.computed(KINDS, "Total", "Total")).isEqualTo(1030);
        }
    }

    @Test
    void anotherSourceOfAnActivityMovesTheMoneyOfItsFirstResource() throws IOException {
        try (var workbook = OpenWorkbook.of(withSources("Fund", "Bank"))) {
            workbook.cell("Activities", "Source", 1).setCellValue("Bank");

            assertThat(workbook.computed(MONEY, "3.1 Area", "Bank")).isEqualTo(20);
            assertThat(workbook.computed(MONEY, "Total", "Fund")).isZero();
        }
    }

    @Test
    void anotherAreaOfAnActivityMovesItsMoney() throws IOException {
        var plan = Exported.sample("regional-water-2027");
        try (var workbook = OpenWorkbook.of(plan)) {
            double before = workbook.stored(KINDS, "3.2 Flood and drought early warning", "Total");
            double moved = workbook.cell("Activities", "Amount", 1).getNumericCellValue()
                    + workbook.cell("Further resources", "Amount", 1).getNumericCellValue();
            workbook.cell("Activities", "Area", 1).setCellValue("3.2 Flood and drought early warning");

            assertThat(moved).isPositive();
            assertThat(workbook.computed(KINDS, "3.2 Flood and drought early warning", "Total"))
                    .isEqualTo(before + moved);
        }
    }

    @Test
    void noAmountIsLostWhenANameIsCorrectedToOneTheBudgetDoesNotKnow() throws IOException {
        var plan = Exported.sample("regional-water-2027");
        double whole = BudgetTable.of(plan).total().total().total().doubleValue();
        try (var workbook = OpenWorkbook.of(plan)) {
            double moved = workbook.cell("Activities", "Amount", 1).getNumericCellValue();
            double unnamed = workbook.stored(MONEY, "Total", "Other or no source");
            workbook.type("Activities", "Area", 1, "New area");
            workbook.type("Activities", "Source", 1, "New donor");

            assertThat(moved).isPositive();
            assertThat(workbook.computed(MONEY, "Other areas", "Other or no source")).isEqualTo(moved);
            assertThat(workbook.computed(MONEY, "Other areas", "Total")).isGreaterThan(moved);
            assertThat(workbook.computed(MONEY, "Total", "Total")).isEqualTo(whole);
            assertThat(workbook.computed(MONEY_BY_PERIOD, "Total", "Other or no source")).isEqualTo(unnamed + moved);
            assertThat(workbook.computed(MONEY_BY_PERIOD, "Total", "Total")).isEqualTo(whole);
        }
    }

    @Test
    void anAmountTypedAsTextIsToldAboveTheTables() throws IOException {
        try (var workbook = OpenWorkbook.of(withSources("Fund", "Bank"))) {
            var warning = workbook.sheet("Budget").getRow(2).getCell(0);
            workbook.cell("Further resources", "Amount", 1).setCellValue("1,000 USD");

            assertThat(warning.getStringCellValue()).isEmpty();
            assertThat(workbook.poi().getCreationHelper().createFormulaEvaluator().evaluate(warning).getStringValue())
                    .startsWith("1 amounts in the sheet “Further resources” are not counted");
        }
    }

    @Test
    void aPlanThatNamesNoAmountsIsFirstOfAllCounted() throws IOException {
        try (var workbook = OpenWorkbook.of(Exported.sample("red-gealc-2020"))) {
            var sheet = workbook.sheet("Budget");

            assertThat(OpenWorkbook.row(sheet, 0, COUNTS)).isLessThan(OpenWorkbook.row(sheet, 0, MONEY));
            assertThat(workbook.stored(COUNTS, "Total", "Work group time")).isGreaterThan(5);
        }
    }

    @Test
    void aSourceThatIsToGiveMoreThanItsCeilingSaysSo() throws IOException {
        var plan = Exported.sample("regional-water-2027");
        try (var workbook = OpenWorkbook.of(plan)) {
            var evaluator = workbook.poi().getCreationHelper().createFormulaEvaluator();
            var source = workbook.cell("Sources", "Source", 1).getStringCellValue();
            assertThat(workbook.stored(SOURCES, source, "Remaining")).isPositive();
            assertThat(workbook.budget(SOURCES, source, "Remark").getStringCellValue()).isEmpty();

            workbook.cell("Sources", "Ceiling", 1).setCellValue(1);

            assertThat(evaluator.evaluate(workbook.budget(SOURCES, source, "Remark")).getStringValue())
                    .isEqualTo("Over the ceiling");
        }
    }

    @Test
    void headingsAreNotBrokenInsideOfAWord() throws IOException {
        try (var workbook = OpenWorkbook.of(withSources("Fund of the Intergovernmentals", "Bank"))) {
            var sheet = workbook.sheet("Budget");

            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(6) + 3 * 256);
        }
    }

    @Test
    void columnsAreAsWideAsTheLargestAmount() throws IOException {
        try (var workbook = OpenWorkbook.of(withAmount("123456789012345.25"))) {
            int characters = "123,456,789,012,345.25".length();

            assertThat(workbook.sheet("Budget").getColumnWidth(1)).isGreaterThan(characters * 256);
            for (var sheet : List.of("Activities", "Further resources")) {
                assertThat(workbook.sheet(sheet).getColumnWidth(workbook.column(sheet, "Amount")))
                        .isGreaterThan(characters * 256);
            }
        }
    }

    @Test
    void anAmountThatNoColumnCanHoldIsShownByItsSize() throws IOException {
        try (var workbook = OpenWorkbook.of(withAmount("9".repeat(30)))) {
            var cell = workbook.cell("Activities", "Amount", 1);

            assertThat(cell.getCellStyle().getDataFormatString()).startsWith("[>=1000000000000000000]0.00E+00;");
            assertThat(workbook.sheet("Budget").getColumnWidth(1)).isLessThan(40 * 256);
        }
    }

    @Test
    void aPlanWithoutActivitiesHasABudgetOfNothing() throws IOException {
        try (var workbook = OpenWorkbook.of(Plans.empty())) {
            for (var column : List.of("Activities", "Total", "Secured", "In kind")) {
                assertThat(workbook.computed(KINDS, "Total", column)).as(column).isZero();
            }
        }
    }

    @Test
    void sourcesThatSumIfsWouldMisreadAreLookedForToTheLetter() throws IOException {
        var sources = List.of("Fund*", "Fund of all", ">5", "idb", "IDB", "2020", "x".repeat(300));
        try (var workbook = OpenWorkbook.of(withSources(sources.toArray(String[]::new)))) {
            for (var source : sources) {
                assertThat(workbook.budget(MONEY, "Total", source).getCellFormula().startsWith("SUMPRODUCT(EXACT("))
                        .as(source)
                        .isEqualTo(!source.equals("Fund of all"));
            }
        }
    }

    private static Plan withAmount(String amount) {
        var resource = Resource.from(Plans.text("Fund")).withAmount(Optional.of(new BigDecimal(amount)));
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        var rich = area.activities().getFirst().withResources(List.of(resource));
        return plan.withAreas(List.of(area.withActivities(List.of(rich))));
    }

    /** One activity with a resource of 10 from each of these. */
    static Plan withSources(String... sources) {
        var plan = Plans.withActivities(Timeframe.annual());
        var resources = new ArrayList<Resource>();
        for (var source : sources) {
            resources.add(Resource.from(Plans.text(source)).withAmount(Optional.of(BigDecimal.TEN)));
        }
        var area = plan.areas().getFirst();
        var activity = area.activities().getFirst().withResources(resources);
        return plan.withAreas(List.of(area.withActivities(List.of(activity))));
    }
}
