// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;
import org.plenaria.plan.DateSpan;

/** The sticky header: the heads of the two columns, and periods over months over weeks or days. */
final class HeaderShapes {

    static final double MARGIN = 4;
    static final double SORT_MARK = 15;
    private static final double MORE_LINE = 16;

    private final TimelineFrame frame;
    private final Sheet sheet;

    HeaderShapes(TimelineFrame frame, Sheet sheet) {
        this.frame = frame;
        this.sheet = sheet;
    }

    /** The cells of a tier that can be seen. */
    static List<DateSpan> visibleCells(TimelineFrame frame, HeaderTier tier) {
        double left = frame.viewport().scrollX();
        return tier.cells(
                frame.model().calendar(),
                frame.scale().day(left),
                frame.scale().day(left + frame.viewport().timeWidth()));
    }

    /** The header's ground and its rows. */
    void addTime() {
        var header = frame.headerBounds();
        sheet.box(header, Role.HEADER);
        addAround(header);
        var tiers = frame.tiers();
        for (int i = 0; i < tiers.size(); i++) {
            addTier(tiers.get(i), i * Sizes.HEADER_TIER, i == 0);
        }
    }

    /** The header over time that is not the plan's. */
    private void addAround(Bounds header) {
        var plan = frame.planBounds();
        double left = frame.viewport().columnWidth();
        for (var around : List.of(
                new Bounds(left, 0, plan.x() - left, header.height()),
                new Bounds(plan.right(), 0, header.right() - plan.right(), header.height()))) {
            if (around.width() >= 1) {
                sheet.box(around, Role.OUTSIDE);
            }
        }
    }

    /** The heads of the sticky column, over whatever time has been scrolled under them. */
    void addColumn() {
        double width = frame.viewport().columnWidth();
        double height = frame.headerHeight();
        sheet.box(new Bounds(0, 0, width, height), Role.HEADER);
        frame.viewport().columns().cells().forEach(this::addHead);
        addMore(frame.viewport().columns());
        sheet.vertical(width, 0, height, Role.LINE);
        sheet.horizontal(0, frame.viewport().width(), height, Role.LINE);
    }

    private void addHead(ColumnLayout.Cell cell) {
        double middle = frame.tiersHeight() / 2;
        var arrangement = frame.model().rows().arrangement();
        boolean sorted = !frame.model().rows().areForPaper() && arrangement.sorting() != Sorting.AUTHOR
                && cell.column().sorting().filter(arrangement.sorting()::equals).isPresent();
        double room = cell.textRoom() - (sorted ? SORT_MARK : 0);
        var ink = Ink.of(Role.HEADING_TEXT);
        double taken = sheet.text(
                frame.model().words().column(cell.column()), cell.textX(), middle, room, TextStyle.HEADER, ink);
        if (sorted) {
            var direction = arrangement.descending() ? Shape.Direction.DOWN : Shape.Direction.UP;
            double x = cell.textX() + taken + SORT_MARK / 2 + 3;
            sheet.add(new Shape.Chevron(Math.round(x), Math.round(middle), direction, ink));
        }
        if (cell.x() > 0 && cell.column() != Column.TITLE) {
            double load = frame.model().load().isPresent() ? Sizes.LOAD_STRIP : 0;
            sheet.vertical(cell.x(), 0, frame.headerHeight() - load, Role.LINE);
        }
    }

    /**
     * How many columns there is no room for, and where they are; those before the others are the next after the
     * last.
     */
    private void addMore(ColumnLayout columns) {
        if (!columns.isPartial()) {
            return;
        }
        double left = columns.width() - ColumnLayout.MORE;
        double right = columns.width() - 1;
        double middle = frame.tiersHeight() / 2;
        var ink = Ink.of(Role.HEADING_TEXT);
        sheet.vertical(left, 0, frame.headerHeight(), Role.LINE);
        var hidden = "+" + (columns.before().size() + columns.after().size());
        sheet.centred(hidden, left, right, middle - MORE_LINE / 2, TextStyle.COUNT, ink);
        var direction = columns.after().isEmpty() ? Shape.Direction.LEFT : Shape.Direction.RIGHT;
        sheet.add(new Shape.Chevron(
                Math.round((left + right) / 2), Math.round(middle + MORE_LINE / 2), direction, ink));
    }

    private void addTier(HeaderTier tier, double top, boolean coarsest) {
        double left = frame.viewport().columnWidth();
        double right = frame.viewport().width();
        double bottom = top + Sizes.HEADER_TIER;
        if (!coarsest) {
            sheet.horizontal(left, right, top, Role.FAINT_LINE);
        }
        var words = new HeaderWords(
                frame.model().calendar(), frame.model().words(), frame.tiers().contains(HeaderTier.YEARS),
                frame.tiers().contains(HeaderTier.WEEKS) || frame.tiers().contains(HeaderTier.DAYS));
        var cells = visibleCells(frame, tier);
        var wordings = cells.stream().map(cell -> words.of(tier, cell)).toList();
        int form = form(tier, cells, wordings, style(coarsest));
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            double x1 = frame.screenX(frame.scale().x(cell.first()));
            double x2 = frame.screenX(frame.scale().x(cell.end()));
            if (x1 >= right - 1) {
                break;
            }
            if (tier == HeaderTier.DAYS && GridShapes.isWeekend(cell.first())) {
                double from = Math.max(Math.round(x1), left);
                sheet.box(new Bounds(from, top, Math.round(x2) - from, Sizes.HEADER_TIER), Role.HEADER_WEEKEND);
            }
            if (x1 > left + 1) {
                boolean edge = coarsest || frame.model().calendar().first().equals(cell.first())
                        || frame.model().calendar().span().end().equals(cell.first());
                sheet.vertical(x1, top, bottom, edge ? Role.PERIOD_LINE : Role.FAINT_LINE);
            }
            // A label stays in the visible part of its cell, so that one knows where one is when zoomed in.
            double from = Math.max(x1, left);
            double to = Math.min(x2, right);
            var all = wordings.get(i);
            boolean cutOff = x1 < left || x2 > right;
            label(all.subList(form, all.size()), cell, from, to, top + Sizes.HEADER_TIER / 2, coarsest, cutOff);
        }
    }

    /**
     * The longest form of words that fits all cells of a row, none where not even the shortest does: "Fri 25" beside a
     * bare "28", or "J" beside empty months, would look like an error. A week cut by an end of the plan has no say.
     */
    private int form(HeaderTier tier, List<DateSpan> cells, List<List<String>> wordings, TextStyle style) {
        int form = 0;
        for (int i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            double room = frame.scale().x(cell.end()) - frame.scale().x(cell.first()) - MARGIN;
            var all = wordings.get(i);
            boolean counts = tier != HeaderTier.WEEKS || cell.first().plusDays(7).equals(cell.end());
            while (counts && form < all.size() && sheet.fit().width(all.get(form), style) > room) {
                form++;
            }
        }
        return form;
    }

    private static TextStyle style(boolean coarsest) {
        return coarsest ? TextStyle.HEADER : TextStyle.HEADER_FINE;
    }

    /**
     * Writes the first of some wordings that there is room for. In a cell that goes on beyond an edge of the view the
     * shortest is pushed out of view with it.
     */
    private void label(
            List<String> wordings,
            DateSpan cell,
            double from,
            double to,
            double middle,
            boolean coarsest,
            boolean cutOff) {
        boolean inPlan = frame.model().calendar().span().contains(cell.first());
        var style = style(coarsest);
        var ink = Ink.of(coarsest && inPlan ? Role.HEADING_TEXT : Role.MUTED_TEXT);
        double room = to - from - MARGIN;
        for (var text : wordings) {
            if (sheet.fit().width(text, style) <= room) {
                sheet.centred(text, from, to, middle, style, ink);
                return;
            }
        }
        if (cutOff && !wordings.isEmpty() && !frame.model().rows().areForPaper()) {
            double x = to < frame.viewport().width()
                    ? to - MARGIN / 2 - sheet.fit().width(wordings.getLast(), style)
                    : from + MARGIN / 2;
            sheet.add(new Shape.Text(wordings.getLast(), Math.round(x), middle, style, ink));
        }
    }
}
