// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class NumberingTest {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));

    @Test
    void activitiesAreNumberedThroughTheSemestersInTheOrderOfPrint() {
        var plan = Plans.withActivities(Timeframe.annual(), S2, S1, Timeframe.unstated());
        assertThat(numbers(plan, "C", "B", "A", "D")).containsExactly("3.1.1", "3.1.2", "3.1.3", "3.1.4");
    }

    @Test
    void aPinnedNumberStandsAndTheOthersKeepTheirs() {
        var plan = Plans.withActivities(S1, S1, S1);
        var area = plan.areas().getFirst();
        var pinned = area.activities().get(1).withPinnedNumber(Optional.of("3.1.1"));
        plan = plan.withAreas(List.of(
                area.withActivities(List.of(area.activities().get(0), pinned, area.activities().get(2)))));
        assertThat(numbers(plan, "A", "B", "C")).containsExactly("3.1.1", "3.1.1", "3.1.3");
    }

    @Test
    void areasAreNumberedBelowTheSectionsBeforeThemAndSectionsAfterThemGoOn() {
        var plan = Plans.plus(Plans.withActivities(S1), "Second", S1);
        var annex = Section.headed(Plans.text("Annex"), Placement.AFTER_AREAS);
        plan = plan.withSections(List.of(plan.sections().get(0), annex, plan.sections().get(1)));
        var numbering = Numbering.of(plan);
        assertThat(numbering.ofAreasHeading()).isEqualTo("3");
        assertThat(numbering.number(plan.areas().get(1).id())).isEqualTo("3.2");
        assertThat(numbering.number(annex.id())).isEqualTo("4");
        assertThat(numbering.number(plan.sections().get(2).id())).isEqualTo("2");
    }

    @Test
    void aPinnedHeadingNumberCarriesTheAreasWithIt() {
        var plan = Plans.withActivities(S1).withAreasNumber(Optional.of("IV"));
        assertThat(numbers(plan, "A")).containsExactly("IV.1.1");
    }

    @Test
    void activitiesUnderSubheadingsComeAfterThoseWithout() {
        var heading = new Subheading(Id.fresh(), Plans.text("Training"), UnknownFields.NONE);
        var plan = Plans.withActivities(S1, S2);
        var area = plan.areas().getFirst();
        var under = area.activities().get(0).withSubheading(Optional.of(heading.id()));
        plan = plan.withAreas(List.of(area.withSubheadings(List.of(heading))
                .withActivities(List.of(under, area.activities().get(1)))));
        assertThat(numbers(plan, "B", "A")).containsExactly("3.1.1", "3.1.2");
    }

    @Test
    void anActivityWhoseSubheadingIsGoneIsStillPrinted() {
        var plan = Plans.withActivities(S1);
        var area = plan.areas().getFirst();
        var orphan = area.activities().getFirst().withSubheading(Optional.of(Id.fresh()));
        assertThat(PrintOrder.activities(area.withActivities(List.of(orphan)), plan.calendar()))
                .containsExactly(orphan);
    }

    private static List<String> numbers(Plan plan, String... titles) {
        var numbering = Numbering.of(plan);
        return List.of(titles).stream()
                .map(title -> numbering.number(activity(plan, title).id()))
                .toList();
    }
}
