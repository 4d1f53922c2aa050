// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.plenaria.export.tables.Detail;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Round;

/** A plan without what its document does not show. */
final class Disclosed {

    private Disclosed() {}

    static Plan plan(Plan plan, Set<Detail> details) {
        boolean indicators = details.contains(Detail.INDICATORS);
        boolean extra = details.contains(Detail.EXTRA_FIELDS);
        return plan.with(next -> next
                .comments(List.of())
                .rounds(plan.rounds().stream().map(Disclosed::printed).toList())
                .conflicts(List.of())
                .log(List.of())
                .ignored(List.of())
                .sources(details.contains(Detail.AMOUNTS)
                        ? plan.sources()
                        : plan.sources().stream().map(one -> one.withCeiling(Optional.empty())).toList())
                .areas(plan.areas().stream().map(area -> area(area, details, indicators, extra)).toList()));
    }

    // Which state a document shows stands in its masthead.
    private static Round printed(Round round) {
        return round.with(next -> next.snapshot(Optional.empty())
                .addressees(List.of())
                .note(Optional.empty())
                .deadline(Optional.empty()));
    }

    private static Area area(Area area, Set<Detail> details, boolean indicators, boolean extra) {
        return area.withIndicators(indicators ? area.indicators() : List.of())
                .withExtraFields(extra ? area.extraFields() : List.of())
                .withActivities(area.activities().stream().map(one -> activity(one, details)).toList());
    }

    private static Activity activity(Activity activity, Set<Detail> details) {
        return activity.with(next -> {
            next.notes(LocalizedText.none());
            if (!details.contains(Detail.AMOUNTS)) {
                next.resources(activity.resources().stream()
                        .map(one -> one.withAmount(Optional.empty()).withSecured(Optional.empty()))
                        .toList());
            }
            if (!details.contains(Detail.RESPONSIBLE)) {
                next.responsible(List.of());
            }
            if (!details.contains(Detail.RECURRENCE)) {
                next.recurrence(Optional.empty());
            }
            if (!details.contains(Detail.STATUS)) {
                next.status(Optional.empty()).progress(OptionalInt.empty());
            }
            if (!details.contains(Detail.RESULT)) {
                next.result(LocalizedText.none());
            }
            if (!details.contains(Detail.MILESTONES)) {
                next.milestones(List.of());
            }
            if (!details.contains(Detail.INDICATORS)) {
                next.indicators(List.of());
            }
            if (!details.contains(Detail.EXTRA_FIELDS)) {
                next.extraFields(List.of());
            }
        });
    }
}
