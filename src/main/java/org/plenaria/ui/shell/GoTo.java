// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.Selection;

/** Goes to a place: opens its page, selects its activity, puts the keyboard into its field. */
final class GoTo {

    private final Desk desk;
    private final Runnable showInspector;
    private final PageHolder page;
    private final Consumer<String> focusField;

    GoTo(Desk desk, Runnable showInspector, PageHolder page, Consumer<String> focusField) {
        this.desk = desk;
        this.showInspector = showInspector;
        this.page = page;
        this.focusField = focusField;
    }

    void go(Place place) {
        place.activity().ifPresent(desk.lens()::include);
        desk.pageProperty().set(place.page());
        desk.select(place.activity().map(Selection::of).orElse(Selection.NONE));
        var timeline = page.shownProperty().get().timeline();
        timeline.ifPresent(view -> place.activity().ifPresent(view::reveal));
        place.field().ifPresentOrElse(
                this::focus, () -> timeline.ifPresent(view -> Platform.runLater(view::requestFocus)));
    }

    /** Shows activities that have changed place or come back, where a timeline is open; the keyboard stays with it. */
    void show(List<Id> activities) {
        var lead = activities.stream().findFirst().flatMap(desk.plan()::activity);
        if (lead.isEmpty() || page.shownProperty().get().timeline().isEmpty()) {
            return;
        }
        var area = lead.get().area().id();
        boolean elsewhere = desk.pageProperty().get() instanceof Page.OfArea(Id shown) && !shown.equals(area);
        activities.forEach(desk.lens()::include);
        if (elsewhere) {
            desk.pageProperty().set(new Page.OfArea(area));
        }
        page.shownProperty().get().timeline().ifPresent(view -> {
            view.reveal(lead.get().activity().id());
            if (elsewhere) {
                Platform.runLater(view::requestFocus);
            }
        });
        desk.select(new Selection(activities));
    }

    private void focus(String field) {
        showInspector.run();
        // An inspector that was hidden, or showed something else, has its fields laid out with the next pulse.
        Platform.runLater(() -> focusField.accept(field));
    }
}
