// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PeriodKind;
import org.plenaria.timeline.Snap;
import org.plenaria.ui.timeline.TimelineView;

/** What bars and milestones of the timeline shown snap to, at all times; a press lets one choose. */
final class SnapControl extends MenuButton {

    private final Messages names;
    private final Messages words;
    private final Supplier<PeriodKind> division;
    private Optional<TimelineView> view = Optional.empty();
    private Subscription following = Subscription.EMPTY;
    private boolean brief;

    /**
     * A control that is hidden until it follows a timeline.
     *
     * @param division what the plan is divided into
     */
    SnapControl(Supplier<PeriodKind> division, Locale language) {
        this.division = division;
        names = Messages.of("timeline", language);
        words = Messages.of("timelineHands", language);
        setId("snap");
        getStyleClass().addAll("flat", "zoom-level");
        setPopupSide(Side.TOP);
        setMinWidth(Region.USE_PREF_SIZE);
        setMnemonicParsing(false);
        managedProperty().bind(visibleProperty());
        setVisible(false);
        setOnShowing(_ -> fill());
        fill(); // a menu that has never had an item opens nothing
    }

    /** Follows the timeline of the page shown; hidden where there is none. */
    void follow(Optional<TimelineView> next) {
        following.unsubscribe();
        view = next;
        setVisible(next.isPresent());
        following = next.map(it -> it.options().snapProperty().subscribe(_ -> tell())).orElse(Subscription.EMPTY);
    }

    /** Says only what it is, not what for. */
    void abbreviate(boolean tight) {
        brief = tight;
        tell();
    }

    private void tell() {
        var now = name(snap());
        setText(brief ? now : words.text("snap.now", now));
        setTooltip(new Tooltip(words.text("snap.hint")));
        setAccessibleText(words.text("snap.now", now) + ". " + words.text("snap.hint"));
    }

    private void fill() {
        getItems().setAll(Arrays.stream(Snap.values()).map(this::item).toArray(MenuItem[]::new));
    }

    private MenuItem item(Snap snap) {
        var key = snap.name().toLowerCase(Locale.ROOT);
        var name = snap == Snap.PERIOD ? name(snap) : names.text("snap." + key);
        var item = new RadioMenuItem(name.substring(0, 1).toUpperCase(words.locale()) + name.substring(1));
        item.setId("snap-to-" + key);
        item.setSelected(snap == snap());
        item.setOnAction(_ -> view.ifPresent(it -> it.options().snapProperty().set(snap)));
        return item;
    }

    private Snap snap() {
        return view.map(it -> it.options().snapProperty().get()).orElse(Snap.AUTOMATIC);
    }

    private String name(Snap snap) {
        return words.text(switch (snap) {
            case AUTOMATIC -> "snap.auto";
            case PERIOD -> "keeps." + division.get().name().toLowerCase(Locale.ROOT);
            case MONTH -> "keeps.month";
            case WEEK -> "keeps.week";
            case DAY -> "keeps.day";
            case NONE -> "snap.off";
        });
    }
}
