// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.StackPane;
import javafx.util.Subscription;
import org.plenaria.plan.Id;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Place;
import org.plenaria.ui.Selection;
import org.plenaria.ui.compare.CompareView;

/** Where the plan is, or in its place both versions side by side while somebody compares. */
final class ComparisonPlace extends StackPane {

    private final Desk desk;
    private final Workbench bench;
    private final Executor thinking;
    private final Supplier<List<MenuItem>> choices;
    private final ReadOnlyObjectWrapper<Optional<CompareView>> view = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final Subscription following;
    private Selection before = Selection.NONE;

    ComparisonPlace(Desk desk, Workbench bench, Executor thinking, Supplier<List<MenuItem>> choices) {
        this.desk = desk;
        this.bench = bench;
        this.thinking = thinking;
        this.choices = choices;
        setMinSize(0, 0);
        getChildren().setAll(bench);
        var lens = desk.lens();
        // Whoever goes somewhere, by the keys of a page or from what was found, wants to be there.
        following = Subscription.combine(
                lens.sideBySideProperty().subscribe(this::show),
                lens.comparedWithProperty().subscribe((_, other) -> {
                    if (other.isEmpty()) {
                        lens.sideBySideProperty().set(false);
                    }
                }),
                desk.pageProperty().subscribe((_, _) -> lens.sideBySideProperty().set(false)),
                desk.selectionProperty().subscribe((_, now) -> {
                    if (!now.activities().isEmpty()) {
                        lens.sideBySideProperty().set(false);
                    }
                }));
    }

    /** The comparison that is in sight, if any. */
    ReadOnlyObjectProperty<Optional<CompareView>> viewProperty() {
        return view.getReadOnlyProperty();
    }

    private void show(boolean sideBySide) {
        if (sideBySide && view.get().isEmpty() && desk.lens().comparedWithProperty().get().isPresent()) {
            before = desk.selection();
            desk.select(Selection.NONE); // what cannot be seen must not be deleted
            var opened = new CompareView(desk, thinking, choices, new Around());
            bench.setVisible(false);
            getChildren().setAll(bench, opened);
            view.set(Optional.of(opened));
            opened.start();
        } else if (!sideBySide) {
            view.get().ifPresent(this::close);
        }
    }

    private void close(CompareView open) {
        view.set(Optional.empty());
        open.leave();
        getChildren().setAll(bench);
        bench.setVisible(true);
        if (desk.selection().activities().isEmpty()) {
            desk.select(new Selection(before.activities().stream()
                    .filter(id -> desk.plan().activity(id).isPresent()).toList()));
        }
        bench.start();
    }

    void leave() {
        view.get().ifPresent(CompareView::leave);
        following.unsubscribe();
    }

    private final class Around implements CompareView.Around {

        @Override
        public void goTo(Id element) {
            var place = desk.plan().activity(element)
                    .map(at -> new Place(new Page.OfArea(at.area().id()), Optional.of(element), Optional.empty()))
                    .or(() -> desk.plan().area(element).map(area -> Place.of(new Page.OfArea(area.id()))))
                    .or(() -> desk.plan().section(element).map(_ -> Place.of(new Page.Document())));
            place.ifPresent(there -> {
                desk.lens().sideBySideProperty().set(false);
                bench.goTo(there);
            });
        }

        @Override
        public void toTimelines() {
            desk.lens().sideBySideProperty().set(false);
        }

        @Override
        public void stop() {
            desk.lens().comparedWithProperty().set(Optional.empty());
        }
    }
}
