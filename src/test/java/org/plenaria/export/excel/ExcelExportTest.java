// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RandomPlans;
import org.plenaria.plan.Timeframe;

class ExcelExportTest {

    private static final Plan WATER = Exported.sample("regional-water-2027");

    @Test
    void everyActivityIsARowOfARealTableWithFilterAndFrozenHeader() throws IOException {
        try (var workbook = open(WATER)) {
            var sheet = workbook.getSheet("Activities");
            var table = sheet.getTables().getFirst();

            assertThat(table.getRowCount()).isEqualTo(WATER.activityCount() + 1);
            assertThat(table.getCTTable().isSetAutoFilter()).isTrue();
            assertThat(sheet.getPaneInformation().isFreezePane()).isTrue();
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 1);
            assertThat(column(sheet, "Title")).containsExactlyInAnyOrderElementsOf(
                    WATER.activities().map(activity -> WATER.text(activity.title())).toList());
            int ids = row(sheet, 0).indexOf("Id");
            assertThat(sheet.isColumnHidden(ids)).as("ids are there, but not in the way").isTrue();
            assertThat(table.getCTTable().isSetExtLst()).as("described to who cannot see it").isTrue();
        }
    }

    @Test
    void datesAreRealDatesAndOnlyWhereTheAuthorGaveSome() throws IOException {
        var plan = Plans.withActivities(
                Timeframe.of(Period.semester(1)), Timeframe.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 4, 30)));
        try (var workbook = open(plan)) {
            var sheet = workbook.getSheet("Activities");

            assertThat(dates(sheet, 4)).containsExactly(LocalDateTime.of(2020, 3, 1, 0, 0));
            assertThat(dates(sheet, 5)).containsExactly(LocalDateTime.of(2020, 4, 30, 0, 0));
        }
    }

    @Test
    void sheetsArePrintedLargeEnoughToBeRead() throws IOException {
        try (var workbook = open(WATER)) {
            for (var sheet : workbook) {
                if (workbook.isSheetHidden(workbook.getSheetIndex(sheet))) {
                    continue;
                }
                var set = sheet.getPrintSetup();
                double width = 0;
                boolean activities = sheet.getSheetName().equals("Activities");
                int columns = activities ? 14 : sheet.getRow(1).getLastCellNum();
                for (int i = 0; i < columns; i++) {
                    width += sheet.isColumnHidden(i) ? 0 : sheet.getColumnWidthInPixels(i) / 96;
                }
                assertThat(set.getPaperSize()).isEqualTo(PrintSetup.A4_PAPERSIZE);
                if (!sheet.getSheetName().equals("Budget")) {
                    assertThat(set.getFitWidth()).as(sheet.getSheetName()).isEqualTo((short) 1);
                }
                double room = set.getFitWidth() * (11.69 - 0.6);

                assertThat(room / width).as(sheet.getSheetName()).isGreaterThan(0.7);
            }
            assertThat(workbook.getPrintArea(0)).isEqualTo("'Activities'!$A:$N");
        }
    }

    @Test
    void textsKeepOffTheTextsOfTheNextColumn() throws IOException {
        try (var workbook = open(WATER)) {
            var row = workbook.getSheet("Activities").getRow(1);

            assertThat((Iterable<Cell>) row).allMatch(cell -> cell.getCellStyle().getIndention() == 1);
        }
    }

    @Test
    void whatLooksLikeAFormulaStaysText() throws IOException {
        var plan = titled("=SUM(1,2)");
        try (var workbook = open(plan)) {
            var cell = workbook.getSheet("Activities").getRow(1).getCell(1);

            assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
            assertThat(cell.getStringCellValue()).isEqualTo("=SUM(1,2)");
            assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
        }
    }

    @Test
    void textsSurviveTheNotationOfCells() throws IOException {
        var title = "bell\u0007, _x0041_ and\nanother line <&>";
        try (var workbook = open(titled(title))) {
            assertThat(column(workbook.getSheet("Activities"), "Title")).containsExactly(title);
        }
    }

    @Test
    void aTextThatIsTooLongForACellGoesOnInTheNotesAndIsReported() throws IOException {
        var plan = titled("x".repeat(40_000));
        var out = new ByteArrayOutputStream();

        int shortened = ExcelExport.write(plan, ExportOptions.of(plan), Progress.UNWATCHED, out).continuedTexts();

        assertThat(shortened).isEqualTo(1);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var title = column(workbook.getSheet("Activities"), "Title").getFirst();
            var rest = workbook.getSheet("Notes").getRow(workbook.getSheet("Notes").getLastRowNum());
            assertThat(title).hasSize(32_767).endsWith("x…");
            assertThat(rest.getCell(0).getStringCellValue()).isEqualTo("Activities!B2");
            assertThat(title.length() - 1 + rest.getCell(1).getStringCellValue().length()).isEqualTo(40_000);
        }
    }

    @Test
    void aSemesterCoversItsMonthsOnTheTimeline() throws IOException {
        try (var workbook = open(Plans.withActivities(Timeframe.of(Period.semester(2))))) {
            var sheet = workbook.getSheet("Timeline");
            var covered = new ArrayList<String>();
            for (int column = 3; column < 15; column++) {
                if (sheet.getRow(7).getCell(column).getNumericCellValue() == 1) {
                    covered.add(sheet.getRow(5).getCell(column).getStringCellValue());
                }
            }

            assertThat(covered).containsExactly("Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
            assertThat(sheet.getRow(4).getCell(9).getStringCellValue()).isEqualTo("2nd semester");
            assertThat(sheet.getSheetConditionalFormatting().getNumConditionalFormattings()).isEqualTo(2);
        }
    }

    @Test
    void whatOneTypesIsChosenFromLists() throws IOException {
        try (var workbook = open(WATER)) {
            var activities = lists(workbook.getSheet("Activities"));

            assertThat(activities).contains(
                    Map.entry("Area", "Choice_Areas"),
                    Map.entry("Timeframe", "Timeframe_Words"),
                    Map.entry("Venue kind", "Choice_VenueKinds"),
                    Map.entry("Source", "'Sources'!$A$2:$A$31"),
                    Map.entry("Status", "Choice_Statuses"));
            assertThat(lists(workbook.getSheet("Further resources"))).contains(
                    Map.entry("Kind", "Choice_ResourceKinds"), Map.entry("Secured", "Choice_YesNo"));
            assertThat(workbook.getName("Timeframe_Words").getRefersToFormula()).startsWith("'Lists'!$A$2:$A$");
            assertThat(column(workbook.getSheet("Lists"), 0)).contains("Annual", "2nd quarter", "1st semester", "May");
        }
    }

    private static Map<String, String> lists(XSSFSheet sheet) {
        var lists = new HashMap<String, String>();
        for (var one : sheet.getDataValidations()) {
            int column = one.getRegions().getCellRangeAddresses()[0].getFirstColumn();
            lists.put(row(sheet, 0).get(column), one.getValidationConstraint().getFormula1());
        }
        return lists;
    }

    @Test
    void onlyWhatNobodyTypesIsProtectedAndWithoutAPassword() throws IOException {
        try (var workbook = open(WATER)) {
            for (var name : List.of("Budget", "Timeline")) {
                assertThat(workbook.getSheet(name).getProtect()).as(name).isTrue();
                assertThat(workbook.getSheet(name).getCTWorksheet().getSheetProtection().isSetPassword()).isFalse();
                assertThat(workbook.getSheet(name).getCTWorksheet().getSheetProtection().isSetHashValue()).isFalse();
            }
            for (var sheet : workbook) {
                for (var row : sheet) {
                    for (var cell : row) {
                        assertThat(sheet.getProtect() || cell.getCellType() != CellType.FORMULA)
                                .as("no formula where people type: " + sheet.getSheetName() + cell.getAddress())
                                .isTrue();
                    }
                }
            }
            for (int i = 0; i < 12; i++) {
                var name = workbook.getSheetName(i);
                assertThat(workbook.getSheetAt(i).getProtect()).as(name)
                        .isEqualTo(List.of("Budget", "Timeline").contains(name));
            }
        }
    }

    @Test
    void everySheetIsSetUpForPrinting() throws IOException {
        try (var workbook = open(WATER)) {
            workbook.forEach(sheet -> {
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getFitHeight()).isZero();
                assertThat(sheet.getFooter().getLeft()).contains("Sarune River Commission", "Rev. 1", "English");
                assertThat(sheet.getFooter().getRight()).contains("Page &P of &N");
                assertThat(sheet.getRepeatingRows()).isNotNull();
            });
            assertThat(workbook.getPrintArea(workbook.getSheetIndex("Timeline"))).startsWith("'Timeline'!$A$1:$P$");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es", "pt", "fr"})
    void sheetsAndTablesHaveNamesThatExcelTakesInEveryLanguage(String language) throws IOException {
        var bytes = Exported.bytes(WATER, ExportFormat.EXCEL, ExportOptions.of(WATER).in(new Language(language)));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            workbook.forEach(sheet -> assertThat(sheet.getSheetName())
                    .isEqualTo(WorkbookUtil.createSafeSheetName(sheet.getSheetName())));
            for (int i : new int[] {0, 1, 4, 5, 6, 7, 8, 9, 10}) {
                var table = workbook.getSheetAt(i).getTables().getFirst();
                assertThat(table.getDisplayName()).matches("[A-Za-z]+");
                var headers = table.getColumns().stream().map(column -> column.getName()).toList();
                assertThat(headers).doesNotHaveDuplicates();
                assertThat(row(workbook.getSheetAt(i), 0)).isEqualTo(headers);
            }
        }
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Exported.bytes(WATER, ExportFormat.EXCEL)).isEqualTo(Exported.bytes(WATER, ExportFormat.EXCEL));
    }

    @Test
    void plansWithEverythingInThemMakeWorkbooksThatOpen() throws IOException {
        for (long seed = 0; seed < 25; seed++) {
            var plan = RandomPlans.plan(seed);
            try (var workbook = open(plan)) {
                assertThat(column(workbook.getSheetAt(0), "Id")).as("seed " + seed)
                        .containsExactlyInAnyOrderElementsOf(plan.activities()
                                .map(activity -> activity.id().toString())
                                .toList());
            }
        }
    }

    private static Plan titled(String title) {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        Activity activity = area.activities().getFirst().withTitle(Plans.text(title));
        return plan.withAreas(List.of(area.withActivities(List.of(activity))));
    }

    private static XSSFWorkbook open(Plan plan) throws IOException {
        var options = ExportOptions.of(plan).in(Language.ENGLISH);
        return new XSSFWorkbook(new ByteArrayInputStream(Exported.bytes(plan, ExportFormat.EXCEL, options)));
    }

    private static List<LocalDateTime> dates(XSSFSheet sheet, int column) {
        var dates = new ArrayList<LocalDateTime>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row).getCell(column).getCellType() == CellType.NUMERIC) {
                dates.add(sheet.getRow(row).getCell(column).getLocalDateTimeCellValue());
            }
        }
        return dates;
    }

    private static List<String> column(XSSFSheet sheet, String header) {
        return column(sheet, row(sheet, 0).indexOf(header));
    }

    private static List<String> column(XSSFSheet sheet, int column) {
        var texts = new ArrayList<String>();
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            var text = sheet.getRow(row).getCell(column).getStringCellValue();
            if (!text.isEmpty()) {
                texts.add(text);
            }
        }
        return texts;
    }

    private static List<String> row(XSSFSheet sheet, int row) {
        var texts = new ArrayList<String>();
        sheet.getRow(row).forEach((Cell cell) -> texts.add(cell.getStringCellValue()));
        return texts;
    }
}
