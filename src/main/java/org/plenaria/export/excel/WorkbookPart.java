// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;

/** The list of sheets, and which of their rows are repeated on every printed page. */
record WorkbookPart(Labels labels) {

    /** The keys of the sheets' names, in their order. */
    static final List<String> SHEETS = List.of("sheet.activities", "sheet.budget", "sheet.timeline", "sheet.resources");

    private static final List<String> REPEATED = List.of("$A:$C,$1:$1", "$A:$A", "$A:$C,$1:$4", "$A:$C,$1:$1");

    void write(XmlWriter xml) throws IOException {
        xml.start("workbook", "xmlns", SheetXml.MAIN, "xmlns:r", SheetXml.RELATIONSHIPS);
        xml.empty("workbookPr", "defaultThemeVersion", "166925");
        xml.start("bookViews").empty("workbookView",
                "xWindow", "0", "yWindow", "0", "windowWidth", "24000", "windowHeight", "12000").end();
        xml.start("sheets");
        for (int i = 0; i < SHEETS.size(); i++) {
            xml.empty("sheet",
                    "name", labels.word(SHEETS.get(i)), "sheetId", Integer.toString(i + 1), "r:id", "rId" + (i + 1));
        }
        xml.end();
        xml.start("definedNames");
        for (int i = 0; i < SHEETS.size(); i++) {
            var sheet = "'" + labels.word(SHEETS.get(i)).replace("'", "''") + "'!";
            xml.element("definedName",
                    sheet + REPEATED.get(i).replace(",", "," + sheet),
                    "name", "_xlnm.Print_Titles",
                    "localSheetId", Integer.toString(i));
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
