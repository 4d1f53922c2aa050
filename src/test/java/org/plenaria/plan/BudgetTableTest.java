// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class BudgetTableTest {

    @Test
    void amountsAreSummedByAreaAndSourceWithWhatIsSecuredApart() {
        var plan = plan(
                area(activity("S1", money("Bank", "100.10", true), money("Bank", "50", false))),
                area(activity("S2", money("Union", "7"))));

        var budget = BudgetTable.of(plan);

        assertThat(budget.sources()).extracting(BudgetSource::key).containsExactly("Bank", "Union");
        var bank = budget.byArea().getFirst().cells().getFirst();
        assertThat(bank.secured()).isEqualByComparingTo("100.10");
        assertThat(bank.notSecured()).isEqualByComparingTo("50");
        assertThat(bank.unstated()).isEqualByComparingTo("0");
        assertThat(budget.byArea().get(1).cells().get(1).unstated()).isEqualByComparingTo("7");
        assertThat(budget.total().total().total()).isEqualByComparingTo("157.10");
    }

    @Test
    void anActivityInSeveralPeriodsIsNotSplitButCountsAsAnnual() {
        var plan = plan(area(activity("S1+S2", money("Bank", "10")), activity("S2", money("Bank", "3"))));

        var byTime = BudgetTable.of(plan).byTime();

        assertThat(byTime).extracting(row -> row.total().total()).usingElementComparator(BigDecimal::compareTo)
                .containsExactly(BigDecimal.ZERO, new BigDecimal("3"), BigDecimal.TEN);
        assertThat(byTime.getLast().key()).isEqualTo(new TimeframeGroup.Annual());
    }

    @Test
    void activitiesWithoutAmountAndThoseWithoutAnyResourceAreCounted() {
        var plan = plan(area(
                activity("S1", money("Bank", "10")),
                activity("S1", Resource.from(english("Work group time"))),
                activity("annual")));

        var total = BudgetTable.of(plan).total();

        assertThat(total.activities()).isEqualTo(3);
        assertThat(total.withoutAmount()).isEqualTo(2);
        assertThat(total.withoutResources()).isEqualTo(1);
        assertThat(total.total().withoutAmount()).isEqualTo(1);
    }

    @Test
    void aResourceWithoutSourceHasItsOwnLastColumn() {
        var budget = BudgetTable.of(plan(area(activity("S1", money("", "10"), money("Bank", "2")))));

        assertThat(budget.sources()).extracting(BudgetSource::key).containsExactly("Bank", "");
        assertThat(budget.total().cells().getLast().total()).isEqualByComparingTo("10");
    }

    @Test
    void aSourceThePlanKnowsHasItsColumnAndCeilingEvenWhenNothingUsesItYet() {
        var source = new FundingSource(
                Id.fresh(), english("Fund"), Optional.empty(), Optional.of(BigDecimal.TEN), UnknownFields.NONE);
        var plan = plan(area(activity("S1", money("Bank", "2")))).withSources(List.of(source));

        var budget = BudgetTable.of(plan);

        assertThat(budget.sources()).extracting(BudgetSource::key).containsExactly("Fund", "Bank");
        assertThat(budget.sources().getFirst().ceiling()).contains(BigDecimal.TEN);
        assertThat(budget.total().cells().getFirst().isEmpty()).isTrue();
    }

    @Test
    void aTranslatedSourceIsOneSource() {
        var translated = english("Bank").with(Language.SPANISH, "Banco");
        var plan = plan(area(activity("S1", money("Bank", "2"), money("Bank", "3").withSource(translated))));

        assertThat(BudgetTable.of(plan).sources()).hasSize(1);
    }

    @Test
    void onlyUndatedActivitiesMakeARowForThem() {
        var dated = BudgetTable.of(plan(area(activity("S1"))));
        var undated = BudgetTable.of(plan(area(Activity.titled(english("Some day"), Timeframe.unstated()))));

        assertThat(dated.byTime()).extracting(BudgetRow::key).doesNotContain(new TimeframeGroup.Undated());
        assertThat(undated.byTime()).extracting(BudgetRow::key).contains(new TimeframeGroup.Undated());
    }

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private static Resource money(String source, String amount) {
        return Resource.from(english(source)).withAmount(Optional.of(new BigDecimal(amount)));
    }

    private static Resource money(String source, String amount, boolean secured) {
        return money(source, amount).withSecured(Optional.of(secured));
    }

    private static Activity activity(String timeframe, Resource... resources) {
        return Activity.titled(english("Something"), TimeframeNotation.parse(timeframe).orElseThrow())
                .withResources(List.of(resources));
    }

    private static Area area(Activity... activities) {
        return Area.named(english("Area"), Colour.PALETTE.getFirst()).withActivities(List.of(activities));
    }

    private static Plan plan(Area... areas) {
        return Plan.blank(english("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020)).withAreas(List.of(areas));
    }
}
