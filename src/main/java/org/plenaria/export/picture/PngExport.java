// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.plenaria.export.ooxml.Characters;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.paper.PaperPage;

/**
 * Writes the timeline of a plan, or of one area, as a picture made of dots. The same plan gives the same bytes on the
 * same machine; another machine may have other letters.
 */
public final class PngExport {

    /** What 8,000 by 8,000 dots take: more than that, usual programs do not open. */
    private static final long MOST_DOTS = 64_000_000;
    /** How much larger the caption is than the largest letters of a timeline. */
    private static final double CAPTION = SvgPainter.CAPTION_SIZE / TextStyle.AREA.size();
    private static final double SCREEN = 96;
    private static final double POINTS_PER_INCH = 72;

    private PngExport() {}

    /**
     * Writes the picture.
     *
     * @param out stays open
     * @throws PictureException when it would be too large, or there are no letters to write with
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, OutputStream out) throws IOException {
        var fonts = new PictureFonts();
        var picture = Picture.of(plan, options, new TextFit(fonts));
        int dots = options.picture().dots();
        var image = image(picture.width() * dots, picture.height() * dots, fonts, painter -> {
            painter.paint(picture.scene().layers(), 0, Picture.captionHeight(picture.caption()) * dots, dots);
            painter.paint(List.of(caption(picture)), 0, 0, dots * CAPTION);
        });
        file(picture.title(), picture.origin(), picture.language()).write(image, SCREEN * dots, out);
    }

    /** How many dots a picture has. */
    public record Size(int width, int height) {}

    /**
     * How large the picture would be.
     *
     * @throws PictureException when there are no letters to write with
     */
    public static Size size(Plan plan, ExportOptions options) throws PictureException {
        var picture = Picture.of(plan, options, fit());
        int dots = options.picture().dots();
        return new Size(
                (int) Math.round(picture.width() * dots), (int) Math.round(picture.height() * dots));
    }

    /**
     * Writes a page of paper in its true size.
     *
     * @param dotsPerInch how fine, such as 200
     * @param out stays open
     * @throws PictureException when there are no letters to write with
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(PaperPage page, Locale language, double dotsPerInch, OutputStream out)
            throws IOException {
        double scale = dotsPerInch / POINTS_PER_INCH;
        var image = image(page.width() * scale, page.height() * scale, new PictureFonts(), painter -> page.parts()
                .forEach(part -> painter.paint(
                        part.layers(), part.x() * scale, part.y() * scale, part.scale() * scale)));
        file(page.title(), "", language).write(image, dotsPerInch, out);
    }

    /**
     * Whoever lays out pages for {@link #write(PaperPage, Locale, double, OutputStream)} measures with this.
     *
     * @throws PictureException when there are no letters to write with
     */
    public static TextFit fit() throws PictureException {
        return new TextFit(new PictureFonts());
    }

    private static BufferedImage image(double width, double height, PictureFonts fonts, Consumer<DotPainter> paint)
            throws PictureException {
        long across = Math.round(width);
        long down = Math.round(height);
        if (across * down > MOST_DOTS) {
            throw PictureException.tooLarge(across, down);
        }
        var image = new BufferedImage((int) across, (int) down, BufferedImage.TYPE_INT_RGB);
        var graphics = image.createGraphics();
        try {
            graphics.setColor(Color.WHITE);
            graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
            paint.accept(new DotPainter(graphics, fonts, Palette.light()));
        } finally {
            graphics.dispose();
        }
        return image;
    }

    /** The title as in the SVG picture, which has one size of letters more than the timeline. */
    private static Layer caption(Picture picture) {
        var room = new Bounds(0, 0, picture.width() / CAPTION, Picture.captionHeight(picture.caption()) / CAPTION);
        double middle = (SvgPainter.CAPTION_BASELINE - SvgPainter.CAPTION_SIZE * SvgPainter.BASELINE) / CAPTION;
        var lines = new ArrayList<Shape>();
        for (var line : picture.caption()) {
            double below = lines.size() * Picture.CAPTION_LINE / CAPTION;
            lines.add(new Shape.Text(
                    line, SvgPainter.CAPTION_X / CAPTION, middle + below, TextStyle.AREA, Ink.TEXT));
        }
        return new Layer(room, lines);
    }

    private static PngFile file(String title, String origin, Locale language) {
        return new PngFile(language)
                .say("Title", Characters.visible(title))
                .say("Source", Characters.visible(origin))
                .say("Software", "Plenaria");
    }
}
