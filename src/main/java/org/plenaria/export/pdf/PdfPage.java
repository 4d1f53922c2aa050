// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A page while the document is made. What stands in its margins is written last, when the pages are counted. */
final class PdfPage {

    private final PDDocument document;
    private final PDPage page;
    private final PdfFonts fonts;
    private final COSArray contents = new COSArray();
    private final COSArray tagged = new COSArray();
    private PageCanvas canvas;

    PdfPage(PDDocument document, PdfFonts fonts, COSDictionary resources, double width, double height, int number) {
        this.document = document;
        this.fonts = fonts;
        page = new PDPage(new PDRectangle((float) width, (float) height));
        page.getCOSObject().setItem(COSName.RESOURCES, resources);
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        page.getCOSObject().setInt(COSName.STRUCT_PARENTS, number - 1);
        page.getCOSObject().setItem(COSName.getPDFName("Tabs"), COSName.S);
        document.addPage(page);
        canvas = new PageCanvas(fonts, height);
    }

    PDPage page() {
        return page;
    }

    COSDictionary dictionary() {
        return page.getCOSObject();
    }

    double width() {
        return page.getMediaBox().getWidth();
    }

    double height() {
        return page.getMediaBox().getHeight();
    }

    PageCanvas canvas() {
        return canvas;
    }

    /** The elements of the structure that have content on this page, by the numbers of that content. */
    COSArray tagged() {
        return tagged;
    }

    /** Packs what was painted so far, so that thousands of pages take little room; more may follow. */
    void pack() throws IOException {
        if (!canvas.isEmpty()) {
            COSStream stream = document.getDocument().createCOSStream();
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(canvas.bytes());
            }
            contents.add(stream);
            canvas = new PageCanvas(fonts, height());
        }
    }
}
