// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.plenaria.export.tables.Paper;

/** What all parts of a document in the making share: its pages, fonts, tags and bookmarks. */
final class PdfBook {

    private final PDDocument document;
    private final Paper paper;
    private final PdfFonts fonts;
    private final TagTree tags;
    private final Bookmarks bookmarks = new Bookmarks();
    private final COSDictionary resources = new COSDictionary();
    private final COSDictionary states = new COSDictionary();
    private final List<PdfPage> pages = new ArrayList<>();

    PdfBook(PDDocument document, Paper paper, String language) throws IOException {
        this.document = document;
        this.paper = paper;
        fonts = new PdfFonts(document);
        tags = new TagTree(language);
        resources.setItem(COSName.EXT_G_STATE, states);
    }

    PDDocument document() {
        return document;
    }

    PdfFonts fonts() {
        return fonts;
    }

    TagTree tags() {
        return tags;
    }

    Bookmarks bookmarks() {
        return bookmarks;
    }

    /** All pages so far. */
    List<PdfPage> pages() {
        return pages;
    }

    /** Adds a page behind the others; the one before is packed. */
    PdfPage newPage(boolean landscape) throws IOException {
        double width = (landscape ? paper.height() : paper.width()) / 20.0;
        double height = (landscape ? paper.width() : paper.height()) / 20.0;
        return newPage(width, height);
    }

    /** Adds a page of a size in points behind the others; the one before is packed. */
    PdfPage newPage(double width, double height) throws IOException {
        if (!pages.isEmpty()) {
            pages.getLast().pack();
        }
        var page = new PdfPage(document, fonts, resources, width, height, pages.size() + 1);
        pages.add(page);
        return page;
    }

    /** Embeds the fonts when all is written. */
    void finish() throws IOException {
        resources.setItem(COSName.FONT, fonts.embed());
    }

    /** The name of a graphics state in which everything is painted with an opacity of so many hundredths. */
    String opacity(int hundredths) {
        var name = COSName.getPDFName("O" + hundredths);
        if (!states.containsKey(name)) {
            var state = new COSDictionary();
            state.setFloat(COSName.CA, hundredths / 100f);
            state.setFloat(COSName.CA_NS, hundredths / 100f);
            states.setItem(name, state);
        }
        return name.getName();
    }
}
