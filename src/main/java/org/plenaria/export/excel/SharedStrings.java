// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.plenaria.export.ooxml.XmlWriter;

/** The texts of all cells, each stored once. */
final class SharedStrings {

    private final Map<String, Integer> indexes = new LinkedHashMap<>();
    private final List<Rest> rests = new ArrayList<>();
    private int uses;

    /**
     * What did not fit into a cell.
     *
     * @param place of the cell that holds the beginning: "Activities!C5"
     */
    record Rest(String place, String text) {}

    /** The index of a text, of which a cell holds as much as it can; the rest is kept. */
    int index(String text, Supplier<String> place) {
        uses++;
        var fitted = ExcelText.fitted(text);
        if (ExcelText.isTooLong(text)) {
            rests.add(new Rest(place.get(), text.substring(fitted.length() - 1)));
        }
        return indexes.computeIfAbsent(fitted, _ -> indexes.size());
    }

    /** What of the texts so far did not fit into their cells. */
    List<Rest> rests() {
        return List.copyOf(rests);
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
