// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * The list of sheets, which of their rows are repeated on every printed page, and the names of cells.
 *
 * @param printAreas of sheets that are not printed whole, by their keys
 */
record WorkbookPart(Labels labels, DefinedNames names, Map<String, String> printAreas) {

    /**
     * A sheet.
     *
     * @param key of its name among the words of the workbook, without "sheet."
     * @param repeated the columns and rows that are repeated in print
     */
    record Sheet(String key, String repeated, boolean hidden) {}

    /** The sheets in their order: those that officers need most come first, those for formulas last. */
    static final List<Sheet> SHEETS = List.of(
            new Sheet("activities", "$A:$B,$1:$1", false),
            new Sheet("resources", "$A:$B,$1:$1", false),
            new Sheet("budget", "$A:$A,$1:$3", false),
            new Sheet("timeline", "$A:$C,$1:$6", false),
            new Sheet("sources", "$A:$A,$1:$1", false),
            new Sheet("areas", "$A:$B,$1:$1", false),
            new Sheet("milestones", "$A:$B,$1:$1", false),
            new Sheet("indicators", "$A:$B,$1:$1", false),
            new Sheet("details", "$A:$B,$1:$1", false),
            new Sheet("extras", "$A:$B,$1:$1", false),
            new Sheet("texts", "$A:$B,$1:$1", false),
            new Sheet("notes", "$1:$2", false),
            new Sheet("lists", "$1:$1", true),
            new Sheet("calculation", "$1:$1", true));

    /** The number of a sheet's part, from 1. */
    static int number(String key) {
        return SHEETS.stream().map(Sheet::key).toList().indexOf(key) + 1;
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("workbook", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.RELATIONSHIPS);
        xml.empty("workbookPr", "defaultThemeVersion", "166925");
        xml.start("bookViews").empty("workbookView",
                "xWindow", "0", "yWindow", "0", "windowWidth", "24000", "windowHeight", "12000", "tabRatio", "800");
        xml.end();
        xml.start("sheets");
        for (int i = 1; i <= SHEETS.size(); i++) {
            var sheet = SHEETS.get(i - 1);
            var number = Integer.toString(i);
            if (sheet.hidden()) {
                xml.empty("sheet", "name", name(sheet), "sheetId", number, "state", "hidden", "r:id", "rId" + number);
            } else {
                xml.empty("sheet", "name", name(sheet), "sheetId", number, "r:id", "rId" + number);
            }
        }
        xml.end();
        xml.start("definedNames");
        for (int i = 0; i < SHEETS.size(); i++) {
            var area = printAreas.getOrDefault(SHEETS.get(i).key(), "");
            if (!area.isEmpty()) {
                xml.element("definedName", area, "name", "_xlnm.Print_Area", "localSheetId", Integer.toString(i));
            }
        }
        for (int i = 0; i < SHEETS.size(); i++) {
            var sheet = DefinedNames.quoted(name(SHEETS.get(i))) + "!";
            xml.element("definedName",
                    sheet + SHEETS.get(i).repeated().replace(",", "," + sheet),
                    "name", "_xlnm.Print_Titles",
                    "localSheetId", Integer.toString(i));
        }
        for (var name : names.all().entrySet()) {
            xml.element("definedName", name.getValue(), "name", name.getKey());
        }
        xml.end();
        xml.empty("calcPr", "calcId", "191029");
        xml.end();
    }

    private String name(Sheet sheet) {
        return labels.word("sheet." + sheet.key());
    }

    List<Relationship> relationships() {
        var relationships = new ArrayList<Relationship>();
        for (int i = 1; i <= SHEETS.size(); i++) {
            relationships.add(new Relationship("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        relationships.add(new Relationship("rIdStyles", "styles", "styles.xml"));
        relationships.add(new Relationship("rIdStrings", "sharedStrings", "sharedStrings.xml"));
        return relationships;
    }
}
