// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

class FirstStepTest {

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    @Test
    void thePlanItselfTellsWhichStepsItHasBehindIt() {
        var area = Area.named(english("Open data"), Colour.PALETTE.getFirst());
        var plan = Plan.blank(english("Plan"), Language.ENGLISH, PlanCalendar.semesters(2027));

        assertThat(FirstStep.left(plan.withAreas(List.of(area)))).containsExactly(FirstStep.values());
        assertThat(FirstStep.left(plan.withAreas(List.of(area.withObjective(english("To publish"))
                        .withActivities(List.of(Activity.titled(english("Guide"), Timeframe.annual())))))))
                .containsExactly(FirstStep.PRODUCT, FirstStep.VENUE, FirstStep.RESOURCES);
    }
}
