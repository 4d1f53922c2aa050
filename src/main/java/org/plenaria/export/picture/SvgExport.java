// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.type.TextMeasure;
import org.plenaria.export.type.Typeface;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.TitleRoom;
import org.plenaria.timeline.Viewport;

/** Writes the timeline of a plan, or of one area, as an SVG picture as high as its rows. */
public final class SvgExport {

    private static final double COLUMN_SHARE = 0.3;
    private static final double WIDEST_COLUMN = 460;
    /** Outside any plan's time: a picture says the same whatever the day it was made on. */
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private SvgExport() {}

    /**
     * Writes the picture.
     *
     * @param out stays open
     * @throws IOException when {@code out} cannot be written
     */
    public static void write(Plan plan, ExportOptions options, OutputStream out) throws IOException {
        var words = new PlanWords(plan, options.language());
        var fit = fit();
        var scene = TimelineScene.of(frame(plan, options, words, fit), Emphasis.NONE, fit);
        var title = options.picture().area()
                .flatMap(plan::area)
                .map(area -> Numbering.of(plan).number(area.id()) + " " + words.text(area.name()))
                .map(area -> PlanWords.joined(words.title(), area))
                .orElseGet(words::title);
        var svg = new SvgPainter(Palette.light()).paint(scene, title, words.phrases().locale());
        out.write(svg.getBytes(StandardCharsets.UTF_8));
    }

    static TimelineFrame frame(Plan plan, ExportOptions options, PlanWords words, TextFit fit) {
        var pictureWords = new PictureWords(plan, words);
        double width = options.picture().width();
        double column = Math.min(WIDEST_COLUMN, Math.round(width * COLUMN_SHARE));
        var content = options.picture().area()
                .map(TimelineContent::area)
                .orElseGet(TimelineContent::all);
        var room = new TitleRoom(column, Map.of(), pictureWords, fit);
        var rows = TimelineRows.of(plan, content, Set.of(), room).forPaper();
        var model = new TimelineModel(plan, Numbering.of(plan), rows, Map.of(), NO_DAY, pictureWords);
        var scale = TimeScale.fitting(plan.calendar(), width - column);
        var unbound = new TimelineFrame(model, scale, new Viewport(width, 0, column, 0, 0));
        double height = Math.ceil(unbound.headerHeight() + rows.height());
        return new TimelineFrame(model, scale, new Viewport(width, height, column, 0, 0));
    }

    /** In the widths of Arial and of its free twin, one of which every reader has. */
    static TextFit fit() {
        var measure = new TextMeasure();
        return new TextFit((String text, TextStyle style) ->
                measure.width(text, Typeface.SANS, style.bold(), (int) Math.round(style.size() * 2)) / 20.0);
    }
}
