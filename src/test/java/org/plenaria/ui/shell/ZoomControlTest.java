// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Slider;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.HeaderTier;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.Selection;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.timeline.TimelineView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class ZoomControlTest {

    private final ObjectProperty<Optional<TimelineView>> shown = new SimpleObjectProperty<>(Optional.empty());
    private final Activity workshop = Activity.titled(text("Workshop"), Timeframe.of(Period.month(3)));
    private Desk desk;
    private TimelineView view;
    private ZoomCommands commands;
    private ZoomControl control;

    @Start
    void start(Stage stage) {
        var plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.quarters(2020))
                .withAreas(List.of(Area.named(text("Services"), Colour.PALETTE.getFirst())
                        .withActivities(List.of(workshop))));
        desk = new Desk(PlanSession.untitled(plan, Clock.systemUTC()), Locale.ENGLISH, Clock.systemUTC());
        var words = Messages.of("shell", Locale.ENGLISH);
        commands = new ZoomCommands(shown, new LiveSettings(Settings.FIRST_RUN), words);
        control = new ZoomControl(commands, () -> desk.plan().calendar().division(), words);
        view = new TimelineView(desk, TimelineContent.all());
        var pane = new BorderPane(view);
        pane.setBottom(control);
        stage.setScene(new Scene(pane, 900, 500));
        stage.show();
        shown.set(Optional.of(view));
        control.follow(Optional.of(view.zoom()));
    }

    @Test
    void the_control_says_what_the_time_is_cut_into_and_lets_one_choose(FxRobot robot) {
        assertThat(level().getText()).isEqualTo("Months");
        robot.clickOn(level()).clickOn("Quarters");
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.PERIODS);
        assertThat(level().getText()).isEqualTo("Quarters");

        robot.clickOn(level()).clickOn("Days");
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.DAYS);
        assertThat(level().getAccessibleText()).contains("Days");

        robot.clickOn(level()).clickOn("Whole plan");
        assertThat(view.zoomProperty().get()).isEqualTo(1);
    }

    @Test
    void the_slider_goes_from_three_years_to_days(FxRobot robot) {
        var slider = (Slider) control.lookup("#zoom-slider");
        robot.interact(() -> slider.setValue(0));
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.PERIODS);
        robot.interact(() -> slider.setValue(1));
        assertThat(view.zoom().tierProperty().get()).isEqualTo(HeaderTier.DAYS);

        robot.clickOn("#zoom-less");
        assertThat(slider.getValue()).isLessThan(1);
    }

    @Test
    void the_selection_can_be_fitted_once_there_is_one(FxRobot robot) {
        var item = commands.fitSelection.menuItem("fit");
        assertThat(item.isDisable()).isTrue();
        robot.interact(() -> desk.select(Selection.of(workshop.id())));
        assertThat(item.isDisable()).isFalse();
        robot.interact(item::fire);

        assertThat(view.zoomProperty().get()).isGreaterThan(8);
    }

    @Test
    void a_page_without_a_timeline_has_nothing_to_zoom(FxRobot robot) {
        robot.interact(() -> {
            shown.set(Optional.empty());
            control.follow(Optional.empty());
        });

        assertThat(control.isVisible()).isFalse();
        assertThat(commands.in.menuItem("in").isDisable()).isTrue();
    }

    private MenuButton level() {
        return (MenuButton) control.lookup("#zoom-level");
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }
}
