// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.plan.BudgetRow;
import org.plenaria.plan.BudgetSum;
import org.plenaria.plan.BudgetTable;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;

/** What is stored as the results of formulas is what the formulas give, and both are what the plan adds up to. */
class BudgetSheetTest {

    @Test
    void theFiguresAreThoseOfThePlan() throws IOException {
        var plan = Exported.sample("regional-water-2027");
        var budget = BudgetTable.of(plan);
        try (var workbook = open(plan)) {
            var sheet = workbook.getSheet("Budget");

            for (int i = 0; i < budget.byArea().size(); i++) {
                assertThat(numbers(sheet.getRow(4 + i))).isEqualTo(numbers(budget.byArea().get(i)));
            }
            int firstPeriod = 4 + budget.byArea().size() + 4 + 3; // others, total, ceiling, left
            for (int i = 0; i < budget.byTime().size(); i++) {
                assertThat(numbers(sheet.getRow(firstPeriod + i))).isEqualTo(numbers(budget.byTime().get(i)));
            }
        }
    }

    @Test
    void theFormulasGiveTheFiguresThatAreStoredWithThem() throws IOException {
        assertFormulasGiveWhatIsStored(Exported.sample("regional-water-2027"));
        assertFormulasGiveWhatIsStored(Exported.sample("red-gealc-2020"));
    }

    @Test
    void anAmountCorrectedAmongTheResourcesChangesTheBudget() throws IOException {
        var plan = withSources("Fund", "Bank");
        try (var workbook = open(plan)) {
            workbook.getSheet("Resources").getRow(1).getCell(6).setCellValue(1000);
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();

            assertThat(evaluator.evaluate(workbook.getSheet("Budget").getRow(4).getCell(1)).getNumberValue())
                    .isEqualTo(1000);
            assertThat(evaluator.evaluate(workbook.getSheet("Activities").getRow(1).getCell(11)).getNumberValue())
                    .isEqualTo(1010);
        }
    }

    @Test
    void noAmountIsLostWhenANameIsCorrectedToOneTheBudgetDoesNotKnow() throws IOException {
        var plan = Exported.sample("regional-water-2027");
        var budget = BudgetTable.of(plan);
        double whole = budget.total().total().total().doubleValue();
        double unnamed = budget.total().cells().getLast().total().doubleValue();
        int other = budget.sources().size(); // one of them is the lack of one
        int byArea = 4 + budget.byArea().size(); // its row of others; the total is below
        int byTime = byArea + 1 + 3 + 3 + budget.byTime().size();
        try (var workbook = open(plan)) {
            var resources = workbook.getSheet("Resources");
            double moved = resources.getRow(1).getCell(6).getNumericCellValue();
            resources.getRow(1).getCell(0).setCellValue("New area");
            resources.getRow(1).getCell(3).setCellValue("Some day");
            resources.getRow(1).getCell(4).setCellValue("New donor");

            assertThat(moved).isPositive();
            assertThat(value(workbook, byArea, other)).isEqualTo(moved);
            assertThat(value(workbook, byArea, other + 1)).isEqualTo(moved);
            assertThat(value(workbook, byArea + 1, other + 1)).isEqualTo(whole);
            assertThat(value(workbook, byTime, other)).isEqualTo(moved);
            assertThat(value(workbook, byTime + 1, other)).isEqualTo(unnamed + moved);
            assertThat(value(workbook, byTime + 1, other + 1)).isEqualTo(whole);
        }
    }

    @Test
    void headingsAreNotBrokenInsideOfAWord() throws IOException {
        try (var workbook = open(withSources("Fund of the Intergovernmentals", "Bank"))) {
            var sheet = workbook.getSheet("Budget");

            assertThat(sheet.getColumnWidth(1)).isGreaterThan(sheet.getColumnWidth(2) + 3 * 256);
        }
    }

    @Test
    void columnsAreAsWideAsTheLargestAmount() throws IOException {
        var resource = Resource.from(Plans.text("Fund")).withAmount(Optional.of(new BigDecimal("123456789012345.25")));
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        var rich = area.activities().getFirst().withResources(List.of(resource));
        try (var workbook = open(plan.withAreas(List.of(area.withActivities(List.of(rich)))))) {
            int characters = "123,456,789,012,345.25".length();

            assertThat(workbook.getSheet("Budget").getColumnWidth(1)).isGreaterThan(characters * 256);
            assertThat(workbook.getSheet("Activities").getColumnWidth(11)).isGreaterThan(characters * 256);
            assertThat(workbook.getSheet("Resources").getColumnWidth(6)).isGreaterThan(characters * 256);
        }
    }

    @Test
    void sourcesAndAreasAreChosenFromThoseOfTheBudget() throws IOException {
        try (var workbook = open(Exported.sample("regional-water-2027"))) {
            var lists = workbook.getSheet("Resources").getDataValidations().stream()
                    .map(one -> one.getValidationConstraint().getFormula1())
                    .toList();

            assertThat(lists).contains("'Budget'!$A$5:$A$12", "'Budget'!$B$4:$K$4");
        }
    }

    @Test
    void aPlanWithoutActivitiesHasABudgetOfNothing() throws IOException {
        try (var workbook = open(Plans.empty())) {
            for (var cell : workbook.getSheet("Budget").getRow(5)) {
                if (cell.getCellType() == CellType.FORMULA) {
                    assertThat(value(workbook, 5, cell.getColumnIndex())).as(cell.getCellFormula()).isZero();
                }
            }
        }
    }

    private static double value(XSSFWorkbook workbook, int row, int column) {
        var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(workbook.getSheet("Budget").getRow(row).getCell(column)).getNumberValue();
    }

    @Test
    void sourcesThatSumIfsWouldMisreadAreLookedForToTheLetter() throws IOException {
        var plan = withSources("Fund*", "Fund of all", ">5", "idb", "IDB", "2020", "x".repeat(300), "");
        try (var workbook = open(plan)) {
            var formulas = new ArrayList<String>();
            workbook.getSheet("Budget").getRow(4).forEach(cell -> {
                if (cell.getCellType() == CellType.FORMULA) {
                    formulas.add(cell.getCellFormula());
                }
            });

            assertThat(formulas.subList(0, 8)).extracting(formula -> formula.startsWith("SUMPRODUCT(EXACT("))
                    .containsExactly(true, false, true, true, true, true, true, false); // the others come last
        }
    }

    private static void assertFormulasGiveWhatIsStored(Plan plan) throws IOException {
        try (var workbook = open(plan)) {
            var evaluator = workbook.getCreationHelper().createFormulaEvaluator();
            int formulas = 0;
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            var stored = cell.getCachedFormulaResultType() == CellType.NUMERIC
                                    ? Double.toString(cell.getNumericCellValue())
                                    : cell.getStringCellValue();
                            var given = evaluator.evaluate(cell);
                            var computed = given.getCellType() == CellType.NUMERIC
                                    ? Double.toString(given.getNumberValue())
                                    : given.getStringValue();
                            assertThat(computed).as(sheet.getSheetName() + "!" + cell.getAddress() + " " + cell)
                                    .isEqualTo(stored);
                            formulas++;
                        }
                    }
                }
            }
            assertThat(formulas).isGreaterThan(100);
        }
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

    private static XSSFWorkbook open(Plan plan) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(Exported.bytes(plan, ExportFormat.EXCEL)));
    }

    private static List<Double> numbers(Iterable<Cell> row) {
        var numbers = new ArrayList<Double>();
        row.forEach(cell -> {
            if (cell.getCellType() == CellType.FORMULA) {
                numbers.add(cell.getNumericCellValue());
            }
        });
        return numbers;
    }

    private static List<Double> numbers(BudgetRow<?> row) {
        var numbers = new ArrayList<Double>();
        row.cells().stream().map(BudgetSum::total).map(BigDecimal::doubleValue).forEach(numbers::add);
        numbers.add(row.total().total().doubleValue());
        numbers.add(row.total().secured().doubleValue());
        numbers.add(row.total().notSecured().doubleValue());
        numbers.add(row.total().unstated().doubleValue());
        numbers.add((double) row.activities());
        numbers.add((double) row.withoutAmount());
        numbers.add((double) row.total().withoutAmount());
        return numbers;
    }
}
