// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.listing.BilingualText;
import org.plenaria.export.listing.Listing;
import org.plenaria.export.pdf.PdfDots;
import org.plenaria.export.pdf.PdfExport;
import org.plenaria.export.picture.PictureException;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.export.tables.Progress;
import org.plenaria.ui.files.FileProblem;

/** Makes previews: writes the document into memory and reads its beginning. */
final class Previews {

    private static final double DOTS_PER_INCH = 144;
    private static final int MOST_LINES = 120;
    private static final int MOST_ROWS = 40;
    private static final Set<ExportFormat> PRINTED =
            EnumSet.of(ExportFormat.WORD, ExportFormat.PDF, ExportFormat.HTML);

    private Previews() {}

    /**
     * The beginning of what a request would write. May take seconds: not for the JavaFX thread.
     *
     * @param screen the language in which problems are told
     * @throws java.util.concurrent.CancellationException when this thread is interrupted
     */
    static Preview of(ExportRequest request, Locale screen) {
        try {
            return request.choices().all() ? names(request, screen) : one(request, screen);
        } catch (FileProblem e) {
            return new Preview.Nothing(String.valueOf(e.getMessage()));
        } catch (PictureException e) {
            return new Preview.Nothing(e.message(screen));
        } catch (IOException e) {
            return new Preview.Nothing(String.valueOf(e.getMessage()));
        }
    }

    private static Preview names(ExportRequest request, Locale screen) throws IOException, FileProblem {
        var set = request.set(screen);
        var names = new ArrayList<String>();
        names.add(set.name() + (request.choices().zip() ? ".zip" : ""));
        set.files().forEach(file -> names.add("    " + file.name()));
        var printed = set.files().stream().filter(file -> PRINTED.contains(file.format())).findFirst();
        return new Preview.Files(
                names, printed.isPresent() ? Optional.of(page(request, printed.get().options())) : Optional.empty());
    }

    private static Preview one(ExportRequest request, Locale screen) throws IOException, FileProblem {
        var format = request.choices().format();
        var options = request.options(format, screen);
        return switch (format) {
            case WORD, PDF, HTML -> new Preview.Picture(page(request, options), true);
            case TIMELINE_PDF ->
                new Preview.Picture(page(bytes(request, ExportFormat.TIMELINE_PDF, options), 0), true);
            case SVG, PNG -> picture(bytes(request, ExportFormat.PNG, options.showing(coarse(options.picture()))));
            case EXCEL -> new Preview.Table(WorkbookRows.of(bytes(request, format, options), MOST_ROWS));
            case COMMENTS_WORD, COMMENTS_EXCEL -> new Preview.Table(
                    WorkbookRows.of(bytes(request, ExportFormat.COMMENTS_EXCEL, options), MOST_ROWS));
            case LOG_EXCEL -> new Preview.Table(WorkbookRows.of(bytes(request, format, options), MOST_ROWS));
            case REPORT_WORD, REPORT_EXCEL, REPORT_HTML -> new Preview.Table(
                    WorkbookRows.of(bytes(request, ExportFormat.REPORT_EXCEL, options), MOST_ROWS));
            case BILINGUAL_WORD -> new Preview.Table(rows(BilingualText.of(request.plan(), options)));
            case CSV -> new Preview.Table(CsvRows.of(text(request, format, options), MOST_ROWS));
            case MARKDOWN, CALENDAR, PROJECT -> new Preview.Text(beginning(text(request, format, options)));
        };
    }

    private static List<List<String>> rows(Listing list) {
        var head = list.columns().stream().map(Listing.Column::name).toList();
        return Stream.concat(Stream.of(head), list.rows().stream()).limit(MOST_ROWS).toList();
    }

    /** However fine the picture will be, the screen shows no more than this. */
    private static PictureView coarse(PictureView picture) {
        return picture.in(Math.min(2, picture.dots()));
    }

    private static byte[] bytes(ExportRequest request, ExportFormat format, ExportOptions options)
            throws IOException {
        var out = new ByteArrayOutputStream();
        Exports.write(request.plan(), format, options, Progress.UNWATCHED, out);
        return out.toByteArray();
    }

    private static String text(ExportRequest request, ExportFormat format, ExportOptions options)
            throws IOException {
        return new String(bytes(request, format, options), StandardCharsets.UTF_8);
    }

    private static String beginning(String text) {
        return text.lines().limit(MOST_LINES).collect(Collectors.joining("\n"));
    }

    private static Preview picture(byte[] png) {
        return new Preview.Picture(new Image(new ByteArrayInputStream(png)), false);
    }

    /** A page of the formal document: the first, or the first on which something has changed. */
    private static Image page(ExportRequest request, ExportOptions options) throws IOException {
        var out = new ByteArrayOutputStream();
        var written = PdfExport.write(request.plan(), options, Progress.UNWATCHED, out);
        return page(out.toByteArray(), written.firstChange());
    }

    private static Image page(byte[] pdf, int number) throws IOException {
        var dots = new PdfDots(pdf).draw(number, DOTS_PER_INCH);
        var image = new WritableImage(dots.width(), dots.height());
        image.getPixelWriter().setPixels(
                0, 0, dots.width(), dots.height(), PixelFormat.getIntArgbInstance(), dots.colours(), 0, dots.width());
        return image;
    }
}
