// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/**
 * An area of work as printed.
 *
 * @param language the one its name is in
 * @param introduction the objective, the lead and what else the plan says of the area as a whole
 */
public record PrintedArea(
        Id id,
        String number,
        String name,
        Language language,
        List<PrintedField> introduction,
        List<PrintedActivities> groups) {

    public PrintedArea {
        introduction = List.copyOf(introduction);
        groups = List.copyOf(groups);
    }
}
