// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.table.ColumnMeaning;
import org.plenaria.importing.table.RememberedMappings;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.plan.Plan;

/** Sheets as committees make them: headers in two rows, ticks, merged cells, totals, signatures. */
class TablesTest {

    private static final ImportOptions OPTIONS = ImportOptions.assuming(2027);

    private static void row(Sheet sheet, int number, Object... cells) {
        var row = sheet.createRow(number);
        for (int column = 0; column < cells.length; column++) {
            switch (cells[column]) {
                case Number value -> row.createCell(column).setCellValue(value.doubleValue());
                case LocalDate day -> {
                    var style = sheet.getWorkbook().createCellStyle();
                    style.setDataFormat((short) 14);
                    var cell = row.createCell(column);
                    cell.setCellStyle(style);
                    cell.setCellValue(day);
                }
                case Object words when !words.toString().isEmpty() ->
                    row.createCell(column).setCellValue(words.toString());
                default -> { }
            }
        }
    }

    private static ImportResult read(XSSFWorkbook workbook, ImportOptions options) throws Exception {
        try (workbook; var out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return new PlanImport().of(SourceFiles.read(out.toByteArray(), "plan.xlsx"), options);
        }
    }

    private static List<String> activities(Plan plan) {
        return plan.activities().map(activity -> PlanShape.line(plan, activity)).toList();
    }

    private static String leftOut(ImportResult result, LeftOutReason reason) {
        return result.fates().stream()
                .filter(fate -> fate.pieces().stream()
                        .anyMatch(piece -> piece.fate().equals(new Fate.LeftOut(reason))))
                .map(fate -> fate.line().text())
                .collect(Collectors.joining(", "));
    }

    private static XSSFWorkbook quarters() {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Actividades");
        row(sheet, 0, "PLAN DE TRABAJO 2027");
        row(sheet, 3, "N.º", "Actividad", "Trimestre", "", "", "", "Fuente", "Monto (USD)", "Asegurado", "Eje"
                + " estratégico");
        row(sheet, 4, "", "", "I", "II", "III", "IV", "", "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(3, 3, 2, 5));
        for (int column : new int[] {0, 1, 6, 7, 8, 9}) {
            sheet.addMergedRegion(new CellRangeAddress(3, 4, column, column));
        }
        row(sheet, 5, "Agua segura");
        sheet.addMergedRegion(new CellRangeAddress(5, 5, 0, 9));
        row(sheet, 6, "1.1", "Red de sensores", "x", "", "X", "", "Fondo del Agua", 12500.5, "sí", "Calidad");
        row(sheet, 7, "", "", "", "", "", "", "Tiempo del grupo", "", "", "");
        row(sheet, 8, "1.2", "Informe anual", "", "", "", "✓", "Fondo del Agua", "7.000,00", "no", "-");
        row(sheet, 9, "", "Total", "", "", "", "", "", 19500.5);
        row(sheet, 11, "Elaborado por:", "", "Aprobado por:");
        row(sheet, 12, "Ana Díaz", "", "Luis Mora");
        return workbook;
    }

    @Test
    void headersOfTwoRowsTicksAmountsAndContinuedRowsAreUnderstood() throws Exception {
        var result = read(quarters(), OPTIONS);
        assertThat(activities(result.plan())).containsExactly(
                "Red de sensores | Q1+Q3 | products [] | participants [] | venue  | resources [Fondo del Agua FUNDS"
                        + " 12500.5 true, Tiempo del grupo STAFF_TIME] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes  {Eje estratégico: Calidad}",
                "Informe anual | Q4 | products [] | participants [] | venue  | resources [Fondo del Agua FUNDS"
                        + " 7000.00 false] | responsible [] | recurrence  | status OptionalInt.empty |"
                        + " milestones [] | notes ");
        assertThat(result.plan().areas()).singleElement()
                .satisfies(area -> assertThat(result.plan().text(area.name())).isEqualTo("Agua segura"));
        assertThat(result.plan().currency()).get().hasToString("USD");
        assertThat(result.plan().text(result.plan().title())).isEqualTo("PLAN DE TRABAJO 2027");
    }

    @Test
    void totalsAndSignaturesAreLeftOutWithTheirReason() throws Exception {
        var result = read(quarters(), OPTIONS);
        assertThat(leftOut(result, LeftOutReason.TOTAL)).isEqualTo("Total, 19500.5");
        assertThat(leftOut(result, LeftOutReason.SIGNATURE))
                .isEqualTo("Elaborado por:, Aprobado por:, Ana Díaz, Luis Mora");
        assertThat(leftOut(result, LeftOutReason.EMPTY_MARK)).isEqualTo("-");
    }

    @Test
    void aProposedMappingCanBeCorrected() throws Exception {
        var proposed = read(quarters(), OPTIONS).mappings().getFirst();
        assertThat(proposed.headerRow()).isEqualTo(1);
        assertThat(proposed.headerRows()).isEqualTo(2);
        var corrected = proposed.with(9, new ColumnMeaning.LeftOut())
                .with(6, new ColumnMeaning.Holds(FieldKind.RESPONSIBLE));
        var result = read(quarters(), OPTIONS.with(corrected));
        assertThat(activities(result.plan()).getFirst())
                .contains("responsible [Fondo del Agua, Tiempo del grupo]")
                .doesNotContain("Calidad");
        assertThat(leftOut(result, LeftOutReason.COLUMN_LEFT_OUT)).isEqualTo("Calidad, -");
        assertThat(result.mappings()).containsExactly(corrected);
    }

    @Test
    void aTableWithoutAHeaderIsReadByItsNumbers() throws Exception {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Harbours");
        row(sheet, 4, "", "1.1", "Survey of the quay", "Q1", "Bergen");
        row(sheet, 5, "", "1.2", "Guide for pilots", "Q2 and Q3", "Oslo");
        row(sheet, 6, "", "1.3", "Closing report", "November", "Oslo");
        var result = read(workbook, OPTIONS);
        assertThat(result.plan().activities().map(activity ->
                        result.plan().text(activity.title()) + " " + PlanShape.time(activity.timeframe())))
                .containsExactly("Survey of the quay Q1", "Guide for pilots Q2+Q3", "Closing report M11");
        assertThat(activities(result.plan()).getFirst()).contains("{D: Bergen}");
        assertThat(result.plan().text(result.plan().areas().getFirst().name())).isEqualTo("Harbours");
    }

    @Test
    void datesAndCarriedDownCellsAreRead() throws Exception {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Plan 2027");
        row(sheet, 0, "Area", "Activity", "Start", "End", "Venue", "Status", "Progress");
        row(sheet, 1, "Open"
                + " data", "Guide", LocalDate.of(2027, 3, 1), LocalDate.of(2027, 4, 30), "Virtual", "Done", "100%");
        row(sheet, 2, "", "Portal", LocalDate.of(2027, 5, 3), LocalDate.of(2027, 5, 2), "", "Strange", 40);
        row(sheet, 3, "Skills", "Course", "soon", "", "", "", "");
        sheet.addMergedRegion(new CellRangeAddress(1, 2, 4, 4));
        var result = read(workbook, OPTIONS);
        assertThat(activities(result.plan())).containsExactly(
                "Guide | 2027-03-01/2027-04-30 | products [] | participants [] | venue VIRTUAL  | resources [] |"
                        + " responsible [] | recurrence  | status DONEOptionalInt[100] | milestones [] | notes ",
                "Portal | 2027-05-03/2027-05-02 | products [] | participants [] | venue VIRTUAL  | resources [] |"
                        + " responsible [] | recurrence  | status OptionalInt[40] | milestones [] | notes"
                        + "  {Status: Strange}",
                "Course |  | products [] | participants [] | venue  | resources [] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes  {Start: soon}");
        assertThat(result.plan().areas()).hasSize(2);
    }

    @Test
    void remarksBesideCellsAndNotesBelowTheTableAreKept() throws Exception {
        var workbook = new XSSFWorkbook();
        var sheet = workbook.createSheet("Plan");
        row(sheet, 0, "No.", "Activity", "Venue");
        row(sheet, 1, "1", "Survey", "Lima");
        row(sheet, 2, "2", "Total station survey", "Quito");
        row(sheet, 3, "Note: venues may change");
        var comment = sheet.createDrawingPatriarch().createCellComment(
                workbook.getCreationHelper().createClientAnchor());
        comment.setString(workbook.getCreationHelper().createRichTextString("Ask the port first"));
        sheet.getRow(1).getCell(2).setCellComment(comment);
        var result = read(workbook, OPTIONS);
        assertThat(result.plan().activities().map(one -> result.plan().text(one.title())))
                .containsExactly("Survey", "Total station survey");
        assertThat(result.plan().extraFields()).extracting(extra -> result.plan().text(extra.value()))
                .contains("Note: venues may change");
        assertThat(result.fates()).anyMatch(fate -> fate.line().text().equals("Ask the port first")
                && fate.pieces().getFirst().fate() instanceof Fate.KeptAsNote);
    }

    @Test
    void aMappingThatWasCorrectedIsRememberedForFilesOfTheSameShape() throws Exception {
        var proposed = read(quarters(), OPTIONS).mappings().getFirst();
        assertThat(proposed.columns().get(1).confidence()).isEqualTo(1);
        assertThat(proposed.columns().get(9).confidence()).isLessThan(0.5);
        var corrected = proposed.with(9, new ColumnMeaning.LeftOut());
        var known = RememberedMappings.none().with(corrected);

        var again = read(quarters(), OPTIONS.with(new RememberedMappings(known.meanings())));
        assertThat(again.mappings().getFirst().columns().get(9).meaning()).isEqualTo(new ColumnMeaning.LeftOut());
        assertThat(leftOut(again, LeftOutReason.COLUMN_LEFT_OUT)).isEqualTo("Calidad, -");

        var other = new XSSFWorkbook();
        row(other.createSheet("Plan"), 0, "No.", "Activity", "Venue");
        row(other.getSheet("Plan"), 1, "1", "Survey", "Lima");
        assertThat(read(other, OPTIONS.with(known)).mappings().getFirst().columns().get(2).meaning())
                .isEqualTo(new ColumnMeaning.Holds(FieldKind.VENUE));
    }
}
