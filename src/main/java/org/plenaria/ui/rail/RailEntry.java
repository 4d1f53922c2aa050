// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.rail;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/**
 * What one row of the rail says.
 *
 * @param number as printed; "" where there is none
 * @param activities how many are on the page, where that says something
 * @param findings how many findings of weight are on it
 */
record RailEntry(
        Page page, Optional<Colour> colour, String number, String name, OptionalInt activities, int findings) {

    /** The rows of the plan as it stands now. */
    static List<RailEntry> of(Desk desk, Messages words) {
        var plan = desk.plan();
        var findings = findingsByArea(desk.findingsProperty().get());
        var rows = new ArrayList<RailEntry>();
        rows.add(fixed(new Page.Overview(), words.text("overview"), OptionalInt.of(plan.activityCount())));
        rows.add(fixed(new Page.Document(), words.text("document"), OptionalInt.empty()));
        rows.add(fixed(new Page.Budget(), words.text("budget"), OptionalInt.empty()));
        for (var area : plan.areas()) {
            var name = desk.show(area.name());
            rows.add(new RailEntry(
                    new Page.OfArea(area.id()),
                    Optional.of(area.colour()),
                    desk.session().numbering().number(area.id()),
                    name.isEmpty() ? words.text("area.unnamed") : name,
                    OptionalInt.of(area.activities().size()),
                    findings.getOrDefault(area.id(), 0)));
        }
        return rows;
    }

    private static RailEntry fixed(Page page, String name, OptionalInt count) {
        return new RailEntry(page, Optional.empty(), "", name, count, 0);
    }

    // Hints would put a badge on every area of a young plan, and then none would be looked at.
    private static Map<Id, Integer> findingsByArea(List<Finding> findings) {
        var count = new HashMap<Id, Integer>();
        for (var finding : findings) {
            if (finding.severity() != Severity.HINT) {
                finding.area().ifPresent(area -> count.merge(area, 1, Integer::sum));
            }
        }
        return count;
    }
}
