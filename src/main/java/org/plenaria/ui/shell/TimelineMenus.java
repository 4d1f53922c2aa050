// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clash;
import org.plenaria.timeline.Snap;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.LoadShown;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.timeline.TimelineView;

/** How timelines are shown, for the View menu; grey where no timeline is in sight. */
final class TimelineMenus {

    private final ObservableValue<Optional<TimelineView>> timeline;
    private final ObservableValue<Boolean> none;
    private final LiveSettings settings;
    private final Messages words;
    private final Messages names;

    TimelineMenus(ObservableValue<Optional<TimelineView>> timeline, LiveSettings settings, Messages words) {
        this.timeline = timeline;
        none = timeline.map(Optional::isEmpty);
        this.settings = settings;
        this.words = words;
        names = Messages.of("timeline", words.locale());
    }

    /** How the rows and columns of the timeline in sight are laid out, as they are when the menu opens. */
    Menu table() {
        var menu = new Menu(Messages.of("timelineRows", words.locale()).text("menu.table"));
        menu.setId("menu-table");
        menu.disableProperty().bind(none);
        // A menu without items never opens, so it has some before it is asked for.
        timeline.subscribe(_ -> fill(menu));
        menu.setOnShowing(_ -> fill(menu));
        return menu;
    }

    private void fill(Menu menu) {
        timeline.getValue().ifPresent(view -> menu.getItems().setAll(view.tableItems()));
    }

    Menu colours() {
        return choice("colour", words.text("view.colour"), BarColours.By.values(), TimelineSettings::colourBy,
                TimelineSettings::withColourBy);
    }

    Menu snap() {
        return choice("snap", words.text("view.snap"), Snap.values(), TimelineSettings::snap,
                TimelineSettings::withSnap);
    }

    Menu load() {
        return choice("load", words.text("view.load"), LoadShown.values(), TimelineSettings::load,
                TimelineSettings::withLoad);
    }

    Menu clashes() {
        return choice("clash", words.text("view.clashes"), Clash.Marked.values(), TimelineSettings::clashes,
                TimelineSettings::withClashes);
    }

    MenuItem milestones() {
        var item = new CheckMenuItem(words.text("view.milestones"));
        item.setId("view-milestones");
        item.disableProperty().bind(none);
        item.setOnAction(_ -> settings.change(
                it -> it.withTimelines(all -> all.withMilestonesFollow(item.isSelected()))));
        settings.property().map(now -> now.timeline().milestonesFollow()).subscribe(item::setSelected);
        return item;
    }

    private <E extends Enum<E>> Menu choice(
            String kind,
            String name,
            E[] choices,
            Function<TimelineSettings, E> chosen,
            BiFunction<TimelineSettings, E, TimelineSettings> choose) {
        var menu = new Menu(name);
        menu.setId("menu-" + kind);
        menu.disableProperty().bind(none);
        var group = new ToggleGroup();
        for (var choice : choices) {
            var key = choice.name().toLowerCase(Locale.ROOT);
            var item = new RadioMenuItem(names.text(kind + "." + key));
            item.setId(kind + "-" + key);
            item.setToggleGroup(group);
            item.setOnAction(_ -> settings.change(it -> it.withTimelines(all -> choose.apply(all, choice))));
            settings.property()
                    .map(now -> chosen.apply(now.timeline()))
                    .subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
