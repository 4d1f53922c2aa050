// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Lens;

/** The bars above the timelines of a window, there while they are wanted and the page has a timeline. */
public final class LensBars extends VBox {

    private final Lens lens;
    private final Runnable toTimeline;
    private final FilterBar filter;
    private final CompareBar compare;
    private final BooleanProperty filterShown = new SimpleBooleanProperty(this, "filterShown");
    private final Subscription following;

    /**
     * @param onTimeline whether the page has a timeline
     * @param toTimeline puts the keyboard into it
     * @param goTo shows a difference
     */
    public LensBars(
            Desk desk, ObservableValue<Boolean> onTimeline, Runnable toTimeline, Consumer<Difference> goTo) {
        lens = desk.lens();
        this.toTimeline = toTimeline;
        filter = new FilterBar(desk, this::closeFilter);
        compare = new CompareBar(desk, goTo);
        getChildren().setAll(filter, compare);
        following = Subscription.combine(
                onTimeline.subscribe(this::arrange),
                lens.filterProperty().subscribe((_, now) -> { // also what is looked for from elsewhere is said here
                    if (!now.isOpen()) {
                        filterShown.set(true);
                    }
                }),
                filterShown.subscribe(_ -> arrange(onTimeline.getValue())),
                lens.earlierProperty().subscribe(_ -> arrange(onTimeline.getValue())));
    }

    /** Opens the filter and puts the keyboard into it; closes it when the keyboard is there already. */
    public void toggleFilter() {
        if (filterShown.get() && filter.isFocusWithin()) {
            closeFilter();
        } else {
            filterShown.set(true);
            filter.focusText();
        }
    }

    /** Goes so many differences further. */
    public void goToDifference(int by) {
        compare.go(by);
    }

    /** Follows the plan no more: it has left the window. */
    public void leave() {
        following.unsubscribe();
        filter.leave();
        compare.leave();
    }

    private void closeFilter() {
        lens.filterProperty().set(TimelineFilter.ALL);
        boolean inside = filter.isFocusWithin();
        filterShown.set(false);
        if (inside) {
            toTimeline.run();
        }
    }

    private void arrange(boolean onTimeline) {
        show(filter, onTimeline && filterShown.get());
        show(compare, onTimeline && lens.earlierProperty().get().isPresent());
    }

    private static void show(Node bar, boolean shown) {
        bar.setVisible(shown);
        bar.setManaged(shown);
    }
}
