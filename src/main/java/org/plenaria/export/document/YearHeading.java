// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.plan.Plan;

/** What stands above the annex: its name, and from when to when the plan lasts. */
record YearHeading(Plan plan, PlanWords words) {

    private static final Mark MARK = Mark.ofPlan("annex");

    Outline.Entry entry() {
        return new Outline.Entry(
                Outline.Where.ANNEX, Style.CONTENTS_1, "", words.label("annex.title"), words.language(), MARK);
    }

    List<Block> blocks(boolean onNewPage) {
        var heading = Paragraph.heading(
                MARK, Style.HEADING_1, "", words.label("annex.title"), words.language(), words.language());
        var span = Paragraph.of(
                Mark.ofPlan(":span"), Style.YEAR_SPAN,
                Span.of(words.phrases().span(plan.calendar().span()), words.language()));
        return new ArrayList<>(List.of(onNewPage ? heading.onNewPage() : heading, span));
    }
}
