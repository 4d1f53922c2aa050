// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plenaria.export.pdf.PdfDots;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperPage;
import org.plenaria.timeline.paper.PaperPages;
import org.plenaria.timeline.paper.PaperPart;
import org.plenaria.timeline.paper.PaperSize;

/**
 * All pages of what is to be printed, laid out.
 *
 * @param percent the size of timelines, 100 for full size
 * @param crowded whether a timeline that was to fit on one page takes more
 * @param roomier paper on which it would fit and could be read
 * @param letters how high the smallest letters of timelines are, in points
 */
record SheetSet(List<Sheet> sheets, int percent, boolean crowded, Optional<PageSetup> roomier, double letters) {

    static final SheetSet NONE = new SheetSet(List.of(), 100, false, Optional.empty(), 0);

    SheetSet {
        sheets = List.copyOf(sheets);
    }

    /** Lays out a subject. May take seconds for a large plan: not for the JavaFX thread. */
    static SheetSet of(PrintSource source, PrintSubject subject, PageSetup setup) {
        return subject == PrintSubject.DOCUMENT
                ? document(source, setup)
                : timelines(source.parts(subject), setup);
    }

    private static SheetSet timelines(List<PaperPart> parts, PageSetup setup) {
        var pages = pages(parts, setup);
        var sheets = pages.pages().stream()
                .map(page -> new Sheet(page.number(), page.width(), page.height(), page.title(), _ -> node(page)))
                .toList();
        boolean tight = pages.crowded() || pages.percent() < PaperPages.SMALLEST;
        var roomier = tight ? roomier(parts, setup) : Optional.<PageSetup>empty();
        return new SheetSet(sheets, pages.percent(), pages.crowded(), roomier, pages.letters());
    }

    private static PaperPages pages(List<PaperPart> parts, PageSetup setup) {
        return PaperPages.of(parts, setup, new TextFit(new PaperFonts()));
    }

    private static Node node(PaperPage page) {
        return new PageNodes(new PaperFonts()).page(page);
    }

    /** Paper on which everything would fit on one page: the same size turned round, or a larger one. */
    private static Optional<PageSetup> roomier(List<PaperPart> parts, PageSetup setup) {
        var readable = setup.fitted(PageSetup.Fit.ONE_PAGE);
        var turned = readable.landscape(!setup.landscape());
        return Stream.of(turned, readable.on(PaperSize.A3), turned.on(PaperSize.A3))
                .filter(other -> !other.equals(readable))
                .filter(other -> !pages(parts, other).crowded())
                .findFirst();
    }

    private static SheetSet document(PrintSource source, PageSetup setup) {
        try {
            var dots = new PdfDots(source.document(setup));
            var sheets = new ArrayList<Sheet>();
            for (int i = 0; i < dots.sizes().size(); i++) {
                int index = i;
                var size = dots.sizes().get(i);
                sheets.add(new Sheet(
                        i + 1, size.width(), size.height(), source.title(),
                        dotsPerInch -> image(dots, index, dotsPerInch)));
            }
            return new SheetSet(sheets, 100, false, Optional.empty(), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e); // the file is in memory: only a fault of the program
        }
    }

    private static Node image(PdfDots pdf, int index, double dotsPerInch) {
        try {
            var dots = pdf.draw(index, dotsPerInch);
            var image = new WritableImage(dots.width(), dots.height());
            image.getPixelWriter().setPixels(
                    0, 0, dots.width(), dots.height(), PixelFormat.getIntArgbInstance(), dots.colours(), 0,
                    dots.width());
            var view = new ImageView(image);
            view.setFitWidth(pdf.sizes().get(index).width());
            view.setFitHeight(pdf.sizes().get(index).height());
            view.setSmooth(true);
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
