// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.io.IOException;
import org.plenaria.export.document.TableLook;

/** The styles of tables. */
final class TableStyles {

    private static final String LINE = "BFC6D1";

    private TableStyles() {}

    static void write(WordXml word) throws IOException {
        var xml = word.xml();
        xml.start("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
        word.value("w:name", "Normal Table").value("w:uiPriority", 99);
        xml.empty("w:semiHidden").start("w:tblPr");
        xml.empty("w:tblInd", "w:w", "0", "w:type", "dxa").start("w:tblCellMar");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right"}) {
            xml.empty(side, "w:w", "0", "w:type", "dxa");
        }
        xml.end(3);
        lined(word, TableLook.GRID, "Plan Grid");
        lined(word, TableLook.YEAR, "Plan Year");
    }

    private static void lined(WordXml word, TableLook look, String name) throws IOException {
        var xml = word.xml();
        xml.start("w:style", "w:type", "table", "w:customStyle", "1", "w:styleId", look.styleId());
        word.value("w:name", name).value("w:basedOn", "TableNormal").value("w:uiPriority", 59);
        xml.start("w:tblPr").start("w:tblBorders");
        for (var side : new String[] {"w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"}) {
            xml.empty(side, "w:val", "single", "w:sz", "4", "w:space", "0", "w:color", LINE);
        }
        xml.end(3);
    }
}
