// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * An area without activities: the document would print a heading with nothing under it. There is no fix but to add one,
 * or to take the area out.
 */
public final class EmptyAreaRule implements Rule {

    @Override
    public String name() {
        return "emptyArea";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return plan.areas().stream()
                .filter(area -> area.activities().isEmpty())
                .map(area -> new Spot(Optional.of(area.id()), Optional.of(area.id()), Optional.empty())
                        .finding(this, Severity.HINT))
                .toList();
    }
}
