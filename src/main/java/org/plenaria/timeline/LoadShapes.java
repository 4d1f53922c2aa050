// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The strip under the axis that shows how much falls into each month. */
final class LoadShapes {

    private static final double MARGIN = 4;
    private static final double LINE = 15;
    private static final double NUMBER = 17; // the numbers stand above the bars, where both can be seen

    private LoadShapes() {}

    static void addTime(TimelineFrame frame, MonthLoad load, Sheet sheet) {
        double top = frame.headerHeight() - Sizes.LOAD_STRIP;
        double left = frame.viewport().columnWidth();
        double right = frame.viewport().width();
        sheet.horizontal(left, right, top, Role.FAINT_LINE);
        if (load.isEmpty()) {
            sheet.text(
                    frame.model().words().loadEmpty(load.of()), left + 2 * MARGIN, top + Sizes.LOAD_STRIP / 2,
                    right - left - 3 * MARGIN, TextStyle.SUBLINE, Ink.of(Role.MUTED_TEXT));
            return;
        }
        for (int month = 0; month < load.months().size(); month++) {
            double from = frame.screenX(frame.scale().xOfMonth(month));
            double to = frame.screenX(frame.scale().xOfMonth(month + 1));
            double share = load.share(month);
            if (to <= left || from >= right || share == 0) {
                continue;
            }
            double height = Math.max(2, Math.round((Sizes.LOAD_STRIP - NUMBER - MARGIN) * share));
            double bottom = frame.headerHeight() - MARGIN;
            double x = Math.round(from) + 2;
            sheet.box(new Bounds(x, bottom - height, Math.round(to) - 2 - x, height), Role.LOAD);
            var number = number(load, month, frame.model().words());
            if (sheet.fit().width(number, TextStyle.COUNT) <= to - from - 2) {
                sheet.centred(
                        number, Math.max(from, left), Math.min(to, right), top + NUMBER / 2, TextStyle.COUNT,
                        Ink.of(Role.TEXT));
            }
        }
    }

    private static String number(MonthLoad load, int month, TimelineWords words) {
        return load.of() == MonthLoad.Of.MONEY
                ? words.amount(load.months().get(month).money())
                : Integer.toString(load.months().get(month).activities());
    }

    /**
     * What the strip shows and, for money, the highest month: the scale where months are too narrow for numbers.
     *
     * @param some whether only some activities are counted, those one is looking for
     */
    static void addColumn(TimelineFrame frame, MonthLoad load, boolean some, Sheet sheet) {
        double top = frame.headerHeight() - Sizes.LOAD_STRIP;
        var words = frame.model().words();
        double left = frame.viewport().columns().title().textX();
        double room = frame.viewport().columnWidth() - left - MARGIN;
        var muted = Ink.of(Role.MUTED_TEXT);
        var below = Stream.of(
                        some ? words.loadOfShown() : "",
                        load.of() == MonthLoad.Of.MONEY && !load.isEmpty() ? words.loadScale(load.most()) : "")
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
        double middle = top + Sizes.LOAD_STRIP / 2;
        if (below.isEmpty()) {
            sheet.text(words.load(load.of()), left, middle, room, TextStyle.SUBLINE, muted);
        } else {
            sheet.text(words.load(load.of()), left, middle - LINE / 2, room, TextStyle.SUBLINE, muted);
            sheet.text(below, left, middle + LINE / 2, room, TextStyle.SUBLINE, muted);
        }
    }
}
