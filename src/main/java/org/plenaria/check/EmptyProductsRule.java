// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * An activity that delivers nothing: at the end of the year nobody can say whether it was done. The fix offers the
 * product that this plan names most often.
 */
public final class EmptyProductsRule implements Rule {

    @Override
    public String name() {
        return "emptyProducts";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var usual = Usual.of(plan.activities().flatMap(one -> one.products().stream()));
        return Gaps.tell(plan, activity -> activity.products().isEmpty(), new Gaps.Telling() {
            @Override
            public Finding plan() {
                return Spot.plan(ActivityFields.PRODUCTS).finding(EmptyProductsRule.this, Severity.HINT);
            }

            @Override
            public Finding area(Area area) {
                return Spot.at(area, ActivityFields.PRODUCTS).finding(EmptyProductsRule.this, Severity.WARNING);
            }

            @Override
            public Finding activity(Area area, Activity activity) {
                return Spot.at(area, activity, ActivityFields.PRODUCTS).finding(
                        EmptyProductsRule.this, Severity.WARNING, List.of(), fixes(plan, activity, usual));
            }
        });
    }

    private static List<QuickFix> fixes(Plan plan, Activity activity, Optional<LocalizedText> usual) {
        return usual.stream()
                .map(product -> Fixes.change(
                        "useProduct",
                        Optional.of(plan.text(product)),
                        activity,
                        ActivityFields.PRODUCTS,
                        List.of(product)))
                .toList();
    }
}
