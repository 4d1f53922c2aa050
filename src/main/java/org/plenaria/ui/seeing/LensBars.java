// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.plenaria.timeline.Difference;
import org.plenaria.timeline.TimelineFilter;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Lens;
import org.plenaria.ui.field.Nodes;

/**
 * The bars above the timelines of a window, there while they are wanted and the page has a timeline. Each is made when
 * it is first wanted.
 */
public final class LensBars extends VBox {

    private final Lens lens;
    private final Runnable toTimeline;
    private final Supplier<FilterBar> makeFilter;
    private final Supplier<CompareBar> makeCompare;
    private Optional<FilterBar> filter = Optional.empty();
    private Optional<CompareBar> compare = Optional.empty();
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
        makeFilter = () -> new FilterBar(desk, this::closeFilter);
        makeCompare = () -> new CompareBar(desk, goTo);
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
        if (filterShown.get() && filter().isFocusWithin()) {
            closeFilter();
        } else {
            filterShown.set(true);
            filter().focusText();
        }
    }

    /** Goes so many differences further. */
    public void goToDifference(int by) {
        compare().go(by);
    }

    /** Follows the plan no more: it has left the window. */
    public void leave() {
        following.unsubscribe();
        filter.ifPresent(FilterBar::leave);
        compare.ifPresent(CompareBar::leave);
    }

    private void closeFilter() {
        lens.filterProperty().set(TimelineFilter.ALL);
        boolean inside = filter().isFocusWithin();
        filterShown.set(false);
        if (inside) {
            toTimeline.run();
        }
    }

    private FilterBar filter() {
        return filter.orElseGet(() -> {
            var made = makeFilter.get();
            filter = Optional.of(made);
            getChildren().addFirst(made);
            return made;
        });
    }

    private CompareBar compare() {
        return compare.orElseGet(() -> {
            var made = makeCompare.get();
            compare = Optional.of(made);
            getChildren().addLast(made);
            return made;
        });
    }

    private void arrange(boolean onTimeline) {
        boolean filtering = onTimeline && filterShown.get();
        boolean comparing = onTimeline && lens.earlierProperty().get().isPresent();
        if (filtering || filter.isPresent()) {
            Nodes.show(filter(), filtering);
        }
        if (comparing || compare.isPresent()) {
            Nodes.show(compare(), comparing);
        }
    }
}
