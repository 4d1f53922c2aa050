// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;

/** A list as an Excel workbook: one sheet with a head that stays in sight and a filter over its columns. */
public final class ListingExcel {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
    private static final int WIDTH = 190; // of all columns, in the digits that Excel measures them by
    private static final int MOST = 32_767; // characters in a cell
    private static final String HEAD = "1";
    private static final String BODY = "2";
    private static final String NUMBER = "3";

    private final List<Listing> listings;
    private final Map<String, Integer> strings = new LinkedHashMap<>();
    private int uses;

    private ListingExcel(List<Listing> listings) {
        this.listings = listings;
    }

    /**
     * Writes the workbook.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Listing listing, OutputStream out) throws IOException {
        write(List.of(listing), out);
    }

    /**
     * Writes several lists, each on a sheet of its own.
     *
     * @param listings at least one, which says what the workbook is
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(List<Listing> listings, OutputStream out) throws IOException {
        new ListingExcel(listings).write(out);
    }

    private void write(OutputStream out) throws IOException {
        var types = new LinkedHashMap<String, String>();
        types.put("xl/workbook.xml", TYPE + "sheet.main+xml");
        types.put("xl/styles.xml", TYPE + "styles+xml");
        for (int i = 1; i <= listings.size(); i++) {
            types.put(part(i), TYPE + "worksheet+xml");
        }
        types.put("xl/sharedStrings.xml", TYPE + "sharedStrings+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        var file = new OoxmlPackage(out, types);
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "xl/workbook.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("xl/workbook.xml", this::workbook);
        var related = new ArrayList<Relationship>();
        for (int i = 1; i <= listings.size(); i++) {
            related.add(new Relationship("rId" + i, "worksheet", "worksheets/sheet" + i + ".xml"));
        }
        related.add(new Relationship("rId" + (listings.size() + 1), "styles", "styles.xml"));
        related.add(new Relationship("rId" + (listings.size() + 2), "sharedStrings", "sharedStrings.xml"));
        file.relationships("xl/workbook.xml", related);
        file.part("xl/styles.xml", ListingExcel::styles);
        for (int i = 1; i <= listings.size(); i++) {
            var listing = listings.get(i - 1);
            file.part(part(i), xml -> sheet(xml, listing));
        }
        file.part("xl/sharedStrings.xml", this::strings);
        listings.getFirst().properties().write(file);
        file.finish();
    }

    private static String part(int number) {
        return "xl/worksheets/sheet" + number + ".xml";
    }

    private static String area(Listing listing) {
        return "A1:" + column(listing.columns().size() - 1) + Math.max(2, listing.rows().size() + 1);
    }

    private static String column(int index) {
        return Character.toString('A' + index);
    }

    private void workbook(XmlWriter xml) throws IOException {
        xml.start("workbook", "xmlns", MAIN, "xmlns:r", R);
        xml.start("sheets");
        for (int i = 1; i <= listings.size(); i++) {
            var number = Integer.toString(i);
            xml.empty("sheet", "name", listings.get(i - 1).sheet(), "sheetId", number, "r:id", "rId" + number);
        }
        xml.end();
        xml.start("definedNames");
        for (int i = 0; i < listings.size(); i++) {
            var at = Integer.toString(i);
            xml.element("definedName",
                    sheet(i) + area(listings.get(i)).replaceAll("([A-Z]+)([0-9]+)", "\\$$1\\$$2"),
                    "name", "_xlnm._FilterDatabase", "localSheetId", at, "hidden", "1");
        }
        for (int i = 0; i < listings.size(); i++) {
            xml.element("definedName", sheet(i) + "$1:$1", "name", "_xlnm.Print_Titles", "localSheetId",
                    Integer.toString(i));
        }
        xml.end(2);
    }

    private String sheet(int index) {
        return "'" + listings.get(index).sheet().replace("'", "''") + "'!";
    }

    private void sheet(XmlWriter xml, Listing listing) throws IOException {
        xml.start("worksheet", "xmlns", MAIN);
        xml.start("sheetPr").empty("pageSetUpPr", "fitToPage", "1").end();
        xml.start("sheetViews").start("sheetView", "workbookViewId", "0");
        xml.empty("pane", "ySplit", "1", "topLeftCell", "A2", "activePane", "bottomLeft", "state", "frozen");
        xml.end(2);
        xml.empty("sheetFormatPr", "defaultRowHeight", "15");
        xml.start("cols");
        for (int i = 0; i < listing.columns().size(); i++) {
            var at = Integer.toString(i + 1);
            xml.empty("col", "min", at, "max", at,
                    "width", Integer.toString(WIDTH * listing.columns().get(i).share() / 100), "customWidth", "1");
        }
        xml.end();
        xml.start("sheetData");
        row(xml, listing, 1, listing.columns().stream().map(Listing.Column::name).toList(), HEAD);
        for (int i = 0; i < listing.rows().size(); i++) {
            row(xml, listing, i + 2, listing.rows().get(i), BODY);
        }
        xml.end();
        xml.empty("autoFilter", "ref", area(listing));
        xml.empty("pageMargins", "left", "0.4", "right", "0.4", "top", "0.6", "bottom", "0.6", "header", "0.3",
                "footer", "0.3");
        xml.empty("pageSetup", "paperSize", listing.letter() ? "1" : "9", "orientation", "landscape", "fitToWidth", "1",
                "fitToHeight", "0");
        xml.start("headerFooter");
        xml.element("oddHeader", "&L&B" + listing.title().replace("&", "&&"));
        xml.element("oddFooter", "&L" + listing.provenance().replace("&", "&&") + "&R&P / &N");
        xml.end(2);
    }

    private void row(XmlWriter xml, Listing listing, int number, List<String> cells, String style) throws IOException {
        int lines = lines(listing, cells);
        if (lines > 1) { // programs that do not measure wrapped text themselves
            xml.start("row", "r", Integer.toString(number), "ht", Integer.toString(Math.min(400, 13 * lines + 2)),
                    "customHeight", "1");
        } else {
            xml.start("row", "r", Integer.toString(number));
        }
        for (int i = 0; i < cells.size(); i++) {
            cell(xml, column(i) + number, cells.get(i), listing.columns().get(i).number() && number > 1, style);
        }
        xml.end();
    }

    private void cell(XmlWriter xml, String place, String text, boolean number, String style) throws IOException {
        if (number && text.isEmpty()) {
            xml.empty("c", "r", place, "s", NUMBER);
        } else if (number) {
            xml.start("c", "r", place, "s", NUMBER).element("v", text).end();
        } else {
            xml.start("c", "r", place, "s", style, "t", "s");
            xml.element("v", Integer.toString(index(fitted(text))));
            xml.end();
        }
    }

    /** How many lines the fullest cell takes, estimated from the width of its column. */
    private static int lines(Listing listing, List<String> cells) {
        int most = 1;
        for (int i = 0; i < cells.size(); i++) {
            int width = Math.max(4, WIDTH * listing.columns().get(i).share() / 100 - 2);
            int lines = 0;
            for (var line : cells.get(i).split("\n", -1)) {
                lines += 1 + line.length() / width;
            }
            most = Math.max(most, lines);
        }
        return most;
    }

    private static String fitted(String text) {
        return text.length() <= MOST ? text : text.substring(0, MOST - 1) + "…";
    }

    private int index(String text) {
        uses++;
        return strings.computeIfAbsent(text, _ -> strings.size());
    }

    private void strings(XmlWriter xml) throws IOException {
        xml.start("sst", "xmlns", MAIN, "count", Integer.toString(uses), "uniqueCount",
                Integer.toString(strings.size()));
        for (var text : new ArrayList<>(strings.keySet())) {
            // Read back, _x0041_ would become an A.
            xml.start("si").element("t", text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_"), "xml:space", "preserve")
                    .end();
        }
        xml.end();
    }

    private static void styles(XmlWriter xml) throws IOException {
        xml.start("styleSheet", "xmlns", MAIN);
        xml.start("fonts", "count", "2");
        xml.start("font").empty("sz", "val", "10").empty("name", "val", "Arial").end();
        xml.start("font").empty("b").empty("sz", "val", "10").empty("color", "rgb", "FFFFFFFF")
                .empty("name", "val", "Arial").end();
        xml.end();
        xml.start("fills", "count", "3");
        xml.start("fill").empty("patternFill", "patternType", "none").end();
        xml.start("fill").empty("patternFill", "patternType", "gray125").end();
        xml.start("fill").start("patternFill", "patternType", "solid").empty("fgColor", "rgb", "FF1D3F72").end(2);
        xml.end();
        xml.start("borders", "count", "2");
        xml.start("border").empty("left").empty("right").empty("top").empty("bottom").empty("diagonal").end();
        xml.start("border").empty("left").empty("right").empty("top");
        xml.start("bottom", "style", "hair").empty("color", "rgb", "FF9AA4B2").end();
        xml.empty("diagonal").end();
        xml.end();
        xml.start("cellStyleXfs", "count", "1").empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId",
                "0").end();
        xml.start("cellXfs", "count", "4");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0", "xfId", "0");
        format(xml, "1", "2", "0");
        format(xml, "0", "0", "1");
        xml.start("xf", "numFmtId", "3", "fontId", "0", "fillId", "0", "borderId", "1", "xfId", "0",
                "applyNumberFormat", "1", "applyBorder", "1", "applyAlignment", "1");
        xml.empty("alignment", "vertical", "top").end();
        xml.end();
        xml.start("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        xml.end();
    }

    private static void format(XmlWriter xml, String font, String fill, String border) throws IOException {
        xml.start("xf", "numFmtId", "0", "fontId", font, "fillId", fill, "borderId", border, "xfId", "0", "applyFont",
                "1", "applyFill", "1", "applyBorder", "1", "applyAlignment", "1");
        xml.empty("alignment", "vertical", "top", "wrapText", "1").end();
    }
}
