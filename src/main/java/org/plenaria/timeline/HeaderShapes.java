// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.plenaria.plan.DateSpan;

/** The sticky header: the heads of the two columns, and periods over months over weeks or days. */
final class HeaderShapes {

    private static final double MARGIN = 4;
    static final double SORT_MARK = 12;

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
        var tiers = frame.scale().tiers();
        for (int i = 0; i < tiers.size(); i++) {
            addTier(tiers.get(i), i * Sizes.HEADER_TIER, i == 0);
        }
        double end = frame.screenX(frame.scale().width());
        if (end < header.right()) {
            sheet.vertical(end, 0, header.bottom(), Role.PERIOD_LINE);
        }
    }

    /** The heads of the sticky column, over whatever time has been scrolled under them. */
    void addColumn() {
        double width = frame.viewport().columnWidth();
        double height = frame.headerHeight();
        sheet.box(new Bounds(0, 0, width, height), Role.HEADER);
        frame.viewport().columns().cells().forEach(this::addHead);
        sheet.vertical(width, 0, height, Role.LINE);
        sheet.horizontal(0, frame.viewport().width(), height, Role.LINE);
    }

    private void addHead(ColumnLayout.Cell cell) {
        double middle = frame.tiersHeight() / 2;
        var arrangement = frame.model().rows().arrangement();
        boolean sorted = arrangement.sorting() != Sorting.AUTHOR
                && cell.column().sorting().filter(arrangement.sorting()::equals).isPresent();
        double room = cell.textRoom() - (sorted ? SORT_MARK : 0);
        var ink = Ink.of(Role.HEADING_TEXT);
        double taken = sheet.text(
                frame.model().words().column(cell.column()), cell.textX(), middle, room, TextStyle.HEADER, ink);
        if (sorted) {
            var direction = arrangement.descending() ? Shape.Direction.DOWN : Shape.Direction.UP;
            double x = cell.textX() + taken + SORT_MARK / 2 + 1;
            sheet.add(new Shape.Chevron(Math.round(x), Math.round(middle), direction, ink));
        }
        if (cell.x() > 0 && cell.column() != Column.TITLE) {
            sheet.vertical(cell.x(), 0, frame.tiersHeight(), Role.LINE);
        }
    }

    private void addTier(HeaderTier tier, double top, boolean coarsest) {
        double left = frame.viewport().columnWidth();
        double right = frame.viewport().width();
        double bottom = top + Sizes.HEADER_TIER;
        if (!coarsest) {
            sheet.horizontal(left, Math.min(right, frame.screenX(frame.scale().width())), top, Role.FAINT_LINE);
        }
        for (var cell : visibleCells(frame, tier)) {
            double x1 = frame.screenX(frame.scale().x(cell.first()));
            double x2 = frame.screenX(frame.scale().x(cell.end()));
            if (x1 > left + 1) {
                sheet.vertical(x1, top, bottom, coarsest ? Role.PERIOD_LINE : Role.FAINT_LINE);
            }
            // A label stays in the visible part of its cell, so that one knows where one is when zoomed in.
            double from = Math.max(x1, left);
            double to = Math.min(x2, right);
            label(tier, cell, from, to, top + Sizes.HEADER_TIER / 2, coarsest);
        }
    }

    private void label(HeaderTier tier, DateSpan cell, double from, double to, double middle, boolean coarsest) {
        var style = coarsest ? TextStyle.HEADER : TextStyle.HEADER_FINE;
        var ink = Ink.of(coarsest ? Role.HEADING_TEXT : Role.MUTED_TEXT);
        double room = to - from - MARGIN;
        var text = wording(tier, cell.first(), room, style);
        if (sheet.fit().width(text, style) <= room) {
            sheet.centred(text, from, to, middle, style, ink);
        }
    }

    private String wording(HeaderTier tier, LocalDate first, double room, TextStyle style) {
        var words = frame.model().words();
        var calendar = frame.model().calendar();
        return switch (tier) {
            case YEARS -> Integer.toString(first.getYear());
            case PERIODS -> {
                var period = calendar.periodOf(first, calendar.division()).orElseThrow();
                var full = words.period(period);
                yield sheet.fit().width(full, style) <= room ? full : words.periodShort(period);
            }
            case MONTHS -> {
                var name = words.month(YearMonth.from(first));
                yield sheet.fit().width(name, style) <= room
                        ? name
                        : name.substring(0, name.offsetByCodePoints(0, 1)).toUpperCase(words.locale());
            }
            case WEEKS, DAYS -> Integer.toString(first.getDayOfMonth());
        };
    }
}
