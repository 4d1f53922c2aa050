// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.listing;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import org.plenaria.export.ooxml.DocumentProperties;
import org.plenaria.export.ooxml.OoxmlPackage;
import org.plenaria.export.ooxml.Relationship;
import org.plenaria.export.ooxml.XmlWriter;

/** A list as a Word document: one table on landscape pages, its head repeated on each. */
public final class ListingWord {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final int MARGIN = 850; // twentieths of a point, as all lengths here
    private static final String HEAD_SHADE = "E8EDF5";

    /** What a row of a table is. */
    private enum Rank {
        HEAD,
        HEADING,
        ROW;

        String style(boolean number) {
            return switch (this) {
                case HEAD -> "PlanTableHead";
                case HEADING -> "PlanTableHeading";
                case ROW -> number ? "PlanTableNumber" : "PlanTableText";
            };
        }
    }

    private final List<Listing> listings;
    private final Listing listing;
    private final int width;
    private final int height;

    private ListingWord(List<Listing> listings) {
        this.listings = listings;
        listing = listings.getFirst();
        width = listing.letter() ? 15_840 : 16_838;
        height = listing.letter() ? 12_240 : 11_906;
    }

    /**
     * Writes the document.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Listing listing, OutputStream out) throws IOException {
        write(List.of(listing), out);
    }

    /**
     * Writes several lists one below the other, each but the first under its title.
     *
     * @param listings at least one, which says what the document is
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(List<Listing> listings, OutputStream out) throws IOException {
        new ListingWord(listings).write(out);
    }

    private void write(OutputStream out) throws IOException {
        var types = new LinkedHashMap<String, String>();
        types.put("word/document.xml", TYPE + "document.main+xml");
        types.put("word/styles.xml", TYPE + "styles+xml");
        types.put("word/settings.xml", TYPE + "settings+xml");
        types.put("word/footer1.xml", TYPE + "footer+xml");
        types.put(DocumentProperties.CORE, DocumentProperties.CORE_TYPE);
        types.put(DocumentProperties.APP, DocumentProperties.APP_TYPE);
        var file = new OoxmlPackage(out, types);
        file.relationships("", List.of(
                new Relationship("rId1", "officeDocument", "word/document.xml"),
                new Relationship("rId2", "core-properties", DocumentProperties.CORE),
                new Relationship("rId3", "extended-properties", DocumentProperties.APP)));
        file.part("word/document.xml", this::document);
        file.relationships("word/document.xml", List.of(
                new Relationship("rIdStyles", "styles", "styles.xml"),
                new Relationship("rIdSettings", "settings", "settings.xml"),
                new Relationship("rIdFooter", "footer", "footer1.xml")));
        file.part("word/styles.xml", xml -> new ListingStyles(xml, listing.properties().language()).write());
        file.part("word/settings.xml", this::settings);
        file.part("word/footer1.xml", this::footer);
        listing.properties().write(file);
        file.finish();
    }

    private void settings(XmlWriter xml) throws IOException {
        xml.start("w:settings", "xmlns:w", W);
        xml.empty("w:zoom", "w:percent", "100");
        xml.start("w:compat").empty("w:compatSetting",
                "w:name", "compatibilityMode",
                "w:uri", "http://schemas.microsoft.com/office/word",
                "w:val", "15").end();
        xml.end();
    }

    private void footer(XmlWriter xml) throws IOException {
        xml.start("w:ftr", "xmlns:w", W);
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", "Footer");
        xml.start("w:tabs").empty("w:tab", "w:val", "right", "w:pos", Integer.toString(textWidth())).end(2);
        run(xml, listing.provenance());
        xml.start("w:r").empty("w:tab").end();
        field(xml, "PAGE");
        run(xml, " / ");
        field(xml, "NUMPAGES");
        xml.end(2);
    }

    private static void field(XmlWriter xml, String name) throws IOException {
        xml.start("w:fldSimple", "w:instr", name).start("w:r").element("w:t", "1").end(2);
    }

    private int textWidth() {
        return width - 2 * MARGIN;
    }

    private void document(XmlWriter xml) throws IOException {
        xml.start("w:document", "xmlns:w", W, "xmlns:r", R).start("w:body");
        paragraph(xml, "Title", listing.title());
        paragraph(xml, "Subtitle", listing.provenance());
        for (int i = 0; i < listings.size(); i++) {
            var one = listings.get(i);
            if (i > 0) {
                paragraph(xml, "Heading1", one.title());
            }
            if (!one.columns().isEmpty()) {
                table(xml, one);
            }
            for (var note : one.notes()) {
                paragraph(xml, one.columns().isEmpty() ? "Normal" : "PlanNote", note);
            }
        }
        xml.start("w:sectPr");
        xml.empty("w:footerReference", "w:type", "default", "r:id", "rIdFooter");
        xml.empty("w:pgSz", "w:w", number(width), "w:h", number(height), "w:orient", "landscape");
        xml.empty("w:pgMar", "w:top", number(MARGIN), "w:right", number(MARGIN), "w:bottom", number(MARGIN),
                "w:left", number(MARGIN), "w:header", "400", "w:footer", "400", "w:gutter", "0");
        xml.end(3);
    }

    private void table(XmlWriter xml, Listing listing) throws IOException {
        xml.start("w:tbl").start("w:tblPr");
        xml.empty("w:tblStyle", "w:val", "PlanGrid");
        xml.empty("w:tblW", "w:w", number(textWidth()), "w:type", "dxa");
        xml.empty("w:tblLayout", "w:type", "fixed");
        xml.empty("w:tblCaption", "w:val", listing.title());
        xml.end();
        xml.start("w:tblGrid");
        for (var column : listing.columns()) {
            xml.empty("w:gridCol", "w:w", number(share(column)));
        }
        xml.end();
        row(xml, listing, listing.columns().stream().map(Listing.Column::name).toList(), Rank.HEAD);
        for (int i = 0; i < listing.rows().size(); i++) {
            row(xml, listing, listing.rows().get(i), listing.headings().contains(i) ? Rank.HEADING : Rank.ROW);
        }
        if (listing.rows().isEmpty()) {
            row(xml, listing, listing.columns().stream().map(_ -> "").toList(), Rank.ROW);
        }
        xml.end();
    }

    private void row(XmlWriter xml, Listing listing, List<String> cells, Rank rank) throws IOException {
        xml.start("w:tr").start("w:trPr").empty("w:cantSplit");
        if (rank == Rank.HEAD) {
            xml.empty("w:tblHeader");
        }
        xml.end();
        for (int i = 0; i < cells.size(); i++) {
            xml.start("w:tc").start("w:tcPr");
            xml.empty("w:tcW", "w:w", number(share(listing.columns().get(i))), "w:type", "dxa");
            if (rank == Rank.HEAD) {
                xml.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", HEAD_SHADE);
            }
            xml.end();
            for (var line : cells.get(i).split("\n", -1)) {
                boolean number = listing.columns().get(i).number();
                paragraph(xml, rank.style(number), line);
            }
            xml.end();
        }
        xml.end();
    }

    private int share(Listing.Column column) {
        return textWidth() * column.share() / 100;
    }

    private static void paragraph(XmlWriter xml, String style, String text) throws IOException {
        xml.start("w:p").start("w:pPr").empty("w:pStyle", "w:val", style).end();
        if (!text.isEmpty()) {
            run(xml, text);
        }
        xml.end();
    }

    private static void run(XmlWriter xml, String text) throws IOException {
        xml.start("w:r").element("w:t", text, "xml:space", "preserve").end();
    }

    private static String number(int value) {
        return Integer.toString(value);
    }
}
