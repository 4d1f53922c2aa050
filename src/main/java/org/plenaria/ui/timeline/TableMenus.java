// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.Sizes;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TableLayout;
import org.plenaria.ui.Desk;

/** The choices of how rows and columns are laid out, for the context menus and the View menu alike. */
final class TableMenus {

    private final TimelineBoard board;
    private final ColumnHands columns;
    private final Messages messages;

    TableMenus(Desk desk, TimelineBoard board, ColumnHands columns) {
        this.board = board;
        this.columns = columns;
        messages = desk.messages("timelineRows");
    }

    /** All choices, as they are at the moment. */
    List<MenuItem> all() {
        return List.of(
                grouping(),
                sorting(),
                columns(),
                lines(),
                item("fold-all", messages.text("fold.all"), () -> board.foldAll(true)),
                item("unfold-all", messages.text("unfold.all"), () -> board.foldAll(false)));
    }

    /** All choices in a menu of their own. */
    Menu menu() {
        var menu = menu("menu-rows", "menu.table");
        menu.getItems().addAll(all());
        return menu;
    }

    /** What can be done with one column, by its head. */
    List<MenuItem> of(Column column) {
        var items = new ArrayList<MenuItem>();
        column.sorting().ifPresent(by -> {
            items.add(sort(by, false));
            items.add(sort(by, true));
            items.add(new SeparatorMenuItem());
        });
        items.addAll(widths(column));
        if (column.canHide()) {
            items.add(item(
                    "column-hide", messages.text("columns.hide", columns.name(column)),
                    () -> columns.show(column, false)));
        }
        items.add(new SeparatorMenuItem());
        items.addAll(all());
        return items;
    }

    private MenuItem sort(Sorting by, boolean descending) {
        var name = messages.text("menu.sort") + ": " + messages.text("sort." + key(by));
        var text = descending ? name + " (" + messages.text("sort.descending") + ")" : name;
        return item("column-sort" + (descending ? "-down" : "-up"), text, () -> set(
                new Arrangement(arrangement().grouping(), by, descending)));
    }

    private List<MenuItem> widths(Column column) {
        var name = columns.name(column);
        return List.of(
                item("column-fit", messages.text("columns.fit", name), () -> columns.fit(column)),
                item("column-wider", messages.text("columns.wider", name),
                        () -> columns.resizeBy(column, ColumnHands.STEP)),
                item("column-narrower", messages.text("columns.narrower", name),
                        () -> columns.resizeBy(column, -ColumnHands.STEP)));
    }

    private Menu grouping() {
        var menu = menu("menu-group", "menu.group");
        var group = new ToggleGroup();
        for (var one : Grouping.of(board.content())) {
            menu.getItems().add(radio(
                    "group-" + key(one), messages.text("group." + key(one)), one == arrangement().grouping(), group,
                    () -> set(arrangement().withGrouping(one))));
        }
        return menu;
    }

    private Menu sorting() {
        var menu = menu("menu-sort", "menu.sort");
        var group = new ToggleGroup();
        for (var one : Sorting.values()) {
            menu.getItems().add(radio(
                    "sort-" + key(one), messages.text("sort." + key(one)), one == arrangement().sorting(), group,
                    () -> set(arrangement().withSorting(one))));
        }
        var descending = new CheckMenuItem(messages.text("sort.descending"));
        descending.setId("sort-descending");
        descending.setSelected(arrangement().descending());
        descending.setDisable(arrangement().sorting() == Sorting.AUTHOR);
        descending.setOnAction(_ -> set(new Arrangement(
                arrangement().grouping(), arrangement().sorting(), descending.isSelected())));
        menu.getItems().addAll(new SeparatorMenuItem(), descending);
        return menu;
    }

    private Menu columns() {
        var menu = menu("menu-columns", "menu.columns");
        var set = table().columns();
        for (var column : Column.values()) {
            var item = new CheckMenuItem(columns.name(column));
            item.setId("column-" + key(column));
            item.setMnemonicParsing(false);
            item.setSelected(set.isShown(column));
            item.setDisable(!column.canHide());
            item.setOnAction(_ -> columns.show(column, item.isSelected()));
            menu.getItems().add(item);
        }
        menu.getItems().add(new SeparatorMenuItem());
        var widths = menu("menu-widths", "columns.width");
        Arrays.stream(Column.values()).filter(set::isShown).forEach(column -> {
            var one = new Menu(columns.name(column));
            one.setMnemonicParsing(false);
            one.getItems().addAll(widths(column));
            widths.getItems().add(one);
        });
        var next = item("columns-next", messages.text("columns.next"), columns::next);
        next.setDisable(!columns.arePartial());
        menu.getItems().addAll(
                next,
                new SeparatorMenuItem(),
                widths,
                item("columns-usual", messages.text("columns.usual"), columns::usual));
        return menu;
    }

    private Menu lines() {
        var menu = menu("menu-lines", "menu.lines");
        var group = new ToggleGroup();
        menu.getItems().addAll(
                lines("lines.one", 1, group),
                lines("lines.two", 2, group),
                lines("lines.four", Sizes.TITLE_LINES, group),
                lines("lines.all", TableLayout.MOST_LINES, group));
        return menu;
    }

    private MenuItem lines(String key, int most, ToggleGroup group) {
        return radio("lines-" + most, messages.text(key), table().titleLines() == most, group,
                () -> board.options().tableProperty().set(table().withTitleLines(most)));
    }

    private Menu menu(String id, String key) {
        var menu = new Menu(messages.text(key));
        menu.setId(id);
        return menu;
    }

    private static MenuItem radio(String id, String name, boolean selected, ToggleGroup group, Runnable action) {
        var item = new RadioMenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setToggleGroup(group);
        item.setSelected(selected);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static MenuItem item(String id, String name, Runnable action) {
        var item = new MenuItem(name);
        item.setId(id);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void set(Arrangement arrangement) {
        board.options().tableProperty().set(table().with(arrangement));
    }

    private TableLayout table() {
        return board.options().tableProperty().get();
    }

    private Arrangement arrangement() {
        return table().arrangement();
    }

    private static String key(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
