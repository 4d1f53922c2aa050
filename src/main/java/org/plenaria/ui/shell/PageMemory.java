// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import org.plenaria.plan.Area;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.settings.LiveSettings;

/** Brings a plan back on the page it was left on. */
final class PageMemory {

    private PageMemory() {}

    static void follow(Desk desk, LiveSettings settings) {
        var plan = desk.plan().id().toString();
        desk.pageProperty().set(Optional.ofNullable(settings.get().lastPages().get(plan))
                .flatMap(name -> pageOf(name, desk))
                .orElseGet(() -> firstPage(desk)));
        desk.pageProperty().subscribe(page -> settings.change(it -> it.leftOn(plan, nameOf(page))));
    }

    // Whoever opens a plan for the first time should see what it is about: its first area, not an empty form.
    private static Page firstPage(Desk desk) {
        return desk.plan().areas().stream().findFirst().map(Area::id).<Page>map(Page.OfArea::new)
                .orElseGet(Page.Document::new);
    }

    private static Optional<Page> pageOf(String name, Desk desk) {
        return Page.of(desk.plan()).stream().filter(page -> nameOf(page).equals(name)).findFirst();
    }

    private static String nameOf(Page page) {
        return switch (page) {
            case Page.Overview() -> "overview";
            case Page.Document() -> "document";
            case Page.Budget() -> "budget";
            case Page.OfArea(var area) -> area.toString();
        };
    }
}
