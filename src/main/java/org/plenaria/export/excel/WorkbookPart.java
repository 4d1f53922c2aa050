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

    /** The keys of the sheets' names, in their order. The last one is hidden. */
    static final List<String> SHEETS = List.of(
            "sheet.activities", "sheet.resources", "sheet.budget", "sheet.timeline", "sheet.sources", "sheet.notes",
            "sheet.lists");

    private static final List<String> REPEATED =
            List.of("$A:$C,$1:$1", "$A:$C,$1:$1", "$A:$A,$1:$3", "$A:$C,$1:$6", "$A:$A,$1:$1", "$1:$2", "$1:$1");

    /** The number of a sheet's part, from 1. */
    static int number(String key) {
        return SHEETS.indexOf(key) + 1;
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("workbook", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.RELATIONSHIPS);
        xml.empty("workbookPr", "defaultThemeVersion", "166925");
        xml.start("bookViews").empty("workbookView",
                "xWindow", "0", "yWindow", "0", "windowWidth", "24000", "windowHeight", "12000", "tabRatio", "800");
        xml.end();
        xml.start("sheets");
        for (int i = 0; i < SHEETS.size(); i++) {
            var name = labels.word(SHEETS.get(i));
            if (i == SHEETS.size() - 1) {
                xml.empty("sheet", "name", name, "sheetId", Integer.toString(i + 1), "state", "hidden",
                        "r:id", "rId" + (i + 1));
            } else {
                xml.empty("sheet", "name", name, "sheetId", Integer.toString(i + 1), "r:id", "rId" + (i + 1));
            }
        }
        xml.end();
        xml.start("definedNames");
        for (int i = 0; i < SHEETS.size(); i++) {
            var key = SHEETS.get(i);
            if (printAreas.containsKey(key)) {
                xml.element("definedName", printAreas.getOrDefault(key, ""),
                        "name", "_xlnm.Print_Area", "localSheetId", Integer.toString(i));
            }
        }
        for (int i = 0; i < SHEETS.size(); i++) {
            var sheet = DefinedNames.quoted(labels.word(SHEETS.get(i))) + "!";
            xml.element("definedName",
                    sheet + REPEATED.get(i).replace(",", "," + sheet),
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
