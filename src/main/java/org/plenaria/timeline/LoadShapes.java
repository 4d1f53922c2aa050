// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** The strip under the axis that shows how much falls into each month. */
final class LoadShapes {

    private static final double MARGIN = 4;

    private LoadShapes() {}

    static void addTime(TimelineFrame frame, MonthLoad load, Sheet sheet) {
        double top = frame.headerHeight() - Sizes.LOAD_STRIP;
        double left = frame.viewport().columnWidth();
        double right = frame.viewport().width();
        sheet.horizontal(left, right, top, Role.FAINT_LINE);
        for (int month = 0; month < load.months().size(); month++) {
            double from = frame.screenX(frame.scale().xOfMonth(month));
            double to = frame.screenX(frame.scale().xOfMonth(month + 1));
            double share = load.share(month);
            if (to <= left || from >= right || share == 0) {
                continue;
            }
            double height = Math.max(2, Math.round((Sizes.LOAD_STRIP - 2 * MARGIN) * share));
            double bottom = frame.headerHeight() - MARGIN;
            double x = Math.round(from) + 2;
            sheet.box(new Bounds(x, bottom - height, Math.round(to) - 2 - x, height), Role.LOAD);
            var number = number(load, month, frame.model().words());
            if (sheet.fit().width(number, TextStyle.COUNT) < to - from - 2 * MARGIN) {
                double middle = top + Sizes.LOAD_STRIP / 2;
                sheet.centred(number, Math.max(from, left), Math.min(to, right), middle, TextStyle.COUNT,
                        Ink.of(Role.TEXT));
            }
        }
    }

    private static String number(MonthLoad load, int month, TimelineWords words) {
        var what = load.months().get(month);
        return switch (load.of()) {
            case ACTIVITIES -> Integer.toString(what.activities());
            case MONEY -> words.amount(what.money());
        };
    }

    static void addColumn(TimelineFrame frame, MonthLoad load, Sheet sheet) {
        double middle = frame.headerHeight() - Sizes.LOAD_STRIP / 2;
        double left = frame.viewport().columns().title().textX();
        double room = frame.viewport().columnWidth() - left - MARGIN;
        sheet.text(
                frame.model().words().load(load.of()), left, middle, room, TextStyle.SUBLINE,
                Ink.of(Role.MUTED_TEXT));
    }
}
