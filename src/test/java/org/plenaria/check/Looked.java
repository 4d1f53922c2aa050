// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.function.UnaryOperator;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/** What the tests of the rules share: looking through a plan, clicking a fix, changing a plan. */
final class Looked {

    private Looked() {}

    static List<Finding> with(Rule rule, Plan plan) {
        return rule.check(plan, Numbering.of(plan));
    }

    static Finding forTheOnly(Rule rule, Plan plan) {
        var findings = with(rule, plan);
        if (findings.size() != 1) {
            throw new AssertionError("not one finding: " + findings);
        }
        return findings.getFirst();
    }

    /** The plan after a click on a fix of the only finding. */
    static Plan after(String fix, Rule rule, Plan plan) {
        var edit = forTheOnly(rule, plan).fixes().stream()
                .filter(one -> one.name().equals(fix))
                .findFirst()
                .orElseThrow()
                .edit();
        return switch (edit.apply(plan)) {
            case Outcome.Applied(Plan next) -> next;
            case Outcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    static List<String> fixes(Finding finding) {
        return finding.fixes().stream().map(QuickFix::name).toList();
    }

    /** The plan with all its activities changed. */
    static Plan eachActivity(Plan plan, UnaryOperator<Activity> change) {
        return eachArea(plan, area -> area.withActivities(area.activities().stream().map(change).toList()));
    }

    /** The plan with its first activity changed. */
    static Plan firstActivity(Plan plan, UnaryOperator<Activity> change) {
        var first = plan.activities().findFirst().orElseThrow();
        return eachActivity(plan, one -> one == first ? change.apply(one) : one);
    }

    static Plan eachArea(Plan plan, UnaryOperator<Area> change) {
        return plan.withAreas(plan.areas().stream().map(change).toList());
    }

    static Activity first(Plan plan) {
        return plan.activities().findFirst().orElseThrow();
    }
}
