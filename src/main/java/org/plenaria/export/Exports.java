// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import org.plenaria.export.excel.ExcelExport;
import org.plenaria.export.exchange.CalendarExport;
import org.plenaria.export.exchange.CsvExport;
import org.plenaria.export.exchange.MarkdownExport;
import org.plenaria.export.exchange.ProjectExport;
import org.plenaria.export.listing.AnnualReport;
import org.plenaria.export.listing.BilingualText;
import org.plenaria.export.listing.CommentListing;
import org.plenaria.export.listing.ListingExcel;
import org.plenaria.export.listing.ListingWord;
import org.plenaria.export.listing.LogListing;
import org.plenaria.export.pdf.PdfExport;
import org.plenaria.export.pdf.PdfShortcomings;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.picture.SvgExport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.web.HtmlExport;
import org.plenaria.export.web.ListsPage;
import org.plenaria.export.word.WordExport;
import org.plenaria.plan.Plan;

/** Writes plans as documents. The same plan and options give the same bytes, whatever the day. */
public final class Exports {

    private Exports() {}

    /**
     * Exports a plan. May take seconds for a plan of thousands of activities: not for the JavaFX thread.
     *
     * @param progress hears how far it has come, on this thread
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     * @throws java.util.concurrent.CancellationException when this thread is interrupted; what was written is of no use
     */
    public static ExportReport write(
            Plan plan, ExportFormat format, ExportOptions options, Progress progress, OutputStream out)
            throws IOException {
        var report = new ExportReport();
        switch (format) {
            case WORD -> report = new ExportReport(
                    0, 0, 0, Map.of(), 0, WordExport.write(plan, options, progress, out));
            case EXCEL -> {
                var shortcomings = ExcelExport.write(plan, options, progress, out);
                report = new ExportReport(
                        shortcomings.continuedTexts(), shortcomings.roundedAmounts(), 0, Map.of());
            }
            case SVG -> SvgExport.write(plan, options, out);
            case PNG -> PngExport.write(plan, options, out);
            case CSV -> CsvExport.write(plan, options, progress, out);
            case PDF -> report = of(PdfExport.write(plan, options, progress, out));
            case TIMELINE_PDF -> report = of(PdfExport.writeTimeline(plan, options, progress, out));
            case HTML -> HtmlExport.write(plan, options, progress, out);
            case CALENDAR -> report = new ExportReport(
                    0, 0, CalendarExport.write(plan, options, progress, out), Map.of());
            case PROJECT -> ProjectExport.write(plan, options, progress, out);
            case COMMENTS_WORD -> ListingWord.write(CommentListing.of(plan, options), out);
            case COMMENTS_EXCEL -> ListingExcel.write(CommentListing.of(plan, options), out);
            case LOG_EXCEL -> ListingExcel.write(LogListing.of(plan, options), out);
            case REPORT_WORD -> ListingWord.write(AnnualReport.toBeRead(plan, options), out);
            case REPORT_EXCEL -> ListingExcel.write(AnnualReport.asSheets(plan, options), out);
            case REPORT_HTML -> ListsPage.write(AnnualReport.toBeRead(plan, options), out);
            case BILINGUAL_WORD -> ListingWord.write(BilingualText.of(plan, options), out);
            case MARKDOWN -> MarkdownExport.write(plan, options, progress, out);
        }
        return report;
    }

    private static ExportReport of(PdfShortcomings pdf) {
        return new ExportReport(0, 0, 0, pdf.boxed(), pdf.unjoined());
    }
}
