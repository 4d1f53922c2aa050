// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.Optional;
import java.util.Set;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/** How many activities the filter finds, in words: "7 of 28 shown". */
final class FilterCount {

    private final Desk desk;
    private final Messages words;

    FilterCount(Desk desk, Messages words) {
        this.desk = desk;
        this.words = words;
    }

    /** What there is to say on the present page; "" while one looks for nothing. */
    String text() {
        return desk.lens().matchingProperty().get().map(this::text).orElse("");
    }

    private String text(Set<Id> found) {
        boolean hidden = desk.lens().othersHiddenProperty().get();
        int all = desk.plan().activityCount();
        var area = desk.pageProperty().get() instanceof Page.OfArea(Id id)
                ? desk.plan().area(id)
                : Optional.<Area>empty();
        if (area.isEmpty()) {
            return words.text(hidden ? "count" : "count.dimmed", found.size(), all);
        }
        var here = area.get().activities();
        long foundHere = here.stream().filter(one -> found.contains(one.id())).count();
        return words.text(
                hidden ? "count.area" : "count.area.dimmed", foundHere, here.size(), found.size(), all);
    }
}
