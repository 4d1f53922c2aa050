// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exports;
import org.plenaria.export.circulation.CirculationFile;
import org.plenaria.export.pdf.PdfDots;
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

    private static Preview names(ExportRequest request, Locale screen) throws FileProblem {
        var set = request.set(screen);
        return new Preview.Text(set.files().stream()
                .map(CirculationFile::name)
                .collect(Collectors.joining("\n", set.name() + (request.choices().zip() ? ".zip" : "") + "\n\n", "")));
    }

    private static Preview one(ExportRequest request, Locale screen) throws IOException, FileProblem {
        var format = request.choices().format();
        var options = request.options(format, screen);
        return switch (format) {
            case WORD, PDF -> page(bytes(request, ExportFormat.PDF, options));
            case TIMELINE_PDF -> page(bytes(request, ExportFormat.TIMELINE_PDF, options));
            case SVG, PNG -> picture(bytes(request, ExportFormat.PNG, options.showing(coarse(options.picture()))));
            case EXCEL -> new Preview.Table(WorkbookRows.of(bytes(request, format, options), MOST_ROWS));
            case COMMENTS_WORD, COMMENTS_EXCEL -> new Preview.Table(
                    WorkbookRows.of(bytes(request, ExportFormat.COMMENTS_EXCEL, options), MOST_ROWS));
            case LOG_EXCEL -> new Preview.Table(WorkbookRows.of(bytes(request, format, options), MOST_ROWS));
            case CSV -> new Preview.Table(CsvRows.of(text(request, format, options), MOST_ROWS));
            case HTML -> new Preview.Text(beginning(PageText.of(text(request, format, options))));
            case MARKDOWN, CALENDAR, PROJECT -> new Preview.Text(beginning(text(request, format, options)));
        };
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

    private static Preview page(byte[] pdf) throws IOException {
        var dots = new PdfDots(pdf).draw(0, DOTS_PER_INCH);
        var image = new WritableImage(dots.width(), dots.height());
        image.getPixelWriter().setPixels(
                0, 0, dots.width(), dots.height(), PixelFormat.getIntArgbInstance(), dots.colours(), 0, dots.width());
        return new Preview.Picture(image, true);
    }
}
