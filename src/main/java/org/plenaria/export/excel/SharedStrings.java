// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.plenaria.export.ooxml.XmlWriter;

/** The texts of all cells, each stored once. */
final class SharedStrings {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private int uses;
    private int shortened;

    /** The index of a text, cut to what a cell can hold. */
    int index(String text) {
        uses++;
        shortened += ExcelText.isTooLong(text) ? 1 : 0;
        return indexes.computeIfAbsent(ExcelText.fitted(text), _ -> indexes.size());
    }

    /** How many cells hold less than their whole text. */
    int shortened() {
        return shortened;
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("sst",
                "xmlns", SheetXml.MAIN,
                "count", Integer.toString(uses),
                "uniqueCount", Integer.toString(indexes.size()));
        for (var text : indexes.keySet()) {
            xml.start("si").element("t", ExcelText.escaped(text), "xml:space", "preserve").end();
        }
        xml.end();
    }
}
