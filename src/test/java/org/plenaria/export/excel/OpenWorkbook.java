// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** A workbook as a reader of it finds things: by the words at the heads of rows and columns. */
record OpenWorkbook(XSSFWorkbook poi) implements AutoCloseable {

    static OpenWorkbook of(Plan plan) {
        return of(Exported.bytes(plan, ExportFormat.EXCEL, ExportOptions.of(plan).in(Language.ENGLISH)));
    }

    static OpenWorkbook of(byte[] file) {
        // Java counts each &quot; of a formula as an entity and stops at 100,000 of them.
        System.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        System.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        try {
            return new OpenWorkbook(new XSSFWorkbook(new ByteArrayInputStream(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XSSFSheet sheet(String name) {
        return poi.getSheet(name);
    }

    /** A cell of a table. */
    Cell cell(String sheet, String column, int row) {
        return sheet(sheet).getRow(row).getCell(column(sheet, column));
    }

    /** Types a text into a cell of a table, over whatever it holds. */
    void type(String sheet, String column, int row, String text) {
        var cell = cell(sheet, column, row);
        cell.setBlank();
        cell.setCellValue(text);
    }

    /** Where a column of a table stands, from 0. */
    int column(String sheet, String name) {
        return at(sheet(sheet), 0, name);
    }

    private static int at(XSSFSheet sheet, int row, String text) {
        for (var cell : sheet.getRow(row)) {
            if (text(cell).equals(text)) {
                return cell.getColumnIndex();
            }
        }
        throw new NoSuchElementException(text + " in row " + row + " of " + sheet.getSheetName());
    }

    /** All texts of a column of a table, without the empty ones. */
    List<String> texts(String sheet, String column) {
        var texts = new ArrayList<String>();
        int at = column(sheet, column);
        for (int row = 1; row <= sheet(sheet).getLastRowNum(); row++) {
            var cell = sheet(sheet).getRow(row).getCell(at);
            if (cell != null && !text(cell).isEmpty()) {
                texts.add(text(cell));
            }
        }
        return texts;
    }

    /** A figure of the budget. */
    Cell budget(String block, String row, String column) {
        var sheet = sheet("Budget");
        int heading = row(sheet, 0, block) + 1;
        return sheet.getRow(row(sheet, heading, row)).getCell(at(sheet, heading, column));
    }

    /** What a figure of the budget is stored as. */
    double stored(String block, String row, String column) {
        return budget(block, row, column).getNumericCellValue();
    }

    /** What a figure of the budget is, computed anew. */
    double computed(String block, String row, String column) {
        var evaluator = poi.getCreationHelper().createFormulaEvaluator();
        return evaluator.evaluate(budget(block, row, column)).getNumberValue();
    }

    /** The first row at or below another that begins with a text. */
    static int row(XSSFSheet sheet, int from, String text) {
        for (int row = from; row <= sheet.getLastRowNum(); row++) {
            if (sheet.getRow(row) != null
                    && sheet.getRow(row).getCell(0) != null
                    && text(sheet.getRow(row).getCell(0)).equals(text)) {
                return row;
            }
        }
        throw new NoSuchElementException(text + " in " + sheet.getSheetName());
    }

    static String text(Cell cell) {
        var type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> Double.toString(cell.getNumericCellValue());
            default -> "";
        };
    }

    @Override
    public void close() throws IOException {
        poi.close();
    }
}
