// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.RoomyRows;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TextStyle;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.ViewedTimeline;
import org.plenaria.timeline.Viewport;

/**
 * A timeline laid out for a picture, as high as its rows.
 *
 * @param title of the plan, and of the area if there is only one
 * @param caption the title in lines
 * @param origin which document this is, in which state, of what day: "PLAN/2020 · Rev. 1 · 30 September 2019"
 * @param language of the words in it
 */
record Picture(TimelineScene scene, String title, List<String> caption, String origin, Locale language) {

    /** The height of a caption of one line above the timeline in pixels. */
    private static final double CAPTION = 40;
    /** What a further line adds. */
    static final double CAPTION_LINE = 21;
    /** Higher than all that is not rows, to ask how much that is. */
    private static final double ANY_HEIGHT = 100_000;
    private static final double COLUMN_SHARE = 0.3;
    private static final double WIDEST_COLUMN = 460;

    static Picture of(Plan plan, ExportOptions options, TextFit fit) {
        var texts = new PaperTexts(plan, options.language());
        var viewed = options.picture().viewed().orElseGet(() -> viewed(plan, options.picture(), texts.words(), fit));
        var usual = viewed.look().model(viewed.columns(), fit);
        var model = RoomyRows.of(List.of(frame(usual, viewed, width(viewed), ANY_HEIGHT)), fit);
        var scene = TimelineScene.of(frame(model, viewed), viewed.look().emphasis(), fit);
        var title = options.picture().area()
                .flatMap(plan::area)
                .map(area -> PlanWords.joined(texts.words().title(), texts.nameOf(area)))
                .orElseGet(texts.words()::title);
        var known = Stream.concat(Stream.of(title), viewed.look().notes().stream()).toArray(String[]::new);
        var whole = PlanWords.joined(known);
        double letters = SvgPainter.CAPTION_SIZE / TextStyle.AREA.size();
        var caption = fit.whole(
                whole, TextStyle.AREA, (scene.frame().viewport().width() - 2 * SvgPainter.CAPTION_X) / letters);
        return new Picture(
                scene, whole, caption, PlanWords.joined(texts.origin(), texts.day()), texts.words().phrases().locale());
    }

    double width() {
        return scene.frame().viewport().width();
    }

    double height() {
        return scene.frame().viewport().height() + captionHeight(caption);
    }

    /** The height of a caption above the timeline in pixels. */
    static double captionHeight(List<String> lines) {
        return CAPTION + Math.max(0, lines.size() - 1) * CAPTION_LINE;
    }

    private static ViewedTimeline viewed(Plan plan, PictureView view, PlanWords words, TextFit fit) {
        double column = Math.min(WIDEST_COLUMN, Math.round(view.width() * COLUMN_SHARE));
        var content = view.area().map(TimelineContent::area).orElseGet(TimelineContent::all);
        var look = new PlanLook(plan, content, TimelinePhrases.onPaper(plan, words));
        return new ViewedTimeline(
                look,
                ColumnLayout.of(look.columns(), column),
                TimeScale.fitting(plan.calendar(), view.width() - column));
    }

    private static double width(ViewedTimeline viewed) {
        return Math.round(viewed.columns().width() + viewed.scale().width());
    }

    private static TimelineFrame frame(TimelineModel model, ViewedTimeline viewed) {
        double width = width(viewed);
        var frame = frame(model, viewed, width, ANY_HEIGHT);
        return frame(model, viewed, width, Math.ceil(ANY_HEIGHT - frame.rowsHeight() + model.rows().height()));
    }

    private static TimelineFrame frame(TimelineModel model, ViewedTimeline viewed, double width, double height) {
        return new TimelineFrame(model, viewed.scale(), new Viewport(width, height, viewed.columns(), 0, 0));
    }
}
