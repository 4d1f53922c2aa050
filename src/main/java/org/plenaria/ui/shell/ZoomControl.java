// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.ArrayList;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.plan.PeriodKind;
import org.plenaria.timeline.HeaderTier;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.timeline.TimelineZoom;

/** How near one is to a timeline: what its time is cut into, to be chosen, and a slider from three years to days. */
final class ZoomControl extends HBox {

    private static final double STEP = 0.1;

    private final Messages words;
    private final Messages levels;
    private final Supplier<PeriodKind> division;
    private final MenuButton level = new MenuButton();
    private final Slider slider = new Slider(0, 1, 0);
    private Optional<TimelineZoom> zoom = Optional.empty();
    private Subscription following = Subscription.EMPTY;

    /**
     * A control that is hidden until it follows a timeline.
     *
     * @param commands what else its menu offers
     * @param division what the plan is divided into
     */
    ZoomControl(ZoomCommands commands, Supplier<PeriodKind> division, Messages words) {
        this.words = words;
        this.division = division;
        levels = Messages.of("scale", words.locale());
        setId("zoom");
        getStyleClass().add("zoom");
        setAlignment(Pos.CENTER);
        level.setId("zoom-level");
        level.getStyleClass().addAll("flat", "zoom-level");
        level.setPopupSide(Side.TOP);
        level.setMinWidth(Region.USE_PREF_SIZE);
        level.setOnShowing(_ -> level.getItems().setAll(items(commands)));
        slider.setId("zoom-slider");
        slider.setPrefWidth(96);
        slider.setMinWidth(Region.USE_PREF_SIZE);
        slider.setBlockIncrement(STEP);
        slider.setAccessibleText(words.text("zoom"));
        slider.setTooltip(new Tooltip(words.text("zoom.hint")));
        slider.valueProperty().subscribe((_, now) -> zoom.ifPresent(it -> it.setShare(now.doubleValue())));
        managedProperty().bind(visibleProperty());
        setVisible(false);
        getChildren().setAll(
                level,
                button(Feather.MINUS, "zoom-less", words.text("zoom.out"), commands.out),
                slider,
                button(Feather.PLUS, "zoom-more", words.text("zoom.in"), commands.in));
        // A menu that has never had an item shows no arrow and opens nothing.
        level.getItems().setAll(items(commands));
    }

    /** Follows the timeline of the page shown; hidden where there is none. */
    void follow(Optional<TimelineZoom> next) {
        following.unsubscribe();
        zoom = Optional.empty();
        setVisible(next.isPresent());
        next.ifPresent(it -> following = Subscription.combine(
                it.shareProperty().subscribe(now -> slider.setValue(now.doubleValue())),
                it.tierProperty().subscribe(this::show)));
        zoom = next;
    }

    /** Leaves the slider out, or shows it again; the buttons beside it do the same. */
    void leaveOutSlider(boolean out) {
        slider.setVisible(!out);
        slider.setManaged(!out);
    }

    private void show(HeaderTier tier) {
        var name = name(tier);
        level.setText(name);
        var hint = levels.text("level.choose", name);
        level.setTooltip(new Tooltip(hint));
        level.setAccessibleText(hint);
    }

    private MenuItem[] items(ZoomCommands commands) {
        var items = new ArrayList<MenuItem>();
        zoom.ifPresent(it -> it.levels().forEach(tier -> items.add(item(tier))));
        items.add(new SeparatorMenuItem());
        items.add(commands.fitYear.itemWithoutKeys("level-year"));
        items.add(commands.oneYear.itemWithoutKeys("level-one-year"));
        items.add(commands.fitSelection.itemWithoutKeys("level-selection"));
        return items.toArray(MenuItem[]::new);
    }

    private MenuItem item(HeaderTier tier) {
        var item = new RadioMenuItem(name(tier));
        item.setSelected(zoom.filter(it -> it.tierProperty().get() == tier).isPresent());
        item.setOnAction(_ -> zoom.ifPresent(it -> it.to(tier)));
        return item;
    }

    private String name(HeaderTier tier) {
        return levels.text(switch (tier) {
            case YEARS, PERIODS -> switch (division.get()) {
                case TRIMESTER -> "level.trimester";
                case QUARTER -> "level.quarter";
                default -> "level.semester";
            };
            case MONTHS -> "level.months";
            case WEEKS -> "level.weeks";
            case DAYS -> "level.days";
        });
    }

    private static Node button(Feather icon, String id, String name, Command command) {
        var button = new Button("", Icons.of(icon));
        button.setId(id);
        button.getStyleClass().addAll("flat", "zoom-button");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
        button.setOnAction(_ -> command.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }
}
