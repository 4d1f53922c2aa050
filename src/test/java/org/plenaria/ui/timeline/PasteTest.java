// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Row;
import org.plenaria.timeline.SamplePlans;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.ui.Copied;

class PasteTest {

    private final Plan plan = SamplePlans.workPlan();
    private final Activity workshop = plan.areas().getFirst().activities().getFirst();

    @Test
    void rowsOfASpreadsheetBecomeOneTitleEach() {
        assertThat(PastedRows.titles(
                        "3.1.1\tRegional workshop\t1st semester\r\n3.1.2\t\"Study of \"\"keys\"\"\"\n\n2\n"))
                .containsExactly("Regional workshop", "Study of \"keys\"");
        assertThat(PastedRows.titles("- First\n\u2022 Second\nThird")).containsExactly("First", "Second", "Third");
    }

    @Test
    void whatWasCopiedHereComesWithAllItHoldsAsANewActivity() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop");

        var added = pasted(copied, "1\tWorkshop\r\n").getLast();

        assertThat(added.id()).isNotEqualTo(workshop.id());
        assertThat(added.withId(workshop.id()).title()).isEqualTo(workshop.title());
        assertThat(added.timeframe()).isEqualTo(workshop.timeframe());
        assertThat(added.products()).isEqualTo(workshop.products());
    }

    @Test
    void emptyCellsAtTheEndOfWhatWasCopiedLoseNothing() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop\t\t");

        assertThat(pasted(copied, "1\tWorkshop\t\t").getLast().products()).isEqualTo(workshop.products());
    }

    @Test
    void whatWasCopiedElsewhereSinceComesAsTitlesUnderTheHeadingPastedAt() {
        var copied = new Copied(List.of(workshop), "1\tWorkshop");

        var added = pasted(copied, "Training\nHandbook");

        assertThat(added).extracting(one -> one.title().show(Language.ENGLISH, Language.ENGLISH))
                .containsExactly("Training", "Handbook");
        assertThat(added).allMatch(one -> plan.calendar().group(one.timeframe())
                .equals(plan.calendar().group(workshop.timeframe())));
    }

    @Test
    void anEmptyClipboardAddsNothing() {
        assertThat(TimelineClipboard.edit(row(), plan, Copied.NOTHING, "")).isEmpty();
    }

    private List<Activity> pasted(Copied copied, String clipboard) {
        var edit = TimelineClipboard.edit(row(), plan, copied, clipboard).orElseThrow();
        var after = ((Outcome.Applied) edit.apply(plan)).plan().areas().getFirst();
        return after.activities().stream()
                .filter(one -> plan.activity(one.id()).isEmpty())
                .toList();
    }

    private Row row() {
        var rows = TimelineRows.of(plan, TimelineContent.area(plan.areas().getFirst().id()), Set.of());
        return rows.get(rows.indexOf(workshop.id()).orElseThrow());
    }
}
