// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.export.picture.PngExport;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PictureView;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;

/** The annex as pictures: the timeline of each area, and beside it the same in words for those who cannot see it. */
final class YearPictures implements Year {

    private static final int WIDTH = 1000; // in pixels: at the width of a page the letters are those of a table
    private static final int WIDEST = 1_600;
    private static final int TRIES = 3;
    private static final int DOTS = 2;
    private static final int MOST_WORDS = 4_000; // characters of a description; who needs more reads the document
    private static final int ABOVE = 1_600; // what stands above the first picture

    private final Plan plan;
    private final PlanWords words;
    private final ExportOptions options;
    private final PageGeometry geometry;
    private final YearHeading heading;
    private final Numbering numbering;

    YearPictures(Plan plan, PlanWords words, ExportOptions options, PageGeometry geometry) {
        this.plan = plan;
        this.words = words;
        // Nothing a picture does not depend on: two of the same are to be found the same.
        this.options = new ExportOptions(options.language(), options.paper(), options.details());
        this.geometry = geometry;
        heading = new YearHeading(plan, words);
        numbering = Numbering.of(plan);
    }

    @Override
    public Outline.Entry entry() {
        return heading.entry();
    }

    @Override
    public String key() {
        return "annex of pictures";
    }

    @Override
    public List<Block> blocks(boolean onNewPage) {
        var blocks = heading.blocks(onNewPage);
        plan.areas().stream()
                .filter(area -> !area.activities().isEmpty())
                .forEach(area -> blocks.add(figure(area)));
        var note = words.label("annex.source", PlanWords.joined(words.title(), words.edition()));
        blocks.add(Paragraph.of(Mark.ofPlan(":source"), Style.NOTE, Span.of(note, words.language())));
        return blocks;
    }

    private Figure figure(Area area) {
        var mark = Mark.of(area.id(), ":picture");
        double wide = geometry.textWidth();
        double high = geometry.textHeight() - ABOVE;
        try {
            var shown = shown(area, width(area, wide / high));
            var size = PngExport.size(plan, shown);
            double scale = Math.min(wide / size.width(), high / size.height());
            var name = words.or(words.text(area.name()), "untitled.area");
            var title = (numbering.number(area.id()) + " " + name).strip();
            return new Figure(
                    mark,
                    List.of(new Image(
                            mark.contentsBookmark(), plan, shown,
                            (int) (size.width() * scale), (int) (size.height() * scale),
                            title, description(area), Change.NONE)),
                    Change.NONE);
        } catch (IOException unpaintable) {
            throw new UncheckedIOException(unpaintable);
        }
    }

    /** The usual width; for a picture higher than the page as much more as leaves no free paper beside it. */
    private int width(Area area, double proportion) throws IOException {
        int low = WIDTH;
        int high = WIDEST;
        if (!isTooHigh(area, low, proportion)) {
            return low;
        }
        for (int i = 0; i < TRIES; i++) {
            int middle = (low + high) / 2;
            if (isTooHigh(area, middle, proportion)) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private boolean isTooHigh(Area area, int width, double proportion) throws IOException {
        var size = PngExport.size(plan, shown(area, width));
        return size.width() < size.height() * proportion;
    }

    private ExportOptions shown(Area area, int width) {
        return options.showing(new PictureView(Optional.of(area.id()), width).in(DOTS));
    }

    private String description(Area area) {
        var lines = PrintOrder.activities(area, plan.calendar()).stream()
                .map(this::line)
                .collect(Collectors.joining("; "));
        return lines.length() <= MOST_WORDS ? lines : lines.substring(0, MOST_WORDS) + "…";
    }

    /** "3.1.1 Regional Workshop: 1st semester". */
    private String line(Activity activity) {
        var name = words.or(words.text(activity.title()), "untitled.activity");
        var when = words.timeframe(activity.timeframe());
        var line = (numbering.number(activity.id()) + " " + name).strip();
        return when.isEmpty() ? line : words.label("milestone", line, when);
    }
}
