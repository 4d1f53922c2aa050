// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The marks and words on a bar: inside where they fit, else beside it, and the words shortened inside where there is no
 * room beside.
 */
final class BarLabel {

    private static final double INDENT = 9;
    private static final double END = 5;
    private static final double MARK = MarkShapes.WIDTH + 4;
    private static final double GAP = 7;
    /** Between the words and the mark of a clash. */
    private static final double CLEAR = 3;
    private static final double LEAST_ROOM = 34;
    private static final double LEAST_BESIDE = 60;
    /** A longer label beside a bar would seem to belong to nothing. */
    private static final double MOST_BESIDE = 240;
    /** A label pushed further away by milestones would seem to belong to them. */
    private static final double MOST_AWAY = 5 * Sizes.MILESTONE;
    /** The most lines beside a bar on paper; more are better read below it. */
    private static final int MOST_LINES = 3;
    private static final List<String> NO_ROOM = Collections.nCopies(MOST_LINES + 1, "");

    private final TimelineFrame frame;
    private final Sheet sheet;
    private final Bar bar;
    private final double middle;
    private final Ink ink;
    private final List<MilestoneSpan> diamonds;
    private final String label;
    private final List<Mark> marks;
    private final Optional<Bounds> clash;
    private final double height;
    private final boolean onPaper;
    private double needed;

    private BarLabel(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, Bounds band) {
        this.frame = frame;
        this.sheet = sheet;
        this.bar = bar;
        // Ticks run along the lower edge; the words make room for them, in a low bar more.
        boolean ticks = row.activity().recurrence().isPresent();
        middle = Math.round(band.middleY()) - (!ticks ? 0 : row.compact() ? 2 : 1);
        ink = Ink.of(Role.BAR_TEXT, frame.model().colours().of(row));
        diamonds = MilestoneSpan.of(frame, row);
        label = frame.model().words().barLabel(row.activity());
        marks = new ArrayList<>(frame.model().colours().marks(row));
        height = band.height();
        onPaper = frame.model().rows().areForPaper();
        clash = ClashMark.place(frame, row, band.middleY());
    }

    /**
     * Adds the label of a bar.
     *
     * @param band the bar's top and height
     */
    static void add(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, Bounds band) {
        new BarLabel(frame, sheet, row, bar, band).add();
    }

    /** The height of a row on paper in which all of the label has room. */
    static double heightFor(TimelineFrame frame, Sheet sheet, Row.ActivityRow row, Bar bar, double height) {
        var label = new BarLabel(frame, sheet, row, bar, new Bounds(0, 0, 0, height));
        label.add();
        return label.needed;
    }

    private void add() {
        var time = frame.timeBounds();
        var widest = bar.stretches().stream().max(Comparator.comparingDouble(Bar.Stretch::width)).orElseThrow();
        // The part of the bar that can be seen: the label of a long bar stays in sight when one scrolls.
        double left = Math.max(frame.screenX(widest.from()), time.x()) + INDENT;
        double right = Math.min(frame.screenX(widest.to()), time.right()) - END;
        left = addMarks(left, right);
        right = Math.min(right, clash.map(disc -> disc.x() - CLEAR).orElse(right));
        double width = sheet.fit().width(label, TextStyle.BAR);
        var free = MilestoneSpan.between(diamonds, left, right);
        var fitting = free.stream().filter(room -> room.width() >= width).findFirst();
        if (marks.isEmpty() && fitting.isPresent()) {
            sheet.text(label, fitting.get().from(), middle, fitting.get().width(), TextStyle.BAR, ink);
        } else if (onPaper) {
            if (!addBetween()) {
                addWhole();
            }
        } else if (!addBeside() && !addBetween()) {
            addShortened(free);
        }
    }

    /** Adds the marks that fit; gives where the room begins that they leave. */
    private double addMarks(double left, double right) {
        var shapes = new MarkShapes(sheet, ink);
        double x = left;
        double bare = right - left + INDENT + END; // the bar itself, as far as it can be seen
        if (marks.size() == 1 && right - left < MarkShapes.WIDTH && bare >= MARK) {
            x = left - INDENT + (bare - MarkShapes.WIDTH) / 2;
            right = x + MarkShapes.WIDTH;
        }
        while (!marks.isEmpty()
                && right - x >= MarkShapes.WIDTH
                && MilestoneSpan.past(diamonds, x, MarkShapes.WIDTH) == x) {
            shapes.add(marks.removeFirst(), x, middle);
            x += MARK;
        }
        return x;
    }

    /** Writes what is left of the marks, and the label in as many lines as it takes, beside the bar or below it. */
    private void addWhole() {
        var time = frame.timeBounds();
        double from = frame.screenX(bar.from());
        double to = frame.screenX(bar.to());
        if (to < time.x() || from > time.right()) {
            return; // the page shows another time
        }
        double signs = marks.size() * MARK;
        double after = to + GAP + (clash.isPresent() ? ClashMark.BESIDE : 0);
        double end = Math.min(time.right() - 4, after + signs + MOST_BESIDE);
        double start = Math.max(time.x() + 4, from - GAP - signs - MOST_BESIDE);
        var behind = beside(after, end, signs);
        var ahead = beside(start, from - GAP, signs);
        if (behind.size() <= MOST_LINES && (ahead.size() > MOST_LINES || behind.size() <= ahead.size())) {
            write(behind, after, middle - (behind.size() - 1) * Sizes.CELL_LINE / 2);
            needed = behind.size() * Sizes.CELL_LINE + Sizes.CELL_PADDING;
        } else if (ahead.size() <= MOST_LINES) {
            write(ahead, from - GAP - signs - width(ahead), middle - (ahead.size() - 1) * Sizes.CELL_LINE / 2);
            needed = ahead.size() * Sizes.CELL_LINE + Sizes.CELL_PADDING;
        } else {
            double left = Math.clamp(from + INDENT, time.x() + 4, Math.max(time.x() + 4, time.right() - MOST_BESIDE));
            var lines = sheet.fit().whole(label, TextStyle.BAR, time.right() - 4 - left - signs);
            write(lines, left, middle + (height + Sizes.CELL_LINE) / 2 + 1);
            needed = height + 2 * (lines.size() * Sizes.CELL_LINE + 3);
        }
    }

    /** The label in lines between two points; more than may stand there where milestones are in the way. */
    private List<String> beside(double left, double right, double signs) {
        double room = right - left - signs;
        boolean free = room >= LEAST_ROOM && diamonds.stream().noneMatch(one -> one.from() < right && one.to() > left);
        return free ? sheet.fit().whole(label, TextStyle.BAR, room) : NO_ROOM;
    }

    private double width(List<String> lines) {
        return lines.stream().mapToDouble(line -> sheet.fit().width(line, TextStyle.BAR)).max().orElse(0);
    }

    private void write(List<String> lines, double x, double first) {
        var muted = Ink.of(Role.MUTED_TEXT);
        var shapes = new MarkShapes(sheet, muted);
        for (int i = 0; i < marks.size(); i++) {
            shapes.add(marks.get(i), x + i * MARK, first);
        }
        double y = first;
        for (var line : lines) {
            if (!line.isEmpty()) {
                sheet.add(new Shape.Text(line, x + marks.size() * MARK, y, TextStyle.BAR, muted));
            }
            y += Sizes.CELL_LINE;
        }
    }

    /** Writes what is left of the marks, and the label, after the bar or before it; whether there was room. */
    private boolean addBeside() {
        var time = frame.timeBounds();
        double from = frame.screenX(bar.from());
        double to = frame.screenX(bar.to());
        if (to < time.x() || from > time.right()) {
            return false;
        }
        double width = besideWidth();
        double after = MilestoneSpan.past(diamonds, after(), width);
        double before = from - GAP - width;
        boolean freeAfter = after + width <= time.right() - 4 && after - to < MOST_AWAY;
        boolean freeBefore = before >= time.x() + 4 && MilestoneSpan.past(diamonds, before, width) == before;
        if (freeAfter || freeBefore) {
            writeBeside(freeAfter ? after : before, mostBeside());
        }
        return freeAfter || freeBefore;
    }

    /** Where words after the bar begin. */
    private double after() {
        return frame.screenX(bar.to()) + GAP + (clash.isPresent() ? ClashMark.BESIDE : 0);
    }

    private double mostBeside() {
        return onPaper ? Double.MAX_VALUE : MOST_BESIDE;
    }

    /** The width of what is left of the marks, and of the label as it is written beside the bar. */
    private double besideWidth() {
        var shown = sheet.fit().fit(label, TextStyle.BAR, mostBeside());
        return marks.size() * MARK + sheet.fit().width(shown, TextStyle.BAR);
    }

    /** Writes what is left of the marks, and the label, between two segments of the bar; whether there was room. */
    private boolean addBetween() {
        double width = besideWidth();
        var wide = between().filter(room -> room.width() >= width).findFirst();
        wide.ifPresent(room -> writeBeside(room.from() + (room.width() - width) / 2, mostBeside()));
        return wide.isPresent();
    }

    /** The rooms between the segments, as far as they can be seen. */
    private Stream<MilestoneSpan> between() {
        var time = frame.timeBounds();
        return IntStream.range(1, bar.stretches().size()).boxed().flatMap(i -> {
            double left = Math.max(frame.screenX(bar.stretches().get(i - 1).to()) + GAP, time.x() + 4);
            double right = Math.min(frame.screenX(bar.stretches().get(i).from()) - GAP, time.right() - 4);
            return MilestoneSpan.between(diamonds, left, right).stream();
        });
    }

    /** The room after the bar that can be seen, up to a milestone; none where the bar ends out of sight. */
    private Optional<MilestoneSpan> behind() {
        var time = frame.timeBounds();
        double to = frame.screenX(bar.to());
        double end = Math.min(time.right() - 4, after() + MOST_BESIDE);
        return to < time.x() || to > time.right()
                ? Optional.empty()
                : Optional.of(MilestoneSpan.between(diamonds, after(), end).getFirst());
    }

    /** Writes the beginning of the label inside; beside, where it says far more or there is no room inside. */
    private void addShortened(List<MilestoneSpan> free) {
        var widest = Comparator.comparingDouble(MilestoneSpan::width);
        var inside = free.stream().max(widest).filter(room -> room.width() >= LEAST_ROOM);
        double signs = marks.size() * MARK;
        double least = Math.max(LEAST_BESIDE, 2 * inside.map(MilestoneSpan::width).orElse(0.0));
        var outside = Stream.concat(between(), behind().stream())
                .max(widest)
                .filter(room -> room.width() - signs >= least);
        if (outside.isPresent()) {
            writeBeside(outside.get().from(), outside.get().width() - signs);
        } else {
            inside.ifPresent(room -> sheet.text(label, room.from(), middle, room.width(), TextStyle.BAR, ink));
        }
    }

    private void writeBeside(double x, double room) {
        var muted = Ink.of(Role.MUTED_TEXT);
        var shapes = new MarkShapes(sheet, muted);
        for (int i = 0; i < marks.size(); i++) {
            shapes.add(marks.get(i), x + i * MARK, middle);
        }
        sheet.text(label, x + marks.size() * MARK, middle, room, TextStyle.BAR, muted);
    }
}
