// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.Handle;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.ui.Desk;

/** The context menu of a timeline: what can be done with the selected activities. */
final class TimelineMenu {

    private final Desk desk;
    private final TimelineCommands commands;
    private final TableMenus table;
    private final Messages messages;
    private Optional<Consumer<ExportFormat>> picture = Optional.empty();

    TimelineMenu(Desk desk, TimelineCommands commands, TableMenus table) {
        this.table = table;
        this.desk = desk;
        this.commands = commands;
        messages = desk.messages("timeline");
    }

    /** Says what is done to save a picture of what is shown; before, the menu does not offer it. */
    void setOnPictureRequested(Consumer<ExportFormat> handler) {
        picture = Optional.of(handler);
    }

    /**
     * The menu as it is to be shown now.
     *
     * @param handle what lies under the pointer
     * @param activities how many are selected
     */
    ContextMenu menu(Handle handle, int activities, TimelineBoard board) {
        return switch (handle) {
            case Handle.OnColumnHead(Column column) -> menu(table.of(column));
            case Handle.OnColumnEdge(Column column) -> menu(table.of(column));
            default -> menu(activities, board);
        };
    }

    private static ContextMenu menu(List<MenuItem> items) {
        var menu = new ContextMenu();
        menu.getItems().addAll(items);
        return menu;
    }

    private ContextMenu menu(int activities, TimelineBoard board) {
        var menu = new ContextMenu();
        var items = menu.getItems();
        if (board.held().isPresent()) {
            items.addAll(item("menu.milestone.delete", commands::deleteMilestone), new SeparatorMenuItem());
        }
        if (activities > 0) {
            items.addAll(
                    item("menu.edit", commands::edit, key(KeyCode.ENTER)),
                    timeframes(),
                    areas(),
                    statuses(),
                    item("menu.milestone.add", commands::addMilestone,
                            key(KeyCode.M, KeyCombination.SHORTCUT_DOWN)),
                    new SeparatorMenuItem());
        }
        items.add(item("add", commands::add, key(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)));
        if (activities > 0) {
            items.addAll(
                    item("menu.duplicate", commands::duplicate, key(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
                    item("menu.up", () -> commands.reorder(-1), key(KeyCode.UP, KeyCombination.ALT_DOWN)),
                    item("menu.down", () -> commands.reorder(1), key(KeyCode.DOWN, KeyCombination.ALT_DOWN)),
                    new SeparatorMenuItem(),
                    item("menu.cut", commands::cut, key(KeyCode.X, KeyCombination.SHORTCUT_DOWN)),
                    item("menu.copy", commands::copy, key(KeyCode.C, KeyCombination.SHORTCUT_DOWN)),
                    item("menu.copy.number", commands::copyNumber));
        }
        items.add(item("menu.paste", commands::paste, key(KeyCode.V, KeyCombination.SHORTCUT_DOWN)));
        if (activities > 0) {
            items.addAll(new SeparatorMenuItem(), item("menu.delete", commands::delete, key(KeyCode.DELETE)));
        }
        items.addAll(
                new SeparatorMenuItem(),
                SnapMenu.menu(desk, board.options().snapProperty().get(), commands),
                follow(board),
                colours(board),
                load(board),
                clashes(board),
                table.menu());
        picture.ifPresent(save -> menu.getItems().add(pictures(save)));
        if (desk.session().isReadOnly()) {
            leaveOnlyWhatChangesNothing(items);
        }
        return menu;
    }

    private Menu load(TimelineBoard board) {
        var menu = new RadioMenu<>(messages.text("menu.load"), board.options().loadProperty());
        menu.add(messages.text("load.none"), Optional.empty());
        menu.add(messages.text("load.activities"), Optional.of(MonthLoad.Of.ACTIVITIES));
        menu.add(messages.text("load.money"), Optional.of(MonthLoad.Of.MONEY));
        return menu;
    }

    private Menu clashes(TimelineBoard board) {
        var menu = new RadioMenu<>(messages.text("menu.clashes"), board.options().clashesProperty());
        menu.add(messages.text("clash.none"), Clash.Marked.NONE);
        menu.add(messages.text("clash.sure"), Clash.Marked.SURE);
        menu.add(messages.text("clash.all"), Clash.Marked.ALL);
        return menu;
    }

    private Menu pictures(Consumer<ExportFormat> save) {
        var words = desk.messages("print");
        var menu = new Menu(words.text("menu.picture"));
        menu.getItems().setAll(
                picture(words.text("menu.picture.svg"), () -> save.accept(ExportFormat.SVG)),
                picture(words.text("menu.picture.png"), () -> save.accept(ExportFormat.PNG)));
        return menu;
    }

    private static MenuItem picture(String name, Runnable save) {
        var item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> save.run());
        return item;
    }

    /** A plan that can only be read is not offered what would be refused. */
    private void leaveOnlyWhatChangesNothing(List<MenuItem> items) {
        var harmful = Stream.of("menu.edit", "menu.move.to", "menu.move.area", "menu.milestone.add",
                        "menu.milestone.delete", "add", "menu.duplicate", "menu.up", "menu.down", "menu.cut",
                        "menu.paste", "menu.delete")
                .map(messages::text)
                .toList();
        var status = desk.phrases().field(ActivityFields.STATUS);
        items.stream()
                .filter(item -> harmful.contains(item.getText()) || status.equals(item.getText()))
                .forEach(item -> item.setDisable(true));
    }

    private Menu areas() {
        var menu = new Menu(messages.text("menu.move.area"));
        for (var area : desk.plan().areas()) {
            var name = desk.session().numbering().number(area.id()) + "  " + desk.show(area.name());
            var item = new MenuItem(name.strip());
            item.setMnemonicParsing(false);
            item.setOnAction(_ -> commands.toArea(area.id()));
            menu.getItems().add(item);
        }
        menu.setDisable(menu.getItems().size() < 2);
        return menu;
    }

    private Menu statuses() {
        var menu = new Menu(desk.phrases().field(ActivityFields.STATUS));
        for (var status : Status.values()) {
            var item = new MenuItem(desk.phrases().status(status));
            item.setOnAction(_ -> commands.setStatus(Optional.of(status)));
            menu.getItems().add(item);
        }
        menu.getItems().addAll(
                new SeparatorMenuItem(),
                item("legend.no.status", () -> commands.setStatus(Optional.empty())));
        return menu;
    }

    private CheckMenuItem follow(TimelineBoard board) {
        var item = new CheckMenuItem(messages.text("menu.milestones.follow"));
        item.setSelected(board.options().milestonesFollowProperty().get());
        item.setOnAction(_ -> board.options().milestonesFollowProperty().set(item.isSelected()));
        return item;
    }

    private Menu colours(TimelineBoard board) {
        var menu = new Menu(messages.text("menu.colour"));
        var group = new ToggleGroup();
        for (var by : BarColours.By.values()) {
            var item = new RadioMenuItem(switch (by) {
                case AREA -> messages.text("colour.area");
                case STATUS -> messages.text("colour.status");
                case SOURCE -> messages.text("colour.source");
            });
            item.setToggleGroup(group);
            item.setSelected(by == board.options().colourByProperty().get());
            item.setOnAction(_ -> board.options().colourByProperty().set(by));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu timeframes() {
        var menu = new Menu(messages.text("menu.move.to"));
        var calendar = desk.plan().calendar();
        for (var period : calendar.periods()) {
            menu.getItems().add(timeframe(Timeframe.of(period)));
        }
        menu.getItems().add(timeframe(Timeframe.annual()));
        menu.getItems().add(new SeparatorMenuItem());
        menu.getItems().add(item("menu.no.timeframe", () -> commands.setTimeframe(Timeframe.unstated())));
        return menu;
    }

    private MenuItem timeframe(Timeframe timeframe) {
        var item = new MenuItem(desk.phrases().timeframe(timeframe, desk.plan().calendar()));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> commands.setTimeframe(timeframe));
        return item;
    }

    private MenuItem item(String key, Runnable action, KeyCombination accelerator) {
        var item = item(key, action);
        item.setAccelerator(accelerator);
        return item;
    }

    private MenuItem item(String key, Runnable action) {
        var item = new MenuItem(messages.text(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private static KeyCombination key(KeyCode code, KeyCombination.Modifier... modifiers) {
        return new KeyCodeCombination(code, modifiers);
    }
}
