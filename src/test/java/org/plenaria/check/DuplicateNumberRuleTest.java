// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.activity;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class DuplicateNumberRuleTest {

    private static final DuplicateNumberRule RULE = new DuplicateNumberRule();
    private static final Plan THREE =
            Plans.withActivities(Timeframe.annual(), Timeframe.annual(), Timeframe.annual());

    private static Plan pinned(Plan plan, String title, String number) {
        return Looked.eachActivity(plan, one ->
                plan.text(one.title()).equals(title) ? one.withPinnedNumber(Optional.of(number)) : one);
    }

    @Test
    void aPinnedNumberThatAnotherActivityHasByPositionIsSerious() {
        var finding = Looked.forTheOnly(RULE, pinned(THREE, "B", "3.1.1"));

        assertThat(finding.severity()).isEqualTo(Severity.SERIOUS);
        assertThat(finding.arguments()).containsExactly("3.1.1", "A");
        assertThat(finding.element()).contains(activity(THREE, "B").id());
        assertThat(finding.area()).contains(THREE.areas().getFirst().id());
    }

    @Test
    void theFixNumbersByPositionAndRemovesTheFinding() {
        var fixed = Looked.after("numberByPosition", RULE, pinned(THREE, "B", "3.1.1"));

        assertThat(Looked.with(RULE, fixed)).isEmpty();
        assertThat(Numbering.of(fixed).number(activity(fixed, "B").id())).isEqualTo("3.1.2");
    }

    @Test
    void theOneThatIsPinnedIsBlamedEvenWhereItStandsFirst() {
        var finding = Looked.forTheOnly(RULE, pinned(THREE, "A", "3.1.2"));

        assertThat(finding.element()).contains(activity(THREE, "A").id());
    }

    @Test
    void ofTwoThatArePinnedTheFirstMayKeepItsNumber() {
        var finding = Looked.forTheOnly(RULE, pinned(pinned(THREE, "A", "7"), "C", "7"));

        assertThat(finding.element()).contains(activity(THREE, "C").id());
    }

    @Test
    void twoAreasOfOneNumberAreTheAreasFindingAndNotThatOfTheirActivities() {
        var plan = Plans.plus(Plans.plus(THREE, "Second", Timeframe.annual()), "Third", Timeframe.annual());
        var last = plan.areas().getLast();
        var clash = Looked.eachArea(plan, area -> area == last ? area.withPinnedNumber(Optional.of("3.2")) : area);

        assertThat(Looked.forTheOnly(RULE, clash).element()).contains(last.id());
        assertThat(Looked.with(RULE, Looked.after("numberByPosition", RULE, clash))).isEmpty();
    }

    @Test
    void aSectionMayNotHaveTheNumberOfTheAreas() {
        var sections = THREE.sections();
        var clash = THREE.withSections(List.of(
                sections.getFirst(), sections.getLast().withPinnedNumber(Optional.of("3"))));

        assertThat(Looked.forTheOnly(RULE, clash).element()).contains(sections.getLast().id());
        assertThat(Looked.with(RULE, Looked.after("numberByPosition", RULE, clash))).isEmpty();
    }

    @Test
    void numbersByPositionNeverClash() {
        assertThat(Looked.with(RULE, THREE)).isEmpty();
    }
}
