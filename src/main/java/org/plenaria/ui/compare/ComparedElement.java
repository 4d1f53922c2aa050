// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.List;

/**
 * A section, area, activity or comment, or the plan's own fields, with its lines.
 *
 * @param fields of which both versions say the same, too
 */
record ComparedElement(ComparedRow heading, List<ComparedRow> fields) {

    ComparedElement {
        fields = List.copyOf(fields);
    }

    /** Its lines as far as they are asked for; none when there is nothing to show. */
    List<ComparedRow> rows(ComparedFilter filter) {
        var shown = new ArrayList<ComparedRow>();
        for (var row : fields) {
            if (filter.shows(row)) {
                shown.add(row);
            }
        }
        if (shown.isEmpty() && !filter.shows(heading)) {
            return List.of();
        }
        shown.addFirst(heading);
        return shown;
    }

    /** Whether others follow that belong to it: an area, the plan itself, the comments. */
    boolean isPart() {
        return heading.type() == ComparedRow.Type.PART;
    }
}
