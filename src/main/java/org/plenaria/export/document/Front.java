// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.plan.Language;

/** What stands above the contents list: the masthead, and below it meeting, title, place and date. */
final class Front {

    private static final int LEFT_SHARE = 68; // per cent of the masthead's width

    private final PrintedPlan plan;
    private final PageGeometry geometry;

    Front(PrintedPlan plan, PageGeometry geometry) {
        this.plan = plan;
        this.geometry = geometry;
    }

    /** Organization on the left, distribution, symbol, date and original language on the right, a rule below. */
    Table masthead(String title) {
        int left = geometry.textWidth() * LEFT_SHARE / 100;
        var masthead = plan.masthead();
        var names = new ArrayList<Paragraph>();
        if (!masthead.organization().isEmpty()) {
            names.add(line(":organization", Style.MASTHEAD, Role.STRONG, masthead.organization()));
        }
        if (!masthead.organizationInFull().isEmpty() || names.isEmpty()) {
            names.add(line(":organizationInFull", Style.MASTHEAD, Role.TEXT, masthead.organizationInFull()));
        }
        var lines = masthead.lines().stream()
                .map(text -> line(":lines", Style.MASTHEAD_RIGHT, Role.TEXT, text))
                .toList();
        var row = Row.of(Mark.ofPlan(":masthead row"), false,
                List.of(new Cell(names, 1, ""), new Cell(lines, 1, "")));
        return new Table(
                Mark.ofPlan(":masthead"),
                TableLook.MASTHEAD,
                List.of(left, geometry.textWidth() - left),
                title,
                "",
                List.of(row));
    }

    List<Block> titles() {
        var titles = new ArrayList<Block>();
        add(titles, ":meeting", Style.MEETING, plan.masthead().meeting());
        add(titles, ":title", Style.TITLE, plan.title());
        add(titles, ":place", Style.PLACE_AND_DATE, plan.masthead().placeAndDate());
        return titles;
    }

    private void add(List<Block> titles, String field, Style style, String text) {
        if (!text.isEmpty()) {
            titles.add(Paragraph.of(Mark.ofPlan(field), style, Span.of(text, language())));
        }
    }

    private Paragraph line(String field, Style style, Role role, String text) {
        return Paragraph.of(Mark.ofPlan(field), style, Span.of(text, role, language()));
    }

    private Language language() {
        return plan.language();
    }
}
