// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.type.Typeface;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimeScale;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineFrame;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineScene;
import org.plenaria.timeline.TitleRoom;
import org.plenaria.timeline.Viewport;

/**
 * The timeline on pages of its own, lying on their long side: each has the header of months, and no row is cut. Below
 * the heading all of a page is one figure, whose description says what its rows say.
 */
final class TimelinePages {

    private static final double PIXELS = 1_130;
    private static final double COLUMN = 370;
    private static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    private final PdfBook book;
    private final Plan plan;
    private final PlanWords words;
    private final Optional<Id> area;
    private final TextFit fit;

    /**
     * @param area the only one to show; absent for all
     */
    TimelinePages(PdfBook book, Plan plan, PlanWords words, Optional<Id> area) {
        this.book = book;
        this.plan = plan;
        this.words = words;
        this.area = area;
        fit = new TextFit((text, style) -> width(text, style.bold(), style.size()));
    }

    private double width(String text, boolean bold, double size) {
        try {
            var settable = PdfFonts.settable(text).replace('\n', ' ');
            return book.fonts().width(settable, book.fonts().face(Typeface.SANS, bold), size);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Adds the pages behind a heading that already stands on a page lying on its side. */
    void write(PdfFlow flow, Progress progress) throws IOException {
        var model = model();
        var rows = model.rows();
        int first = 0;
        while (first < rows.size()) {
            if (first > 0) {
                flow.newPage();
            }
            progress.step((double) first / rows.size());
            first = page(model, first, flow);
        }
    }

    private TimelineModel model() {
        var pictureWords = TimelinePhrases.onPaper(plan, words);
        var content = area.map(TimelineContent::area).orElseGet(TimelineContent::all);
        var room = new TitleRoom(COLUMN, Map.of(), pictureWords, fit);
        var rows = TimelineRows.of(plan, content, Set.of(), room).forPaper();
        return new TimelineModel(plan, Numbering.of(plan), rows, Map.of(), NO_DAY, pictureWords);
    }

    private int page(TimelineModel model, int first, PdfFlow flow) throws IOException {
        var frame = flow.frame();
        double scale = frame.width() / PIXELS;
        double top = flow.y() + (flow.y() > frame.top() ? 8 : 0);
        double room = (frame.bottom() - top) / scale;
        var rows = model.rows();
        var time = TimeScale.fitting(plan.calendar(), PIXELS - COLUMN);
        double from = rows.top(first);
        double head = new TimelineFrame(model, time, new Viewport(PIXELS, 0, COLUMN, 0, 0)).headerHeight();
        double covered = sticky(model, time, from);
        int end = first;
        while (end < rows.size() && head + covered + rows.top(end) + rows.get(end).height() - from <= room) {
            end++;
        }
        end = Math.max(first + 1, withoutLoneHeadings(rows, first, end));
        double height = head + covered + rows.top(end) - from;
        // One pixel less: else the row after the last would count as seen.
        var view = new Viewport(PIXELS, height - 0.01, COLUMN, 0, from - covered);
        var scene = TimelineScene.of(new TimelineFrame(model, time, view), Emphasis.NONE, fit);
        paint(scene, flow, top, scale, height, description(model, first, end));
        return end;
    }

    /** How much room the heading of an area takes that is repeated at the top of a page. */
    private double sticky(TimelineModel model, TimeScale time, double from) {
        int at = model.rows().at(from).orElse(0);
        var frame = new TimelineFrame(model, time, new Viewport(PIXELS, 10_000, COLUMN, 0, from));
        return frame.coveredAbove(at);
    }

    /** No heading is the last row of a page. */
    private static int withoutLoneHeadings(TimelineRows rows, int first, int end) {
        int last = end;
        while (last > first + 1 && last < rows.size() && !(rows.get(last - 1) instanceof Row.ActivityRow)) {
            last--;
        }
        return last;
    }

    private void paint(TimelineScene scene, PdfFlow flow, double top, double scale, double height, String words)
            throws IOException {
        var page = flow.page();
        var frame = flow.frame();
        var canvas = page.canvas();
        var figure = book.tags().element(flow.section(), "Figure");
        TagTree.figure(figure, words, frame.left(), page.height() - top - height * scale, frame.right(),
                page.height() - top);
        canvas.beginTagged("Figure", book.tags().mark(figure, page));
        canvas.save();
        canvas.place(frame.left(), top, scale, page.height());
        new ScenePainter(book, canvas, Palette.light()).paint(scene);
        canvas.stroke("DDE1E7", 1);
        canvas.strokedBox(0.5, 0.5, PIXELS - 1, height - 1);
        canvas.restore();
        canvas.endMarked();
    }

    /** What the rows of a page say, a sentence each. */
    private String description(TimelineModel model, int first, int end) {
        var sentences = new ArrayList<String>();
        for (int i = first; i < end; i++) {
            if (model.rows().get(i) instanceof Row.ActivityRow row) {
                var activity = row.activity();
                var when = words.timeframe(activity.timeframe());
                var what = model.numbering().number(activity.id()) + " " + words.text(activity.title());
                sentences.add(when.isEmpty() ? what.strip() : words.label("milestone", what.strip(), when));
            } else {
                heading(model, i).ifPresent(sentences::add);
            }
        }
        return String.join(". ", sentences);
    }

    private Optional<String> heading(TimelineModel model, int index) {
        return switch (model.rows().get(index)) {
            case Row.AreaRow row -> Optional.of(
                    model.numbering().number(row.area().id()) + " " + words.text(row.area().name()));
            case Row.GroupRow row -> Optional.of(words.phrases().groupHeading(row.group(), plan.calendar()));
            default -> Optional.empty();
        };
    }

    /** The heading of the timeline, above its first page. */
    static List<PdfBlock> heading(String number, String text) {
        return List.of(new PdfTurn(true), PdfParagraph.labelled(PdfStyle.SECTION, number, text).bookmarked(1));
    }
}
