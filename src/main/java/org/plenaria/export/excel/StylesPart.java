// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenaria.export.ooxml.XmlWriter;
import org.plenaria.plan.Colour;

/** The formats of the workbook's cells, and the fills that conditional formatting gives to covered months. */
final class StylesPart {

    private static final int FIRST_OWN_FORMAT = 164; // those below are Excel's own

    private final String moneyFormat;
    private final String figureFormat;
    private final List<Colour> areaColours;

    /**
     * The formats of one workbook.
     *
     * @param moneyFormat of amounts with their currency
     * @param figureFormat of amounts without it
     */
    StylesPart(String moneyFormat, String figureFormat, List<Colour> areaColours) {
        this.moneyFormat = moneyFormat;
        this.figureFormat = figureFormat;
        this.areaColours = areaColours;
    }

    void write(XmlWriter xml) throws IOException {
        xml.start("styleSheet", "xmlns", SheetXml.MAIN);
        var formats = formats();
        xml.start("numFmts", "count", count(formats.size()));
        for (int i = 0; i < formats.size(); i++) {
            xml.empty("numFmt", "numFmtId", count(FIRST_OWN_FORMAT + i), "formatCode", code(formats.get(i)));
        }
        xml.end();
        fonts(xml);
        fills(xml);
        borders(xml);
        xml.start("cellStyleXfs", "count", "1");
        xml.empty("xf", "numFmtId", "0", "fontId", "0", "fillId", "0", "borderId", "0").end();
        xml.start("cellXfs", "count", count(CellStyle.values().length));
        for (var style : CellStyle.values()) {
            cellFormat(xml, style, formats);
        }
        xml.end();
        xml.start("cellStyles", "count", "1").empty("cellStyle", "name", "Normal", "xfId", "0", "builtinId", "0").end();
        conditional(xml);
        xml.empty("tableStyles", "count", "0", "defaultTableStyle", "TableStyleLight1").end();
    }

    private void conditional(XmlWriter xml) throws IOException {
        xml.start("dxfs", "count", count(areaColours.size() + Mark.values().length));
        for (var colour : areaColours) {
            xml.start("dxf").start("font").empty("color", "rgb", argb(onTopOf(colour))).end();
            fill(xml, argb(colour.hex().substring(1)));
            xml.end();
        }
        for (var mark : Mark.values()) {
            mark(xml, mark);
        }
        xml.end();
    }

    // Milestones are seen on bars of every colour (ITU-R BT.601 weighs red, green and blue as eyes do).
    private static String onTopOf(Colour colour) {
        int rgb = Integer.parseInt(colour.hex().substring(1), 16);
        int light = (299 * (rgb >> 16) + 587 * (rgb >> 8 & 0xFF) + 114 * (rgb & 0xFF)) / 1000;
        return light > 150 ? "222222" : "FFFFFF";
    }

    private static void mark(XmlWriter xml, Mark mark) throws IOException {
        xml.start("dxf");
        switch (mark) {
            case UNUSED -> xml.start("font").empty("strike").empty("color", "rgb", argb("7A828F")).end();
            case WRONG -> {
                xml.start("font").empty("color", "rgb", argb("9C0006")).end();
                fill(xml, argb("FFE3E3"));
            }
            case NO_AREA -> {
                xml.start("font").empty("color", "rgb", argb("FFFFFF")).end();
                fill(xml, argb("7A828F"));
            }
            case BAND -> {
                xml.start("font").empty("b").end();
                fill(xml, argb("EDF1F7"));
            }
        }
        xml.end();
    }

    private static void fill(XmlWriter xml, String argb) throws IOException {
        xml.start("fill").start("patternFill", "patternType", "solid");
        xml.empty("fgColor", "rgb", argb).empty("bgColor", "rgb", argb).end(2);
    }

    private static List<String> formats() {
        var formats = new ArrayList<String>();
        for (var style : CellStyle.values()) {
            if (!style.format().isEmpty() && !formats.contains(style.format())) {
                formats.add(style.format());
            }
        }
        return formats;
    }

    private String code(String format) {
        return switch (format) {
            case "money" -> moneyFormat;
            case "figure" -> figureFormat;
            default -> format;
        };
    }

    private static void fonts(XmlWriter xml) throws IOException {
        xml.start("fonts", "count", count(CellStyle.Font.values().length));
        for (var font : CellStyle.Font.values()) {
            xml.start("font");
            if (font.bold) {
                xml.empty("b");
            }
            xml.empty("sz", "val", count(font.size)).empty("color", "rgb", argb(font.colour));
            xml.empty("name", "val", "Arial").empty("family", "val", "2").end();
        }
        xml.end();
    }

    private static void fills(XmlWriter xml) throws IOException {
        xml.start("fills", "count", count(CellStyle.Fill.values().length));
        for (var fill : CellStyle.Fill.values()) {
            xml.start("fill");
            switch (fill) {
                case NONE -> xml.empty("patternFill", "patternType", "none");
                case RESERVED -> xml.empty("patternFill", "patternType", "gray125");
                default -> xml.start("patternFill", "patternType", "solid")
                        .empty("fgColor", "rgb", argb(fill.colour))
                        .empty("bgColor", "indexed", "64")
                        .end();
            }
            xml.end();
        }
        xml.end();
    }

    private static void borders(XmlWriter xml) throws IOException {
        xml.start("borders", "count", count(CellStyle.Line.values().length));
        for (var line : CellStyle.Line.values()) {
            xml.start("border");
            boolean grid = line == CellStyle.Line.GRID;
            boolean row = line == CellStyle.Line.ROW;
            border(xml, "left", grid || row, "thin", row ? "E9ECF1" : "D5D9E0");
            border(xml, "right", grid || row, "thin", row ? "E9ECF1" : "D5D9E0");
            if (line == CellStyle.Line.TOTAL) {
                border(xml, "top", true, "medium", "1D3F72");
            } else {
                border(xml, "top", grid, "thin", "D5D9E0");
            }
            border(xml, "bottom", grid || row, "thin", "D5D9E0");
            xml.empty("diagonal").end();
        }
        xml.end();
    }

    private static void border(XmlWriter xml, String side, boolean there, String kind, String colour)
            throws IOException {
        if (there) {
            xml.start(side, "style", kind).empty("color", "rgb", argb(colour)).end();
        } else {
            xml.empty(side);
        }
    }

    private static void cellFormat(XmlWriter xml, CellStyle style, List<String> formats) throws IOException {
        int format = style.format().isEmpty() ? 0 : FIRST_OWN_FORMAT + formats.indexOf(style.format());
        xml.start("xf",
                "numFmtId", count(format),
                "fontId", count(style.font().ordinal()),
                "fillId", count(style.fill().ordinal()),
                "borderId", count(style.line().ordinal()),
                "xfId", "0",
                "quotePrefix", style == CellStyle.QUOTED ? "1" : "0",
                "applyNumberFormat", "1",
                "applyFont", "1",
                "applyFill", "1",
                "applyBorder", "1",
                "applyAlignment", "1");
        var vertical = style == CellStyle.NONE ? "top" : "center";
        if (style.horizontal().isEmpty()) {
            xml.empty("alignment", "vertical", vertical);
        } else {
            xml.empty("alignment",
                    "horizontal", style.horizontal(),
                    "vertical", vertical,
                    "wrapText", style.wrapped() ? "1" : "0",
                    "indent", style.indented() ? "1" : "0");
        }
        xml.end();
    }

    private static String argb(String rgb) {
        return "FF" + rgb.toUpperCase(Locale.ROOT);
    }

    private static String count(int number) {
        return Integer.toString(number);
    }
}
