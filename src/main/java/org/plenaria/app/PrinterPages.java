// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import javafx.print.PageLayout;
import javafx.print.PageOrientation;
import javafx.print.Paper;
import javafx.print.Printer;
import javafx.print.PrinterJob;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.ui.print.PaperJob;

/** Pages on their way to a printer of the system. */
final class PrinterPages implements PaperJob {

    private final PrinterJob job;
    private final PageSetup setup;

    PrinterPages(PrinterJob job, PageSetup setup) {
        this.job = job;
        this.setup = setup;
    }

    /** The paper asked for with our margins, or what comes nearest on this printer. */
    static PageLayout layout(Printer printer, PageSetup setup) {
        var paper = switch (setup.size()) {
            case A4 -> Paper.A4;
            case A3 -> Paper.A3;
            case LETTER -> Paper.NA_LETTER;
        };
        var orientation = setup.landscape() ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
        double margin = PageSetup.MARGIN;
        return printer.createPageLayout(paper, orientation, margin, margin, margin, margin);
    }

    @Override
    public boolean wants(int page) {
        var ranges = job.getJobSettings().getPageRanges();
        if (ranges == null || ranges.length == 0) {
            return true;
        }
        for (var range : ranges) {
            if (page >= range.getStartPage() && page <= range.getEndPage()) {
                return true;
            }
        }
        return false;
    }

    /** Where a printer has other paper, or reaches less of it, the page is made smaller rather than cut. */
    @Override
    public boolean print(Node page, double width, double height) {
        var layout = layout(job.getPrinter(), setup.landscape(width > height));
        double margin = PageSetup.MARGIN;
        double scale = Math.min(1, Math.min(
                layout.getPrintableWidth() / (width - 2 * margin),
                layout.getPrintableHeight() / (height - 2 * margin)));
        var placed = new Group(page);
        placed.getTransforms().setAll(new Scale(scale, scale), new Translate(-margin, -margin));
        return job.printPage(layout, new Group(placed));
    }

    @Override
    public boolean end() {
        return job.endJob();
    }

    @Override
    public void cancel() {
        job.cancelJob();
    }
}
