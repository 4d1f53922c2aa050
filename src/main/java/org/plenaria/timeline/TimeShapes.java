// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;

/** The rows over the time: their ground, bars, what is written at them, and the lines through all of them. */
final class TimeShapes {

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final TextFit fit;
    private final TimelineRows rows;
    private final Sheet sheet;
    private final Sheet written;
    private final MarkerShapes markers;
    private final FoundMarks found;

    TimeShapes(TimelineFrame frame, Emphasis emphasis, TextFit fit) {
        this.frame = frame;
        this.emphasis = emphasis;
        this.fit = fit;
        rows = frame.model().rows();
        sheet = new Sheet(fit);
        written = new Sheet(fit);
        markers = new MarkerShapes(frame, emphasis, sheet);
        found = new FoundMarks(fit, emphasis.searched());
    }

    /**
     * The layer of the time.
     *
     * @param column the layer above, whose headings reach over the time on paper
     */
    Layer layer(Layer column) {
        write();
        var all = new ArrayList<>(written.shapes());
        all.addAll(headings(column));
        var clearings = Clearings.of(all, fit);
        // What is written on a bar covers the lines of the ground with the bar.
        all.removeIf(shape -> shape.ink().area().isPresent());
        new GridShapes(frame, emphasis, Clearings.of(all, fit), sheet).add();
        markers.addPlanLines(clearings);
        var bars = new BarShapes(frame, emphasis, sheet);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (rows.get(i) instanceof Row.ActivityRow row) {
                int before = sheet.shapes().size();
                bars.add(row, frame.rowBounds(i), clearings);
                standBack(row, sheet, before);
            }
        }
        frame.model().earlier().ifPresent(this::addEarlier);
        markers.addToday(clearings);
        written.shapes().forEach(sheet::add);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (rows.get(i) instanceof Row.ActivityRow row) {
                int before = sheet.shapes().size();
                markers.addMilestones(row, frame.rowBounds(i));
                ClashMark.add(frame, sheet, row, frame.rowBounds(i));
                standBack(row, sheet, before);
            }
        }
        emphasis.preview().ifPresent(preview -> {
            var ghosts = new GhostShapes(frame, preview, sheet);
            ghosts.add();
            ghosts.addInsertion();
        });
        return sheet.layer(frame.timeBounds());
    }

    /** What is written is laid out first, so that what lies below it can keep clear of it. */
    private void write() {
        var bars = new BarShapes(frame, emphasis, written);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            if (rows.get(i) instanceof Row.ActivityRow row) {
                var bounds = frame.rowBounds(i);
                int before = written.shapes().size();
                bars.addWords(row, bounds);
                var words = written.shapes().subList(before, written.shapes().size());
                frame.model().earlier()
                        .flatMap(earlier -> earlier.cameFrom(row.activity().id(), row.area().id()))
                        .ifPresent(number -> new FromTag(frame, written).add(number, row, bounds, words));
                if (emphasis.isDimmed(row)) {
                    written.standBack(before);
                } else {
                    written.mark(before, found);
                }
            }
        }
    }

    /** What reaches from the columns over the time: headings on paper. */
    private List<Shape> headings(Layer column) {
        return rows.areForPaper() ? Clearings.reaching(column.shapes(), frame.timeBounds().x(), fit) : List.of();
    }

    private void addEarlier(EarlierPlan earlier) {
        var shapes = new EarlierShapes(frame, earlier, sheet);
        for (int i = frame.firstVisible(); i < frame.endVisible(); i++) {
            int before = sheet.shapes().size();
            switch (rows.get(i)) {
                case Row.ActivityRow row -> shapes.add(row, frame.rowBounds(i));
                case Row.GoneRow row -> GoneShapes.addTime(frame, sheet, row, earlier, frame.rowBounds(i));
                default -> {}
            }
            standBack(rows.get(i), sheet, before);
        }
    }

    private void standBack(Row row, Sheet on, int from) {
        if (emphasis.isDimmed(row)) {
            on.standBack(from);
        }
    }
}
