// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.SectionFields;

/**
 * A section without text: the document would print a heading with nothing under it. There is no fix but to write it,
 * or to take the section out.
 */
public final class EmptySectionRule implements Rule {

    @Override
    public String name() {
        return "emptySection";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return plan.sections().stream()
                .filter(section -> section.paragraphs().stream().allMatch(LocalizedText::isAbsent))
                .map(section -> Spot.at(section, SectionFields.PARAGRAPHS).finding(this, Severity.HINT))
                .toList();
    }
}
