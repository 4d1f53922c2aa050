// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.ui.ComparedWith;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.look.Icons;

/** The open plan and another version of it side by side, for as long as somebody looks at them. */
public final class CompareView extends BorderPane {

    /** What the view asks of the window around it. */
    public interface Around {

        /** Goes to an element of the open plan, out of the comparison. */
        void goTo(Id element);

        /** Back to the plan, whose timelines go on showing what differs. */
        void toTimelines();

        /** Ends the comparison. */
        void stop();
    }

    private final Desk desk;
    private final Executor thinking;
    private final Around around;
    private final Messages words;
    private final boolean readOnly;
    private final MenuButton choose = new MenuButton();
    private final Label leftName = new Label();
    private final Label rightName = new Label();
    private final Label place = new Label();
    private final Label empty = new Label();
    private final Button previous;
    private final Button next;
    private final CompareSummary summary;
    private final CompareFilters filters;
    private final ComparisonList list;
    private final Subscription following;
    private Optional<Comparison> comparison = Optional.empty();
    private Optional<Boolean> turned = Optional.empty();
    private long asked;
    private boolean left;

    /**
     * @param thinking compares, beside the window
     * @param choices what else can be compared with
     */
    public CompareView(Desk desk, Executor thinking, Supplier<List<MenuItem>> choices, Around around) {
        this.desk = desk;
        this.thinking = thinking;
        this.around = around;
        words = desk.messages("compareView");
        readOnly = desk.session().isReadOnly();
        setId("compare-view");
        getStyleClass().add("compare-view");
        getStylesheets().add("/org/plenaria/ui/compare.css");
        choose.setId("compare-choose");
        choose.setMnemonicParsing(false);
        choose.setMinWidth(0);
        choose.getItems().setAll(choices.get());
        choose.setOnShowing(_ -> choose.getItems().setAll(choices.get()));
        previous = icon("compare-back", "previous", Feather.CHEVRON_UP, () -> go(-1));
        next = icon("compare-forth", "next", Feather.CHEVRON_DOWN, () -> go(1));
        summary = new CompareSummary(words);
        filters = new CompareFilters(words, this::filter);
        list = new ComparisonList(words);
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.setText(words.text("comparing"));
        list.selectedIndexProperty().subscribe(_ -> showPlace());
        place.setId("compare-at");
        place.setMinWidth(Region.USE_PREF_SIZE);
        setTop(new VBox(head(), new VBox(summary, filters), columns()));
        setCenter(list);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        following = Subscription.combine(
                desk.planProperty().subscribe(_ -> compare()),
                desk.lens().comparedWithProperty().subscribe((_, _) -> {
                    turned = Optional.empty();
                    compare();
                }));
    }

    private HBox head() {
        var with = new Label(words.text("with"));
        with.setMinWidth(Region.USE_PREF_SIZE);
        with.getStyleClass().add("compare-title");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var timelines = new Button(words.text("timelines"), Icons.of(Feather.BAR_CHART_2));
        timelines.setId("compare-timelines");
        timelines.setMinWidth(Region.USE_PREF_SIZE);
        timelines.setTooltip(new Tooltip(words.text("timelines.hint")));
        timelines.setOnAction(_ -> around.toTimelines());
        var head = new HBox(
                with, choose, icon("compare-swap", "swap", Feather.REPEAT, this::swap), space, place, previous, next,
                timelines, icon("compare-stop", "stop", Feather.X, around::stop));
        head.getStyleClass().add("compare-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private Region columns() {
        leftName.setId("compare-left");
        rightName.setId("compare-right");
        var columns = new Region() {
            {
                getChildren().setAll(leftName, rightName);
            }

            @Override
            protected double computePrefHeight(double width) {
                return leftName.prefHeight(-1) + snappedTopInset() + snappedBottomInset();
            }

            @Override
            protected void layoutChildren() {
                double em = leftName.getFont().getSize();
                double inside = getWidth() - ComparisonList.BAR;
                double side = SideBySide.sideWidth(inside, em);
                double height = leftName.prefHeight(-1);
                leftName.resizeRelocate(SideBySide.start(em), snappedTopInset(), side, height);
                rightName.resizeRelocate(inside - side, snappedTopInset(), side, height);
            }
        };
        columns.getStyleClass().add("compare-columns");
        return columns;
    }

    private Button icon(String id, String key, Feather icon, Runnable action) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().add("icon-only");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(words.text(key));
        button.setTooltip(new Tooltip(words.text(key)));
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void key(KeyEvent event) {
        boolean open = comparison.filter(Comparison::openIsNewer).isPresent();
        if (event.getCode() == KeyCode.ESCAPE && !choose.isShowing()) {
            event.consume();
            around.toTimelines();
        } else if (event.isAltDown() && event.getCode() == (open ? KeyCode.RIGHT : KeyCode.LEFT)) {
            event.consume();
            list.selected().ifPresent(this::copyAcross);
        } else if (event.isAltDown() && (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP)) {
            event.consume();
            go(event.getCode() == KeyCode.DOWN ? 1 : -1);
        } else if (event.getCode() == KeyCode.ENTER && list.isFocused()) {
            event.consume();
            list.selected().ifPresent(row -> around.goTo(row.at().element()));
        }
    }

    /** Puts the keyboard where the changes are. */
    public void start() {
        list.requestFocus();
    }

    /** Goes so many changes further, round and round. */
    public void go(int by) {
        var rows = list.getItems();
        int at = list.selectedIndexProperty().get();
        for (int step = 1; step <= rows.size(); step++) {
            int index = Math.floorMod((at < 0 && by < 0 ? 0 : at) + by * step, rows.size());
            if (isStop(rows.get(index))) {
                list.go(index);
                return;
            }
        }
    }

    private boolean isStop(ComparedRow row) {
        return row.isChange() && row.kind().filter(filters.filter().kinds()::contains).isPresent();
    }

    private void showPlace() {
        var stops = new ArrayList<Integer>();
        var rows = list.getItems();
        for (int i = 0; i < rows.size(); i++) {
            if (isStop(rows.get(i))) {
                stops.add(i);
            }
        }
        int now = stops.indexOf(list.selectedIndexProperty().get());
        place.setText(now < 0
                ? words.text("changes", stops.size())
                : words.text("at", now + 1, stops.size()));
        previous.setDisable(stops.isEmpty());
        next.setDisable(stops.isEmpty());
    }

    private void swap() {
        turned = Optional.of(!comparison.map(Comparison::openIsNewer).orElse(true));
        compare();
    }

    private void compare() {
        desk.lens().comparedWithProperty().get().ifPresent(other -> {
            long number = ++asked;
            var open = desk.plan();
            boolean openIsNewer = turned.orElse(!other.isNewer());
            choose.setText(other.name());
            choose.setAccessibleText(words.text("with") + " " + other.name());
            think(() -> compare(open, other, openIsNewer), found -> {
                if (number == asked) {
                    show(found, other);
                }
            });
        });
    }

    private Comparison compare(Plan open, ComparedWith other, boolean openIsNewer) {
        return Comparison.of(open, other.plan(), openIsNewer, desk.screenLanguage());
    }

    private <T> void think(Supplier<T> work, Consumer<T> then) {
        thinking.execute(() -> {
            var found = work.get();
            Platform.runLater(() -> {
                if (!left) {
                    then.accept(found);
                }
            });
        });
    }

    private void show(Comparison found, ComparedWith other) {
        boolean first = comparison.isEmpty();
        comparison = Optional.of(found);
        var mine = words.text(readOnly ? "open.readOnly" : "open");
        var theirs = other.name().substring(0, 1).toUpperCase(desk.screenLanguage()) + other.name().substring(1);
        leftName.setText(found.openIsNewer() ? theirs : mine);
        rightName.setText(found.openIsNewer() ? mine : theirs);
        summary.show(found.sentences());
        Nodes.show(summary, !found.diff().isEmpty()); // the list says so when both say the same
        filters.show(found);
        empty.setText(words.text(found.diff().isEmpty() ? "none" : "none.shown"));
        showRows();
        if (first) {
            go(1);
        }
    }

    private void showRows() {
        comparison.ifPresent(now -> {
            filters.count(now);
            list.show(
                    now.rows(filters.filter()), words, new ComparisonWords(now, desk.screenLanguage()),
                    now.openIsNewer(), !readOnly, this::copyAcross);
            showPlace();
        });
    }

    private void filter() {
        showRows();
        list.reveal();
    }

    private void copyAcross(ComparedRow row) {
        if (readOnly || row.copies().isEmpty() || comparison.isEmpty()) {
            return;
        }
        var now = comparison.get();
        think(() -> now.copyAcross(row), edit -> edit.ifPresent(one -> {
            if (desk.plan() == now.open() && desk.perform(one)) {
                desk.say(words.text("copied", desk.nameOf(one, now.open())));
            }
        }));
    }

    /** Follows the plan no more. */
    public void leave() {
        left = true;
        following.unsubscribe();
    }
}
