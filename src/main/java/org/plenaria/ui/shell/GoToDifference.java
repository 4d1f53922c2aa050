// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import org.plenaria.plan.Id;
import org.plenaria.timeline.Difference;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/** Shows a difference on the page one looks at, or on that of its area; the keyboard stays where it is. */
final class GoToDifference {

    private final Desk desk;
    private final PageHolder page;

    GoToDifference(Desk desk, PageHolder page) {
        this.desk = desk;
        this.page = page;
    }

    void go(Difference difference) {
        if (!(desk.pageProperty().get() instanceof Page.Overview)) {
            desk.pageProperty().set(new Page.OfArea(difference.area()));
        }
        var id = difference.activity();
        boolean gone = difference.kind() == Difference.Kind.VANISHED;
        page.shownProperty().get().timeline().ifPresent(view -> {
            if (gone) {
                say(id);
                view.revealGone(id);
            } else {
                view.reveal(id);
            }
        });
    }

    /** What is gone cannot be selected, so no panel says what it was. */
    private void say(Id gone) {
        desk.lens().comparedWithProperty().get().ifPresent(other -> other.plan().activity(gone)
                .map(place -> desk.messages("timelineCompare")
                        .text("said.gone", desk.show(place.activity().title()), other.name()))
                .ifPresent(desk::say));
    }
}
