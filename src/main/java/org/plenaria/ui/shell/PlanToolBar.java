// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitMenuButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.look.FittingBar;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.seeing.CompareMenu;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/**
 * The buttons for what is done most, and the field for finding. Where there is no room for all of it, texts give way to
 * pictures, and at last some buttons to the menus, which have all that is here.
 */
final class PlanToolBar extends FittingBar {

    private static final double LESS_WIDE = 0.8;
    private static final double NARROW = 0.6;
    private static final double NARROWEST = 0.4;

    private final Subscription following;
    private final List<Consumer<Boolean>> savings;

    PlanToolBar(
            Commands commands,
            RecentMenu recent,
            CompareMenu compared,
            Desk desk,
            Region findField,
            LiveSettings settings,
            Messages words) {
        setId("tool-bar");
        getStyleClass().add("plan-tool-bar");
        var space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        var file = commands.file();
        var edit = commands.edit();
        var open = new MenuButton(words.text("tool.open"), Icons.of(Feather.FOLDER));
        open.setId("tool-open");
        open.setMnemonicParsing(false);
        named(open);
        following = settings.property().map(Settings::recent).subscribe(files -> {
            var items = new ArrayList<MenuItem>(List.of(
                    file.open.itemWithoutKeys("tool-open-file"),
                    file.start.itemWithoutKeys("tool-new"),
                    new SeparatorMenuItem()));
            items.addAll(recent.items(files));
            open.getItems().setAll(items);
        });
        var undo = flat(edit.undo.button("tool-undo", words.text("tool.undo"), Icons.of(Feather.CORNER_UP_LEFT)));
        var redo = flat(edit.redo.button("tool-redo", words.text("tool.redo"), Icons.of(Feather.CORNER_UP_RIGHT)));
        var compare = compareButton(compared, desk);
        var filter = commands.view().filter.button(
                "tool-filter", desk.messages("timelineFilter").text("tool"), Icons.of(Feather.FILTER));
        var save = file.save.button("tool-save", words.text("tool.save"), Icons.of(Feather.SAVE));
        var add = commands.plan().addActivity.button(
                "tool-activity", words.text("tool.activity"), Icons.of(Feather.PLUS));
        var export = exportButton(file, words);
        var language = new LanguageButton(desk, words);
        var lines = List.of(separator(), separator());
        getChildren().setAll(
                open, save, lines.get(0), undo, redo, lines.get(1), add, compare, filter, space, findField, language,
                export);
        for (var button : List.of(open, save, undo, redo, add, compare, filter, language, export)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        savings = List.of(
                withoutTexts(undo, redo, compare, filter),
                narrow(findField, LESS_WIDE),
                withoutTexts(open, save, add, export),
                language::abbreviate,
                leaveOut(lines.get(0), lines.get(1)),
                narrow(findField, NARROW),
                leaveOut(compare, filter),
                leaveOut(undo, redo),
                narrow(findField, NARROWEST),
                leaveOut(open));
    }

    @Override
    protected List<Consumer<Boolean>> savings() {
        return savings;
    }

    private static Consumer<Boolean> withoutTexts(Labeled... buttons) {
        return tight -> {
            for (var button : buttons) {
                button.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.LEFT);
            }
        };
    }

    private static Consumer<Boolean> narrow(Region field, double share) {
        return tight -> field.setMinWidth(tight ? field.prefWidth(-1) * share : Region.USE_PREF_SIZE);
    }

    /** Follows the recent files no more: the plan has left the window. */
    void leave() {
        following.unsubscribe();
    }

    private static MenuButton compareButton(CompareMenu compared, Desk desk) {
        var name = desk.messages("timelineCompare").text("choose");
        var button = new MenuButton(name, Icons.of(Feather.COLUMNS));
        button.setTooltip(new Tooltip(Command.plain(name)));
        button.setAccessibleText(Command.plain(name));
        button.setId("tool-compare");
        button.setMnemonicParsing(false);
        button.getItems().setAll(compared.items());
        button.setOnShowing(_ -> button.getItems().setAll(compared.items()));
        return button;
    }

    /** The dialog, and behind the arrow the formats at once. */
    private static SplitMenuButton exportButton(FileCommands file, Messages words) {
        var button = new SplitMenuButton(
                file.word.itemWithoutKeys("tool-word"),
                file.pdf.itemWithoutKeys("tool-pdf"),
                file.excel.itemWithoutKeys("tool-excel"),
                file.html.itemWithoutKeys("tool-html"),
                file.csv.itemWithoutKeys("tool-csv"),
                file.picture.itemWithoutKeys("tool-picture"),
                file.pictureDots.itemWithoutKeys("tool-picture-dots"));
        button.setText(words.text("tool.export"));
        button.setGraphic(Icons.of(Feather.SHARE));
        button.setId("tool-export");
        button.setMnemonicParsing(false);
        button.getStyleClass().add("accent");
        button.setOnAction(_ -> file.export.run());
        named(button);
        return button;
    }

    /** Says its name where it is not written on it. */
    private static void named(MenuButton button) {
        var name = Command.plain(button.getText());
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
    }

    private static Button flat(Button button) {
        button.getStyleClass().add("flat");
        return button;
    }

    private static Node separator() {
        var line = new Region();
        line.getStyleClass().add("tool-separator");
        return line;
    }
}
