// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;

/**
 * Brings together two copies of a plan of which no common ancestor is known. Then nobody can tell who changed what:
 * whatever has two values is asked, and what only one of them has stays.
 */
public final class TwoWayMerge {

    private TwoWayMerge() {}

    /** Plans the merge. */
    public static MergePlan plan(Plan ours, Plan theirs) {
        return ThreeWayMerge.plan(base(ours, theirs), ours, theirs);
    }

    /** A base from which both sides seem to have added all they have. */
    private static Plan base(Plan ours, Plan theirs) {
        boolean sameTime = ours.calendar().equals(theirs.calendar());
        boolean sameLanguage = ours.originalLanguage().equals(theirs.originalLanguage());
        return ours.with(plan -> plan.title(LocalizedText.none())
                .calendar(sameTime ? ours.calendar() : neither(ours, theirs))
                .originalLanguage(sameLanguage ? ours.originalLanguage() : new Language("und"))
                .translations(List.of())
                .currency(Optional.empty())
                .masthead(Masthead.none())
                .sections(List.of())
                .areasHeading(LocalizedText.none())
                .areasNumber(Optional.empty())
                .areas(List.of())
                .milestones(List.of())
                .indicators(List.of())
                .sources(List.of())
                .comments(List.of())
                .rounds(List.of())
                .conflicts(List.of())
                .extraFields(List.of())
                .unknown(UnknownFields.NONE));
    }

    private static PlanCalendar neither(Plan ours, Plan theirs) {
        int year = Math.max(ours.calendar().start().getYear(), theirs.calendar().start().getYear()) + 1;
        return PlanCalendar.semesters(year);
    }
}
