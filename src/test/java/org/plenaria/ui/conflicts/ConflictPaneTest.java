// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.compare.ThreeWayMerge;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Deciding what two versions contradict each other in, by mouse, by keyboard and by rule. */
@ExtendWith(QuickWindow.class)
class ConflictPaneTest {

    private static final Activity ACTIVITY = Activity.titled(text("Workshop"), Timeframe.annual());
    private static final Plan BASE = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(Area.named(text("Services"), Colour.PALETTE.getFirst())
                    .withActivities(List.of(ACTIVITY))));
    private static final Authorship MINE = Authorship.at(Instant.parse("2020-04-16T10:40:00Z"));
    private static final Authorship ANA = Authorship.of("Ana", Instant.parse("2020-04-16T10:42:00Z"));

    private Stage stage;
    private ConflictPane pane;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void ask() {
        onScreen(() -> {
            pane = new ConflictPane(question(), Locale.ENGLISH);
            stage.setScene(new Scene(pane, 800, 600));
            stage.show();
            pane.focusFirst();
            return null;
        });
    }

    private static ConflictQuestion question() {
        var ours = changed("Seminar", Timeframe.of(Period.semester(1)));
        var theirs = changed("Conference", Timeframe.of(Period.semester(2)));
        return new ConflictQuestion(
                ThreeWayMerge.plan(BASE, ours, theirs),
                "year.plan.json",
                MINE,
                ANA,
                true,
                Clock.fixed(Instant.parse("2020-04-16T10:45:00Z"), ZoneOffset.UTC));
    }

    private static Plan changed(String title, Timeframe timeframe) {
        var activity = ActivityFields.TIMEFRAME.with(ActivityFields.TITLE.with(ACTIVITY, text(title)), timeframe);
        return BASE.withAreas(List.of(BASE.areas().getFirst().withActivities(List.of(activity))));
    }

    @Test
    void bothVersionsAreNamedWithTheirAuthorAndTime() {
        assertThat(choices()).extracting(Labeled::getText)
                .containsExactly("Mine – 10:40", "Theirs – Ana, 10:42", "My own wording",
                        "Mine – 10:40", "Theirs – Ana, 10:42");
        assertThat(pane.undecidedProperty().get()).isEqualTo(2);
    }

    @Test
    void theArrowKeysChooseASideAndGoFromOneToTheNext(FxRobot robot) {
        robot.type(KeyCode.RIGHT, KeyCode.DOWN, KeyCode.LEFT);

        assertThat(title()).isEqualTo("Conference");
        assertThat(activity().timeframe()).isEqualTo(Timeframe.of(Period.semester(1)));
        assertThat(pane.undecidedProperty().get()).isZero();
    }

    @Test
    void aRuleDecidesAllAndOneCanStillBeDecidedOtherwise() {
        press("#conflict-all-newest");
        assertThat(title()).isEqualTo("Conference");
        assertThat(activity().timeframe()).isEqualTo(Timeframe.of(Period.semester(2)));

        fire(choices().get(3));
        assertThat(activity().timeframe()).isEqualTo(Timeframe.of(Period.semester(1)));
        assertThat(title()).isEqualTo("Conference");
    }

    @Test
    void wordsOfOnesOwnStandInsteadOfBoth() {
        fire(choices().get(2));
        onScreen(() -> {
            ((TextArea) pane.lookup(".conflict-own")).setText("Seminar and conference");
            return null;
        });

        assertThat(title()).isEqualTo("Seminar and conference");
        assertThat(pane.undecidedProperty().get()).isEqualTo(1);
        assertThat(pane.decided().keepingOpen(Optional.empty(), Optional.empty()).conflicts()).hasSize(1);
    }

    private Activity activity() {
        return pane.decided().merged().activity(ACTIVITY.id()).orElseThrow().activity();
    }

    private String title() {
        return BASE.text(activity().title());
    }

    private List<RadioButton> choices() {
        return onScreen(() -> {
            pane.applyCss();
            pane.layout();
            return pane.lookupAll(".conflict-choice").stream().map(RadioButton.class::cast).toList();
        });
    }

    private void press(String button) {
        onScreen(() -> {
            ((Button) pane.lookup(button)).fire();
            return null;
        });
    }

    private static void fire(RadioButton button) {
        onScreen(() -> {
            button.fire();
            return null;
        });
    }

    private static <T> T onScreen(Callable<T> work) {
        var value = WaitForAsyncUtils.waitFor(WaitForAsyncUtils.asyncFx(work));
        QuickRobot.settle();
        return value;
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
