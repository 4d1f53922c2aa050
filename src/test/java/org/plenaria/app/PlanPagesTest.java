// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.edit.AreaEdit;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.VenueKind;
import org.plenaria.session.PlanSession;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Snap;
import org.plenaria.timeline.Sorting;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.LoadShown;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.SettingsText;
import org.plenaria.ui.settings.TimelineSettings;
import org.plenaria.ui.shell.PageView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class PlanPagesTest {

    private static final Area SERVICES = Area.named(text("Services"), Colour.PALETTE.getFirst())
            .withActivities(List.of(Activity.titled(text("Workshop"), Timeframe.of(Period.semester(1)))));

    private final LiveSettings settings = new LiveSettings(Settings.FIRST_RUN);
    private Desk desk;
    private final TableLayout wide = TableLayout.usual(TimelineContent.all())
            .with(ColumnSet.COMPACT.resized(Column.TITLE, 400));
    private PlanPages pages;
    private PageView overview;
    private PageView area;

    @Start
    void start(Stage stage) {
        var plan = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
                .withAreas(List.of(SERVICES));
        var clock = Clock.fixed(Instant.parse("2020-04-16T10:42:00Z"), ZoneOffset.UTC);
        desk = new Desk(PlanSession.untitled(plan, clock), Locale.ENGLISH, clock);
        pages = new PlanPages(new Look(settings), settings);
        overview = pages.overview(desk);
        area = pages.area(desk, SERVICES.id());
        stage.setScene(new Scene(overview.node(), 900, 500));
        stage.show();
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }

    private static String name(PageView page) {
        return ((TextInputControl) page.node().lookup("#area-name")).getText();
    }

    private void rename(String name) {
        desk.perform(new AreaEdit.Change<>(SERVICES.id(), AreaFields.NAME, text(name)));
    }

    @Test
    void whatIsChosenInOneTimelineHoldsForAllAndIsKept(FxRobot robot) {
        robot.interact(() -> {
            overview.timeline().orElseThrow().options().tableProperty().set(wide);
            overview.timeline().orElseThrow().options().snapProperty().set(Snap.WEEK);
            area.timeline().orElseThrow().options().colourByProperty().set(BarColours.By.STATUS);
            area.timeline().orElseThrow().options().loadProperty().set(Optional.of(MonthLoad.Of.MONEY));
        });

        assertThat(settings.get().timeline())
                .isEqualTo(TimelineSettings.FIRST_RUN
                        .withOverview(wide)
                        .withSnap(Snap.WEEK)
                        .withColourBy(BarColours.By.STATUS)
                        .withLoad(LoadShown.MONEY));
        assertThat(area.timeline().orElseThrow().options().tableProperty().get())
                .isEqualTo(TimelineSettings.FIRST_RUN.areaPage());
        assertThat(area.timeline().orElseThrow().options().snapProperty().get()).isEqualTo(Snap.WEEK);
        assertThat(overview.timeline().orElseThrow().options().colourByProperty().get())
                .isEqualTo(BarColours.By.STATUS);
        assertThat(overview.timeline().orElseThrow().options().loadProperty().get())
                .contains(MonthLoad.Of.MONEY);
    }

    @Test
    void aClosedPageFollowsNeitherThePlanNorTheSettings(FxRobot robot) {
        robot.interact(() -> rename("Cross-border services"));
        assertThat(name(area)).isEqualTo("Cross-border services");

        robot.interact(() -> {
            area.following().unsubscribe();
            rename("Open data");
            settings.change(it -> it.withTimelines(all -> all.withAreaPage(wide).withOverview(wide)));
        });

        assertThat(name(area)).isEqualTo("Cross-border services");
        assertThat(area.timeline().orElseThrow().options().tableProperty().get())
                .isEqualTo(TimelineSettings.FIRST_RUN.areaPage());
        assertThat(overview.timeline().orElseThrow().options().tableProperty().get()).isEqualTo(wide);
    }

    @Test
    void anotherPlanOpensInItsAuthorsOrderUnderItsUsualHeadings(FxRobot robot) {
        var sorted = wide.with(new Arrangement(Grouping.STATUS, Sorting.TITLE, true));
        var other = new Desk(
                PlanSession.untitled(
                        Plan.blank(text("Other"), Language.ENGLISH, PlanCalendar.semesters(2021))
                                .withAreas(List.of(SERVICES)),
                        Clock.systemUTC()),
                Locale.ENGLISH,
                Clock.systemUTC());
        robot.interact(() -> {
            overview.timeline().orElseThrow().options().tableProperty().set(sorted);
            assertThat(shownTable(pages.overview(desk))).as("the same plan").isEqualTo(sorted);

            assertThat(shownTable(pages.overview(other))).isEqualTo(wide);
        });
    }

    @Test
    void thePlanComesBackAsItsRowsWereSortedAndFoldedAfterARestartAndAfterAnother(FxRobot robot) {
        var arrangement = new Arrangement(Grouping.STATUS, Sorting.TITLE, true);
        var folded = Set.<RowKey>of(new RowKey.OfArea(SERVICES.id()));
        var other = new Desk(
                PlanSession.untitled(
                        Plan.blank(text("Other"), Language.ENGLISH, PlanCalendar.semesters(2021)), Clock.systemUTC()),
                Locale.ENGLISH,
                Clock.systemUTC());
        robot.interact(() -> {
            var options = overview.timeline().orElseThrow().options();
            options.tableProperty().set(wide.with(arrangement));
            options.foldsProperty().set(folded);

            assertThat(shownTable(pages.overview(other)).arrangement())
                    .isEqualTo(Arrangement.printed(TimelineContent.all()));

            var later = new LiveSettings(SettingsText.read(SettingsText.write(settings.get())));
            var again = new PlanPages(new Look(later), later).overview(desk);
            assertThat(shownTable(again).arrangement()).isEqualTo(arrangement);
            assertThat(again.timeline().orElseThrow().options().foldsProperty().get()).isEqualTo(folded);
        });
    }

    private static TableLayout shownTable(PageView page) {
        return page.timeline().orElseThrow().options().tableProperty().get();
    }

    @Test
    void aDoubleClickOnTheHeadingOfAnAreaOpensItsPage(FxRobot robot) {
        var view = overview.timeline().orElseThrow();
        robot.interact(() -> desk.pageProperty().set(new Page.Overview()));

        robot.moveTo(view.localToScreen(120, 23 * 2 + 17)).doubleClickOn(MouseButton.PRIMARY);

        assertThat(desk.pageProperty().get()).isEqualTo(new Page.OfArea(SERVICES.id()));
    }

    @Test
    void howFarTheYearHasComeLeadsToWhatHasNoVenue(FxRobot robot) {
        robot.interact(() -> ((Button) overview.node().lookup("#year-venue")).fire());

        assertThat(desk.lens().filterProperty().get().venues())
                .contains(Optional.empty(), Optional.of(VenueKind.TO_BE_DEFINED));
        robot.interact(() -> ((Button) overview.node().lookup("#year-venue")).fire());
        assertThat(desk.lens().filterProperty().get().isOpen()).isTrue();
    }
}
