// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.export.type.Typeface;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.paper.PaperPage;

/** Writes the timeline of a plan, or of one area, as an SVG picture as high as its rows. */
public final class SvgExport {

    private SvgExport() {}

    /**
     * Writes the picture.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, OutputStream out) throws IOException {
        write(plan, options, Palette.light(), out);
    }

    static void write(Plan plan, ExportOptions options, Palette palette, OutputStream out) throws IOException {
        var picture = Picture.of(plan, options, fit());
        var svg = new SvgPainter(palette)
                .paint(
                        picture.scene(), picture.title(), picture.caption(), picture.origin(),
                        picture.language());
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Writes a page of paper.
     *
     * @param page laid out in the widths of {@link #fit}
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(PaperPage page, Locale language, OutputStream out) throws IOException {
        out.write(new SvgPainter(Palette.light()).paint(page, language).getBytes(StandardCharsets.UTF_8));
    }

    /** In the widths of Arial and of its free twins, one of which every reader has. */
    public static TextFit fit() {
        var measure = new TextMeasure();
        return new TextFit((String text, TextStyle style) ->
                measure.width(text, Typeface.SANS, style.bold(), (int) Math.round(style.size() * 2)) / 20.0);
    }
}
