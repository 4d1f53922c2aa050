// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plenaria.messages.Messages;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.timeline.TimelineView;
import org.plenaria.ui.timeline.TimelineZoom;

/** How near one is to the time of the timeline in sight. */
final class ZoomCommands {

    final Command in;
    final Command out;
    final Command fitYear;
    final Command oneYear;
    final Command fitSelection;
    private final ObservableValue<Optional<TimelineView>> timeline;
    private final LiveSettings settings;
    private final Messages words;

    ZoomCommands(ObservableValue<Optional<TimelineView>> timeline, LiveSettings settings, Messages shellWords) {
        this.timeline = timeline;
        this.settings = settings;
        words = Messages.of("scale", shellWords.locale());
        var shown = timeline.map(Optional::isPresent);
        in = Command.of(words.text("in"), asked(TimelineZoom::in)).keys("Alt+Plus").when(shown);
        out = Command.of(words.text("out"), asked(TimelineZoom::out)).keys("Alt+Minus").when(shown);
        fitYear = Command.of(words.text("fit.year"), asked(TimelineZoom::fitYear)).keys("Alt+0").when(shown);
        oneYear = Command.of(words.text("one.year"), asked(TimelineZoom::oneYear)).keys("Alt+1").when(shown);
        var fits = timeline.flatMap(it -> it.map(view -> view.zoom().fitsSelectionProperty())
                .map(ZoomCommands::observable)
                .orElse(null));
        fitSelection = Command.of(words.text("fit.selection"), asked(TimelineZoom::fitSelection))
                .keys("Alt+9")
                .when(fits.orElse(false));
    }

    private static ObservableValue<Boolean> observable(ReadOnlyBooleanProperty property) {
        return property;
    }

    /** The commands, for the View menu. */
    Menu menu() {
        var smooth = new CheckMenuItem(words.text("motion"));
        smooth.setId("zoom-motion");
        smooth.setOnAction(_ -> settings.change(it -> it.withTimelines(all -> all.withMotion(smooth.isSelected()))));
        settings.property().map(now -> now.timeline().motion()).subscribe(smooth::setSelected);
        var menu = new Menu(words.text("menu"), null, in.menuItem("zoom-in"), out.menuItem("zoom-out"),
                new SeparatorMenuItem(), fitYear.menuItem("zoom-year"), oneYear.menuItem("zoom-one-year"),
                fitSelection.menuItem("zoom-selection"),
                new SeparatorMenuItem(), smooth);
        menu.setId("menu-zoom");
        menu.disableProperty().bind(timeline.map(Optional::isEmpty));
        return menu;
    }

    /** Whether long plans have a mini-map, for the View menu. */
    MenuItem map() {
        var item = new CheckMenuItem(words.text("map"));
        item.setId("view-map");
        item.disableProperty().bind(timeline.map(Optional::isEmpty));
        item.setOnAction(_ -> settings.change(it -> it.withTimelines(all -> all.withMiniMap(item.isSelected()))));
        settings.property().map(now -> now.timeline()).map(TimelineSettings::miniMap).subscribe(item::setSelected);
        return item;
    }

    private Runnable asked(Consumer<TimelineZoom> action) {
        return () -> timeline.getValue().ifPresent(view -> action.accept(view.zoom()));
    }
}
