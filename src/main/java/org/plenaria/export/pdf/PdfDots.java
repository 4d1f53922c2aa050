// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The pages of a PDF document drawn in dots, for a screen or a printer. */
public final class PdfDots {

    /** The size of a page in points. */
    public record Size(double width, double height) {}

    /**
     * A page in dots.
     *
     * @param colours 0xAARRGGBB for each dot, row by row from the top; not to be changed
     */
    @SuppressWarnings("ArrayRecordComponent") // millions of them: a list would take many times the room
    public record Dots(int width, int height, int[] colours) {}

    private final byte[] pdf;
    private final List<Size> sizes = new ArrayList<>();

    /**
     * Reads a document.
     *
     * @throws IOException when it is none
     */
    public PdfDots(byte[] pdf) throws IOException {
        this.pdf = pdf.clone();
        try (var document = Loader.loadPDF(pdf)) {
            document.getPages().forEach(page ->
                    sizes.add(new Size(page.getMediaBox().getWidth(), page.getMediaBox().getHeight())));
        }
    }

    /** The sizes of all pages. */
    public List<Size> sizes() {
        return List.copyOf(sizes);
    }

    /**
     * Draws a page; may take a second.
     *
     * @param index 0 for the first
     * @throws IOException when the page cannot be drawn
     */
    public Dots draw(int index, double dotsPerInch) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var image = new PDFRenderer(document).renderImageWithDPI(index, (float) dotsPerInch, ImageType.RGB);
            int width = image.getWidth();
            int height = image.getHeight();
            return new Dots(width, height, image.getRGB(0, 0, width, height, null, 0, width));
        }
    }
}
