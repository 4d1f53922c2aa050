// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plenaria.messages.Messages;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;

/** The menu bar. */
final class PlanMenus extends MenuBar {

    private final Messages words;
    private final LiveSettings settings;

    PlanMenus(
            Commands commands,
            RecentMenu recent,
            SampleMenu samples,
            TimelineMenus timeline,
            Supplier<List<MenuItem>> compared,
            LiveSettings settings,
            Messages words) {
        this.words = words;
        this.settings = settings;
        setId("menu-bar");
        getMenus().setAll(
                file(commands.file(), recent, samples),
                edit(commands.edit(), commands.clipboard()),
                plan(commands.plan()),
                view(commands.view(), commands.zoom(), timeline, compared),
                circulate(commands.circulate(), commands.view(), compared),
                help(commands.help()));
    }

    private Menu circulate(CirculateCommands circulate, ViewCommands view, Supplier<List<MenuItem>> compared) {
        var menu = new Menu(
                Messages.of("rounds", words.locale()).text("menu"),
                null,
                circulate.circulate.menuItem("circulate-round"),
                circulate.adopt.menuItem("circulate-adopt"),
                circulate.amend.menuItem("circulate-amend"),
                new SeparatorMenuItem(),
                circulate.rounds.menuItem("circulate-rounds"),
                compare("circulate-compare", "compareView", view, compared),
                circulate.log.menuItem("circulate-log"),
                new SeparatorMenuItem(),
                circulate.comments.menuItem("circulate-comments"),
                circulate.consolidate.menuItem("circulate-consolidate"),
                new SeparatorMenuItem(),
                circulate.delegation.menuItem("circulate-delegation"),
                circulate.reply.menuItem("circulate-reply"));
        menu.setId("menu-circulate");
        return menu;
    }

    private Menu file(FileCommands file, RecentMenu recent, SampleMenu samples) {
        return menu(
                "file",
                file.start.menuItem("file-new"),
                samples.menu(),
                file.open.menuItem("file-open"),
                recent.menu(),
                file.importing.menuItem("file-import"),
                file.importingClipboard.menuItem("file-import-clipboard"),
                new SeparatorMenuItem(),
                file.save.menuItem("file-save"),
                file.saveAs.menuItem("file-save-as"),
                file.versions.menuItem("file-versions"),
                file.nextYear.menuItem("file-next-year"),
                new SeparatorMenuItem(),
                file.export.menuItem("file-export"),
                menu(
                        "export",
                        file.word.menuItem("file-word"),
                        file.pdf.menuItem("file-pdf"),
                        file.excel.menuItem("file-excel"),
                        file.html.menuItem("file-html"),
                        file.csv.menuItem("file-csv"),
                        file.picture.menuItem("file-picture"),
                        file.pictureDots.menuItem("file-picture-dots")),
                new SeparatorMenuItem(),
                file.preview.menuItem("file-preview"),
                file.print.menuItem("file-print"),
                new SeparatorMenuItem(),
                file.close.menuItem("file-close"),
                file.exit.menuItem("file-exit"));
    }

    private Menu edit(EditCommands edit, ClipboardCommands clipboard) {
        return menu(
                "edit",
                edit.undo.menuItem("edit-undo"),
                edit.redo.menuItem("edit-redo"),
                new SeparatorMenuItem(),
                clipboard.cut.menuItem("edit-cut"),
                clipboard.copy.menuItem("edit-copy"),
                clipboard.paste.menuItem("edit-paste"),
                clipboard.selectAll.menuItem("edit-select-all"),
                edit.duplicate.menuItem("edit-duplicate"),
                edit.delete.menuItem("edit-delete"),
                new SeparatorMenuItem(),
                edit.find.menuItem("edit-find"),
                edit.findNext.menuItem("edit-find-next"),
                edit.findPrevious.menuItem("edit-find-previous"),
                new SeparatorMenuItem(),
                edit.settings.menuItem("edit-settings"));
    }

    private Menu plan(PlanCommands plan) {
        return menu(
                "plan",
                plan.addActivity.menuItem("plan-activity"),
                plan.addArea.menuItem("plan-area"),
                plan.addSection.menuItem("plan-section"),
                new SeparatorMenuItem(),
                plan.renameArea.menuItem("plan-rename-area"),
                plan.deleteArea.menuItem("plan-delete-area"),
                new SeparatorMenuItem(),
                plan.calendar.menuItem("plan-calendar"),
                plan.currency.menuItem("plan-currency"));
    }

    private Menu view(
            ViewCommands view, ZoomCommands zoom, TimelineMenus timeline, Supplier<List<MenuItem>> compared) {
        return menu(
                "view",
                view.inspector.menuItem("view-inspector"),
                view.findings.menuItem("view-findings"),
                new SeparatorMenuItem(),
                view.nextPage.menuItem("view-next"),
                view.previousPage.menuItem("view-previous"),
                new SeparatorMenuItem(),
                zoom.menu(),
                timeline.table(),
                menu(
                        "timeline",
                        timeline.colours(),
                        timeline.load(),
                        timeline.clashes(),
                        zoom.map(),
                        new SeparatorMenuItem(),
                        timeline.snap(),
                        timeline.milestones()),
                new SeparatorMenuItem(),
                view.filter.menuItem("view-filter"),
                compare("menu-compare", "timelineCompare", view, compared),
                view.nextDifference.menuItem("view-next-difference"),
                view.previousDifference.menuItem("view-previous-difference"),
                new SeparatorMenuItem(),
                themes(),
                menu(
                        "textSize",
                        view.larger.menuItem("view-larger"),
                        view.smaller.menuItem("view-smaller"),
                        view.normal.menuItem("view-normal")),
                languages());
    }

    private Menu help(HelpCommands help) {
        return menu(
                "help",
                help.guide.menuItem("help-guide"),
                help.keys.menuItem("help-keys"),
                new SeparatorMenuItem(),
                help.news.menuItem("help-news"),
                help.about.menuItem("help-about"));
    }

    /** What the plan can be compared with; its items are made when it opens. */
    private Menu compare(
            String id, String part, ViewCommands view, Supplier<List<MenuItem>> compared) {
        var menu = new Menu(Messages.of(part, words.locale()).text("menu")); // another letter in each menu
        menu.setId(id);
        menu.getItems().setAll(new MenuItem());
        menu.setOnShowing(_ -> menu.getItems().setAll(compared.get()));
        view.whenPlanOpen(menu);
        return menu;
    }

    private Menu themes() {
        var menu = menu("theme");
        var group = new ToggleGroup();
        for (var choice : ThemeChoice.values()) {
            var key = choice.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(words.text("theme." + key));
            item.setId("theme-" + key);
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.change(it -> it.withTheme(choice)));
            settings.property().map(Settings::theme).subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu languages() {
        var menu = menu("language");
        var group = new ToggleGroup();
        for (var locale : Messages.LANGUAGES) {
            var name = locale.getDisplayLanguage(locale);
            var item = new RadioMenuItem(Character.toTitleCase(name.charAt(0)) + name.substring(1));
            item.setId("language-" + locale.getLanguage());
            item.setToggleGroup(group);
            item.setSelected(locale.getLanguage().equals(words.locale().getLanguage()));
            item.setOnAction(_ -> settings.change(it -> it.withScreenLanguage(Optional.of(locale.getLanguage()))));
            menu.getItems().add(item);
        }
        return menu;
    }

    private Menu menu(String key, MenuItem... items) {
        var menu = new Menu(words.text("menu." + key), null, items);
        menu.setId("menu-" + key);
        return menu;
    }
}
