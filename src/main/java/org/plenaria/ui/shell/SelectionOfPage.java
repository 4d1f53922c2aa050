// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Selection;

/**
 * Each page has its own selection, which comes back with it: what is chosen on one page must not be shown, changed or
 * deleted from another on which it cannot be seen.
 */
final class SelectionOfPage {

    private final Desk desk;
    private final Map<Page, Selection> left = new HashMap<>();

    private SelectionOfPage(Desk desk) {
        this.desk = desk;
    }

    static void follow(Desk desk) {
        var selections = new SelectionOfPage(desk);
        desk.pageProperty().subscribe(selections::turn);
    }

    private void turn(Page before, Page after) {
        left.put(before, desk.selection());
        desk.select(new Selection(shownOn(after, left.getOrDefault(after, desk.selection()).activities())));
    }

    private List<Id> shownOn(Page page, List<Id> activities) {
        return switch (page) {
            case Page.Document(), Page.Budget() -> List.of();
            case Page.Overview() -> activities.stream()
                    .filter(id -> desk.plan().activity(id).isPresent())
                    .toList();
            case Page.OfArea(var area) -> activities.stream()
                    .filter(id -> desk.plan().activity(id)
                            .filter(place -> place.area().id().equals(area))
                            .isPresent())
                    .toList();
        };
    }
}
