// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** No change of a field leaves a comment or a sub-heading pointing nowhere: such a plan could not be saved. */
class LostPartsTest {

    private static final LocalDate DAY = LocalDate.of(2020, 1, 1);

    private final Resource resource = Resource.from(text("IDB"));
    private final Indicator indicator = new Indicator(
            Id.fresh(), text("Countries"), Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    private final FundingSource source =
            new FundingSource(Id.fresh(), text("IDB"), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    private final Plan plan = plan();
    private final Activity activity = plan.areas().getFirst().activities().getFirst();

    @Test
    void theCommentsOnAResourceGoWithIt() {
        var after = applied(new ActivityEdit.Change<>(activity.id(), ActivityFields.RESOURCES, List.of()));

        assertThat(targets(after)).containsExactly(activity.id(), indicator.id(), source.id());
    }

    @Test
    void theCommentsOnAnIndicatorOfAnAreaGoWithIt() {
        var area = plan.areas().getFirst().id();
        var after = applied(new AreaEdit.Change<>(area, AreaFields.INDICATORS, List.of()));

        assertThat(targets(after)).containsExactly(activity.id(), resource.id(), source.id());
    }

    @Test
    void theCommentsOnASourceGoWithIt() {
        var after = applied(new PlanEdit.Change<>(PlanFields.SOURCES, List.of()));

        assertThat(targets(after)).containsExactly(activity.id(), resource.id(), indicator.id());
    }

    @Test
    void aChangeThatLosesNothingKeepsEveryComment() {
        var after = applied(new ActivityEdit.Change<>(activity.id(), ActivityFields.TITLE, text("Other")));

        assertThat(after.comments()).isSameAs(plan.comments());
    }

    @Test
    void anActivityCannotBePutUnderASubheadingThatIsNotThere() {
        var after = applied(new ActivityEdit.Change<>(
                activity.id(), ActivityFields.SUBHEADING, Optional.of(Id.fresh())));

        assertThat(after.areas().getFirst().activities().getFirst().subheading()).isEmpty();
    }

    private Plan plan() {
        var base = Plans.withActivities(Timeframe.annual());
        var area = base.areas().getFirst();
        var first = area.activities().getFirst().withResources(List.of(resource));
        var full = area.withActivities(List.of(first)).withIndicators(List.of(indicator));
        return base.withAreas(List.of(full))
                .withSources(List.of(source))
                .withComments(List.of(
                        on(first.id()), on(resource.id()), on(indicator.id()), on(source.id())));
    }

    private Plan applied(Edit edit) {
        return ((Outcome.Applied) edit.apply(plan)).plan();
    }

    private static Comment on(Id element) {
        return Comment.open(CommentTarget.of(element), "Peru", DAY, "Why?");
    }

    private static List<Id> targets(Plan plan) {
        return plan.comments().stream().map(one -> one.target().element().orElseThrow()).toList();
    }
}
