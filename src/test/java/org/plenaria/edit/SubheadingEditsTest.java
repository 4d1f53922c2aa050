// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** No edit leaves an activity under a sub-heading that is not there: such a plan could not be saved. */
class SubheadingEditsTest {

    private static final Subheading TRAINING = new Subheading(Id.fresh(), text("Training"), UnknownFields.NONE);
    private static final Activity COURSE =
            Activity.titled(text("Course"), Timeframe.annual()).withSubheading(Optional.of(TRAINING.id()));

    private static Plan plan() {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        return plan.withAreas(List.of(
                area.withSubheadings(List.of(TRAINING)).withActivities(List.of(area.activities().getFirst(), COURSE))));
    }

    private static Plan applied(Edit edit, Plan plan) {
        return switch (edit.apply(plan)) {
            case Outcome.Applied(Plan next) -> next;
            case Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    @Test
    void anActivityLeavesASubheadingThatGoes() {
        var plan = plan();
        var after = applied(
                new AreaEdit.Change<>(plan.areas().getFirst().id(), AreaFields.SUBHEADINGS, List.of()), plan);

        assertThat(Plans.activity(after, "Course").subheading()).isEmpty();
        assertThat(Plans.activity(after, "A")).isSameAs(Plans.activity(plan, "A"));
    }

    @Test
    void anActivityStaysUnderASubheadingThatIsOnlyReworded() {
        var plan = plan();
        var reworded = List.of(TRAINING.withTitle(text("Courses")));
        var after = applied(
                new AreaEdit.Change<>(plan.areas().getFirst().id(), AreaFields.SUBHEADINGS, reworded), plan);

        assertThat(Plans.activity(after, "Course").subheading()).contains(TRAINING.id());
    }

    @Test
    void anActivityPastedIntoAnotherAreaStandsUnderNoSubheading() {
        var plan = Plans.plus(plan(), "Second", Timeframe.annual());
        var after = applied(new ActivityEdit.Add(plan.areas().getLast().id(), 0, COURSE.copy()), plan);

        assertThat(after.areas().getLast().activities().getFirst().subheading()).isEmpty();
    }
}
