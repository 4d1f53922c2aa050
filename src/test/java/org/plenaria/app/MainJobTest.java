// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.session.PlanSession;
import org.plenaria.ui.QuickRobot;
import org.plenaria.ui.QuickWindow;
import org.plenaria.ui.dialogs.StageDialogs;
import org.plenaria.ui.files.PlanFileStore;
import org.plenaria.ui.look.Look;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;
import org.plenaria.ui.settings.ThemeChoice;
import org.plenaria.ui.settings.WindowBounds;
import org.plenaria.ui.shell.PlanWindow;
import org.plenaria.ui.shell.WindowServices;
import org.plenaria.ui.timeline.TimelineEyes;
import org.plenaria.ui.timeline.TimelineView;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The main job from end to end, in the real window with its real pages, by mouse and keyboard. */
@ExtendWith(QuickWindow.class)
class MainJobTest {

    private static final Path SAMPLE = Path.of("sample-plans", "red-gealc-2020.plan.json");
    private static final Id ROADMAPS = Id.of("381ac599-b13c-45dc-b882-aa937391fcbe"); // 3.1.2, of the 2nd semester

    @TempDir
    Path folder;

    private final Workers workers = Workers.start();
    private Stage stage;
    private PlanWindow window;
    private Path file;
    private Plan before;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @BeforeEach
    void openTheSample() throws IOException {
        file = Files.copy(SAMPLE, folder.resolve("2020.plan.json"));
        before = PlanFile.read(file).plan();
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> {
            var settings = new LiveSettings(Settings.FIRST_RUN
                    .withTheme(ThemeChoice.LIGHT)
                    .with(it -> it.window(Optional.of(new WindowBounds(0, 0, 990, 760)))));
            var look = new Look(settings);
            window = new PlanWindow(
                    stage,
                    new WindowServices(
                            settings,
                            look,
                            new StageDialogs(stage, look, Locale.ENGLISH),
                            new PlanFileStore(Locale.ENGLISH),
                            new PlanExports(Locale.ENGLISH),
                            new PlanExports(Locale.ENGLISH),
                            new DesktopFiles(_ -> {}),
                            new SystemPaper(Locale.ENGLISH),
                            new PlanPages(look, settings),
                            List.of(),
                            PlanChecks::run,
                            workers.disk(),
                            workers.thinking(),
                            Locale.ENGLISH,
                            Clock.fixed(Instant.parse("2020-04-16T10:42:00Z"), ZoneOffset.UTC)));
            window.open(Optional.of(file));
        });
        until(() -> window.plan().isPresent());
    }

    @AfterEach
    void close() {
        WaitForAsyncUtils.waitForAsyncFx(10_000, stage::hide);
        workers.disk().shutdownNow();
        workers.thinking().shutdownNow();
    }

    @Test
    void a_chair_moves_and_renames_an_activity_and_the_file_holds_exactly_that(FxRobot robot)
            throws Exception {
        robot.clickOn("Cross-border services");
        var timeline = robot.lookup(".timeline").queryAs(TimelineView.class);

        var from = TimelineEyes.middle(timeline, ROADMAPS, before.calendar().span(Period.semester(2)));
        var to = TimelineEyes.middle(timeline, ROADMAPS, before.calendar().span(Period.semester(1)));
        robot.drag(from, MouseButton.PRIMARY).moveTo(from.midpoint(to)).moveTo(to).drop();
        assertThat(activity().timeframe()).isEqualTo(Timeframe.of(Period.semester(1)));

        robot.type(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.write("Roadmap workshop").type(KeyCode.ENTER);
        var after = session().plan();
        assertThat(after).isEqualTo(with(activityOf(before)
                .withTimeframe(Timeframe.of(Period.semester(1)))
                .withTitle(LocalizedText.of(before.originalLanguage(), "Roadmap workshop"))));

        robot.push(KeyCode.CONTROL, KeyCode.Z).push(KeyCode.CONTROL, KeyCode.Z);
        assertThat(session().plan()).isEqualTo(before);
        assertThat(session().hasUnsavedChanges()).isFalse();
        robot.push(KeyCode.CONTROL, KeyCode.Y).push(KeyCode.CONTROL, KeyCode.Y);
        assertThat(session().plan()).isEqualTo(after);

        robot.push(KeyCode.CONTROL, KeyCode.S);
        until(() -> !session().hasUnsavedChanges());
        var saved = PlanFile.read(file).plan();
        assertThat(saved.withLog(List.of())).isEqualTo(after);
        assertThat(saved.log()).singleElement().satisfies(entry -> {
            assertThat(entry.element()).contains(ROADMAPS);
            assertThat(entry.fields()).containsExactlyInAnyOrder("title", "timeframe");
        });
        assertThat(changedLines())
                .containsExactly(
                        "-          \"title\": \"On-site workshop to create the roadmaps towards the harmonization of a"
                                + " cross-border digital signature\",",
                        "-          \"timeframe\": \"S2\",",
                        "+          \"title\": \"Roadmap workshop\",",
                        "+          \"timeframe\": \"S1\",");
    }

    /** The lines that git tells of the difference between the sample and what was saved. */
    private List<String> changedLines() throws IOException, InterruptedException {
        Process git;
        try {
            git = new ProcessBuilder(
                            "git", "diff", "--no-index", "--no-color", "--unified=0",
                            SAMPLE.toString(), file.toString())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException notInstalled) {
            assumeTrue(false, "git is not installed: the lines changed in the file were not looked at");
            throw notInstalled;
        }
        var lines = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines();
        git.waitFor(10, TimeUnit.SECONDS);
        return lines.filter(line -> line.matches("[-+].*") && !line.matches("(---|\\+\\+\\+) .*"))
                .takeWhile(line -> !line.equals("+  \"log\": [")) // it follows the areas
                .toList();
    }

    private PlanSession session() {
        return window.plan().orElseThrow().desk().session();
    }

    private Activity activity() {
        return activityOf(session().plan());
    }

    private static Activity activityOf(Plan plan) {
        return plan.activity(ROADMAPS).orElseThrow().activity();
    }

    private Plan with(Activity changed) {
        return before.withAreas(before.areas().stream()
                .map(area -> area.withActivities(area.activities().stream()
                        .map(one -> one.id().equals(changed.id()) ? changed : one)
                        .toList()))
                .toList());
    }

    private static void until(java.util.concurrent.Callable<Boolean> holds) {
        try {
            WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, holds);
        } catch (java.util.concurrent.TimeoutException inVain) {
            throw new AssertionError("waited in vain", inVain);
        }
        QuickRobot.settle();
    }
}
