// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Timeframe;

/** The bar of one activity in its row, or what stands there instead of a bar. */
final class BarShapes {

    /** From the beginning of the plan's time to the words that stand for a bar. */
    private static final double HINT = 14;

    private final TimelineFrame frame;
    private final Emphasis emphasis;
    private final Sheet sheet;

    BarShapes(TimelineFrame frame, Emphasis emphasis, Sheet sheet) {
        this.frame = frame;
        this.emphasis = emphasis;
        this.sheet = sheet;
    }

    /**
     * Adds a bar without its words.
     *
     * @param clearings where words stand
     */
    void add(Row.ActivityRow row, Bounds bounds, Clearings clearings) {
        var activity = row.activity();
        var bar = Bar.of(activity.timeframe(), frame.scale());
        if (!bar.stretches().isEmpty()) {
            addBar(row, bar, bounds, clearings);
        } else if (hint(row).isPresent()) {
            var hatch = Ink.of(Role.HATCH, frame.model().colours().of(row));
            sheet.add(new Shape.Hatch(hatched(row, bounds), PieceShapes.SOFT_RADIUS, hatch));
        }
    }

    /** What is written on a bar or beside it: apart from the bar, so that lines through all rows can lie between. */
    void addWords(Row.ActivityRow row, Bounds bounds) {
        var bar = Bar.of(row.activity().timeframe(), frame.scale());
        if (bar.stretches().isEmpty()) {
            addInstead(row, bounds);
        } else {
            double height = row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR;
            double top = Math.round(bounds.middleY() - height / 2);
            BarLabel.add(frame, sheet, row, bar, new Bounds(0, top, 0, height));
        }
    }

    private void addBar(Row.ActivityRow row, Bar bar, Bounds bounds, Clearings clearings) {
        var activity = row.activity();
        var colour = frame.model().colours().of(row);
        double height = row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR;
        double top = Math.round(bounds.middleY() - height / 2);
        addLinks(bar, bounds.middleY(), colour, clearings);
        var pieces = new PieceShapes(sheet, activity, colour);
        double done = bar.length() * PieceShapes.doneShare(activity);
        for (var stretch : bar.stretches()) {
            var piece = piece(stretch, top, height);
            pieces.add(piece, bar.exact(), Math.min(done, stretch.width()));
            done = Math.max(0, done - stretch.width());
            if (emphasis.selected().contains(activity.id())) {
                double radius = (bar.exact() ? PieceShapes.EXACT_RADIUS : PieceShapes.SOFT_RADIUS) + 1;
                sheet.outline(piece.grown(2), radius, 2, false, Ink.of(Role.SELECTION));
            }
        }
        boolean inHand = emphasis.selected().contains(activity.id())
                || emphasis.hovered().filter(row.key()::equals).isPresent();
        if (inHand && ProgressHandle.isOn(activity, bar)) {
            double x = Math.round(frame.screenX(ProgressHandle.x(activity, bar)));
            double y = top + height + ProgressHandle.BELOW;
            sheet.add(new Shape.Chevron(x, y, Shape.Direction.UP, Ink.of(Role.SELECTION)));
        }
        addPointer(bar, bounds.middleY(), colour);
        RecurrenceTicks.add(frame, sheet, row, bar, top + height);
    }

    /** The height of a row on paper in which the words at its bar have room. */
    double heightFor(Row.ActivityRow row) {
        var bar = Bar.of(row.activity().timeframe(), frame.scale());
        if (bar.stretches().isEmpty()) {
            var lines = hint(row).map(text -> sheet.fit().whole(text, TextStyle.BAR, hintRoom()).size());
            return lines.orElse(1) * Sizes.CELL_LINE + 2 * Sizes.CELL_PADDING;
        }
        double height = row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR;
        return BarLabel.heightFor(frame, sheet, row, bar, height);
    }

    private void addLinks(Bar bar, double middle, Colour colour, Clearings clearings) {
        for (int i = 1; i < bar.stretches().size(); i++) {
            double inside = bar.exact() ? 0 : PieceShapes.FADE_STRIP; // to where the piece has begun to fade
            double from = frame.screenX(bar.stretches().get(i - 1).to()) - inside;
            double to = frame.screenX(bar.stretches().get(i).from()) + inside;
            double y = Math.round(middle);
            clearings.level(sheet, from, to, y, 2, true, Ink.of(Role.BAR_EDGE_EXACT, colour));
        }
    }

    /** Where the bar is, when one has scrolled or zoomed it out of sight. */
    private void addPointer(Bar bar, double middle, Colour colour) {
        var time = frame.timeBounds();
        var ink = Ink.of(Role.BAR_EDGE_EXACT, colour);
        if (frame.screenX(bar.to()) <= time.x()) {
            sheet.add(new Shape.Chevron(time.x() + 10, Math.round(middle), Shape.Direction.LEFT, ink));
        } else if (frame.screenX(bar.from()) >= time.right()) {
            sheet.add(new Shape.Chevron(time.right() - 10, Math.round(middle), Shape.Direction.RIGHT, ink));
        }
    }

    private void addInstead(Row.ActivityRow row, Bounds bounds) {
        double left = frame.planBounds().x() + HINT;
        double room = hintRoom();
        var hint = hint(row);
        if (hint.isPresent()) {
            var place = hatched(row, bounds);
            var lines = frame.model().rows().areForPaper()
                    ? sheet.fit().whole(hint.get(), TextStyle.BAR, room)
                    : List.of(sheet.fit().fit(hint.get(), TextStyle.BAR, room));
            double width = lines.stream().mapToDouble(line -> sheet.fit().width(line, TextStyle.BAR)).max().orElse(0);
            double more = (lines.size() - 1) * Sizes.CELL_LINE;
            sheet.box(
                    new Bounds(left - 5, place.y() + 2 - more / 2, width + 10, place.height() - 4 + more), 4,
                    Ink.of(Role.BACKGROUND));
            double middle = bounds.middleY() - more / 2;
            for (var line : lines) {
                sheet.text(line, left, middle, room + 1, TextStyle.BAR, Ink.of(Role.TEXT));
                middle += Sizes.CELL_LINE;
            }
        } else {
            var words = frame.model().words().noTimeframe();
            sheet.text(words, left, bounds.middleY(), room, TextStyle.BAR, Ink.of(Role.MUTED_TEXT));
        }
    }

    /** All of the plan's time: nothing more exact is known. */
    private Bounds hatched(Row.ActivityRow row, Bounds bounds) {
        var plan = frame.planBounds();
        double height = row.compact() ? Sizes.COMPACT_BAR : Sizes.BAR;
        return new Bounds(
                plan.x() + Sizes.SOFT_INSET, Math.round(bounds.middleY() - height / 2),
                plan.width() - 2 * Sizes.SOFT_INSET, height);
    }

    private double hintRoom() {
        return frame.planBounds().width() - HINT - 10;
    }

    private Optional<String> hint(Row.ActivityRow row) {
        return switch (row.activity().timeframe()) {
            case Timeframe.AsWritten(String written, _) -> Optional.of(written);
            case Timeframe.Dates _ -> Optional.of(frame.model().words().reversedDates());
            default -> Optional.empty();
        };
    }

    private Bounds piece(Bar.Stretch stretch, double top, double height) {
        double from = Math.round(frame.screenX(stretch.from()));
        double to = Math.round(frame.screenX(stretch.to()));
        return new Bounds(from, top, Math.max(2, to - from), height);
    }
}
