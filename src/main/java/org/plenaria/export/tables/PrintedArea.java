// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/**
 * An area of work as printed.
 *
 * @param introduction the objective, the lead and what else the plan says of the area as a whole
 */
public record PrintedArea(
        String number, String name, List<PrintedField> introduction, List<PrintedActivities> groups) {

    public PrintedArea {
        introduction = List.copyOf(introduction);
        groups = List.copyOf(groups);
    }
}
