// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/** The middle of the window: makes a page when it is first asked for, and keeps it as it was left. */
final class PageHolder extends StackPane {

    private final Desk desk;
    private final Pages pages;
    private final Map<Page, PageView> made = new HashMap<>();
    private final ReadOnlyObjectWrapper<PageView> shown = new ReadOnlyObjectWrapper<>();
    private final Subscription following;

    PageHolder(Desk desk, Pages pages) {
        this.desk = desk;
        this.pages = pages;
        setId("page");
        getStyleClass().add("page");
        setMinSize(0, 0);
        following = Subscription.combine(
                desk.pageProperty().subscribe(this::show),
                desk.planProperty().subscribe((before, after) -> planChanged(before, after)));
    }

    /** Closes all pages: the plan has left the window. */
    void leave() {
        following.unsubscribe();
        made.values().forEach(PageView::close);
        made.clear();
    }

    /** The page in the window. */
    ReadOnlyObjectProperty<PageView> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void show(Page page) {
        var view = made.computeIfAbsent(page, this::make);
        getChildren().setAll(view.node());
        shown.set(view);
    }

    private PageView make(Page page) {
        return switch (page) {
            case Page.Overview() -> pages.overview(desk);
            case Page.Document() -> pages.document(desk);
            case Page.Budget() -> pages.budget(desk);
            case Page.OfArea(var area) -> pages.area(desk, area);
        };
    }

    private static boolean isGone(Page page, Plan plan) {
        return page instanceof Page.OfArea(var id) && plan.area(id).isEmpty();
    }

    // The page of an area that is gone makes room for its neighbour; it comes back anew if the area does.
    private void planChanged(Plan before, Plan after) {
        if (desk.pageProperty().get() instanceof Page.OfArea(var id) && after.area(id).isEmpty()) {
            int index = Page.of(before).indexOf(desk.pageProperty().get());
            var left = Page.of(after);
            var next = left.get(Math.clamp(index, 0, left.size() - 1));
            desk.pageProperty().set(next instanceof Page.Budget ? new Page.Overview() : next);
        }
        made.forEach((page, view) -> {
            if (isGone(page, after)) {
                view.close();
            }
        });
        made.keySet().removeIf(page -> isGone(page, after));
    }
}
