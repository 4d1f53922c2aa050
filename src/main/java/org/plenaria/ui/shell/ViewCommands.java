// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Menu;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Page;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/** What is shown, and how large. */
final class ViewCommands {

    private static final int STEP = 10;

    final Command inspector;
    final Command findings;
    final Command filter;
    final Command nextDifference;
    final Command previousDifference;
    final Command larger;
    final Command smaller;
    final Command normal;
    final Command nextPage;
    final Command previousPage;
    final List<Command> pages;
    private final ObservableValue<Boolean> planOpen;

    ViewCommands(
            CurrentPlan current, ObservableValue<Optional<Workbench>> bench, LiveSettings settings, Messages words) {
        planOpen = current.property().map(open -> open.isPresent());
        var inspectorShown = bench
                .flatMap(open -> open.<ObservableValue<Boolean>>map(Workbench::inspectorShownProperty).orElse(null))
                .orElse(settings.get().inspectorShown());
        inspector = toggle(inspectorShown, words, "view.inspector.", planOpen, "Shortcut+I",
                () -> bench.getValue().ifPresent(Workbench::toggleInspector));
        findings = toggle(settings.property().map(Settings::findingsShown), words, "view.findings.", planOpen, "F8",
                () -> bench.getValue().ifPresent(Workbench::toggleFindings));
        var filterWords = Messages.of("timelineFilter", words.locale());
        filter = Command.of(filterWords.text("command"), () -> bench.getValue().ifPresent(Workbench::toggleFilter))
                .keys("Shortcut+Shift+F")
                .when(planOpen);
        var compareWords = Messages.of("timelineCompare", words.locale());
        var comparing = current.property()
                .flatMap(open -> open.map(it -> it.desk().lens().earlierProperty()).orElse(null))
                .map(Optional::isPresent)
                .orElse(false);
        nextDifference = Command.of(
                        compareWords.text("command.next"), () -> bench.getValue().ifPresent(it -> it.goToDifference(1)))
                .keys("F7")
                .when(comparing);
        previousDifference = Command.of(
                        compareWords.text("command.previous"),
                        () -> bench.getValue().ifPresent(it -> it.goToDifference(-1)))
                .keys("Shift+F7")
                .when(comparing);
        IntConsumer resize = by -> settings.change(it -> it.withTextSize(it.textSize() + by));
        larger = Command.of(words.text("view.larger"), () -> resize.accept(STEP)).keys("Shortcut+Plus");
        smaller = Command.of(words.text("view.smaller"), () -> resize.accept(-STEP)).keys("Shortcut+Minus");
        normal = Command.of(words.text("view.normal"), () -> settings.change(it -> it.withTextSize(100)))
                .keys("Shortcut+0");
        nextPage = Command.of(words.text("view.next"), () -> step(current, 1)).keys("Ctrl+Tab").when(planOpen);
        previousPage = Command.of(words.text("view.previous"), () -> step(current, -1))
                .keys("Ctrl+Shift+Tab")
                .when(planOpen);
        pages = IntStream.rangeClosed(1, 9)
                .mapToObj(i -> Command.of("", () -> page(current, i - 1)).keys("Shortcut+" + i).when(planOpen))
                .toList();
    }

    /** Makes a menu grey while no plan is open. */
    void whenPlanOpen(Menu menu) {
        planOpen.subscribe(open -> menu.setDisable(!open));
    }

    private static Command toggle(
            ObservableValue<Boolean> shown,
            Messages words,
            String key,
            ObservableValue<Boolean> when,
            String keys,
            Runnable action) {
        return Command.of(shown.map(it -> words.text(it ? key + "hide" : key + "show")), action).keys(keys).when(when);
    }

    /** Goes round and round through the pages. */
    static void step(CurrentPlan current, int by) {
        current.desk().ifPresent(desk -> {
            var all = Page.of(desk.plan());
            int next = Math.floorMod(all.indexOf(desk.pageProperty().get()) + by, all.size());
            desk.pageProperty().set(all.get(next));
        });
    }

    static void page(CurrentPlan current, int index) {
        current.desk().ifPresent(desk -> {
            var all = Page.of(desk.plan());
            if (index < all.size()) {
                desk.pageProperty().set(all.get(index));
            }
        });
    }
}
