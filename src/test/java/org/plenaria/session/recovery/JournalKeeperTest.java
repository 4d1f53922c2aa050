// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.recovery.Found;
import org.plenaria.planfile.recovery.Journal;
import org.plenaria.planfile.recovery.RecoveryFolder;
import org.plenaria.session.PlanSession;

/** What is done in a session is in its journal a second later, and nothing is left of it once it is saved. */
class JournalKeeperTest {

    @TempDir
    Path home;

    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2020-04-16T10:42:00Z"));
    private final StandingClock thread = new StandingClock();
    private final List<IOException> troubles = new ArrayList<>();
    private final Plan plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
    private final PlanSession session = PlanSession.untitled(plan, now::get);

    private JournalKeeper keeper() {
        return new JournalKeeper(session, folder(), thread, now::get, Locale.ENGLISH, troubles::add);
    }

    private RecoveryFolder folder() {
        return new RecoveryFolder(home.resolve("recovery"));
    }

    /** What another start of the program would find, if this one were killed now. */
    private List<Journal> left() {
        try {
            var copy = Files.createTempDirectory(home, "copy");
            if (Files.exists(home.resolve("recovery"))) {
                try (var files = Files.newDirectoryStream(home.resolve("recovery"), "*.journal")) {
                    for (var one : files) {
                        Files.copy(one, copy.resolve(one.getFileName()));
                    }
                }
            }
            return new RecoveryFolder(copy).look().stream().map(it -> ((Found.Work) it).journal()).toList();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private void title(String text) {
        session.perform(new PlanEdit.Change<>(PlanFields.TITLE, LocalizedText.of(Language.ENGLISH, text)));
    }

    private void aSecond() {
        now.updateAndGet(it -> it.plusSeconds(1));
        thread.aSecondPasses();
    }

    @Test
    void aSecondAfterAnEditItIsOnTheDiskByName() {
        keeper();
        title("One");
        assertThat(left()).isEmpty();

        aSecond();

        var journal = left().getFirst();
        assertThat(journal.base()).isEqualTo(plan);
        assertThat(journal.work()).isEqualTo(session.plan());
        assertThat(journal.last().name()).isEqualTo("Change title");
        assertThat(journal.last().count()).isEqualTo(1);
        assertThat(journal.head().since()).isEqualTo(Instant.parse("2020-04-16T10:42:00Z"));
    }

    @Test
    void whoeverTypesWithoutAPauseIsRecordedEverySecondAllTheSame() {
        keeper();
        for (int second = 0; second < 5; second++) {
            for (int letter = 0; letter < 10; letter++) {
                title("Title " + second + letter);
            }
            aSecond();
            assertThat(left().getFirst().work()).isEqualTo(session.plan());
        }
    }

    @Test
    void stepsAreCountedFromTheSavedPlanWhicheverWayTheyGo() {
        keeper();
        title("One");
        title("Two");
        aSecond();
        assertThat(left().getFirst().last().count()).isEqualTo(2);

        session.undo();
        aSecond();
        assertThat(left().getFirst().last()).extracting(Journal.Step::count, Journal.Step::name)
                .containsExactly(1, "Undo Change title");
    }

    @Test
    void whatIsUndoneToTheLastLeavesNothing() {
        keeper();
        title("One");
        aSecond();

        session.undo();
        aSecond();

        assertThat(home.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void savingLeavesNothingAndTheNextChangeStartsFromWhatWasSaved() {
        keeper();
        title("One");
        aSecond();
        var saved = session.plan();
        session.savedAs(saved, Path.of("/plans/a.plan.json"));
        aSecond();
        assertThat(home.resolve("recovery")).isEmptyDirectory();

        title("Two");
        aSecond();

        var journal = left().getFirst();
        assertThat(journal.base()).isEqualTo(saved);
        assertThat(journal.head().file()).contains(Path.of("/plans/a.plan.json"));
        assertThat(journal.head().since()).isEqualTo(Instant.parse("2020-04-16T10:42:01Z"));
    }

    @Test
    void whatWasTypedWhileTheFileWasWrittenIsKept() {
        keeper();
        title("One");
        var saved = session.plan();
        title("Two");
        aSecond();

        session.savedAs(saved, Path.of("/plans/a.plan.json"));
        aSecond();

        assertThat(left()).singleElement().satisfies(journal -> {
            assertThat(journal.base()).isEqualTo(saved);
            assertThat(journal.work()).isEqualTo(session.plan());
        });
    }

    @Test
    void wordsInAFieldThatIsNotLeftYetAreKeptToo() {
        var keeper = keeper();
        var activity = plan.activities().findFirst().orElseThrow();

        keeper.writing(List.of(new ActivityEdit.Change<>(
                activity.id(), ActivityFields.TITLE, LocalizedText.of(Language.ENGLISH, "Regional f"))));
        aSecond();

        var journal = left().getFirst();
        assertThat(journal.work().text(journal.work().activities().findFirst().orElseThrow().title()))
                .isEqualTo("Regional f");
        assertThat(session.hasUnsavedChanges()).isFalse();

        keeper.writing(List.of());
        aSecond();
        assertThat(home.resolve("recovery")).isEmptyDirectory();
    }

    @Test
    void aPlanThatIsLeftWithoutSavingOnPurposeIsForgottenAndOtherwiseOffered() {
        var keeper = keeper();
        title("One");
        keeper.close(false);
        thread.aSecondPasses();
        assertThat(folder().look()).hasSize(1);

        var next = keeper();
        title("Two");
        aSecond();
        next.close(true);
        thread.aSecondPasses();
        assertThat(folder().look()).hasSize(1);
    }

    @Test
    void aLongDayOfTypingGrowsNoEndlessJournalAndLosesNothing() throws IOException {
        keeper();
        for (int second = 0; second < 1_200; second++) {
            title("Title " + second);
            aSecond();
        }

        assertThat(left().getFirst().work()).isEqualTo(session.plan());
        assertThat(left().getFirst().last().count()).isEqualTo(1_200);
        try (var files = Files.list(home.resolve("recovery"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldOnceAndWorkGoesOnUntilItCan() throws IOException {
        var inTheWay = Files.writeString(home.resolve("recovery"), "a file where the folder should be");
        keeper();
        title("One");
        aSecond();
        title("Two");
        for (int i = 0; i < 30; i++) {
            aSecond();
        }
        assertThat(troubles).hasSize(1);

        Files.delete(inTheWay);
        for (int i = 0; i < 11; i++) {
            aSecond();
        }

        assertThat(left().getFirst().work()).isEqualTo(session.plan());
    }

    @Test
    void whoeverWaitsForTheDiskIsCalledOnceItHasEverything() {
        var keeper = keeper();
        title("One");
        aSecond();
        title("Two");
        var recorded = new ArrayList<Plan>();
        keeper.whenRecorded(() -> recorded.add(left().getFirst().work()));
        assertThat(recorded).isEmpty();

        aSecond();

        assertThat(recorded).containsExactly(session.plan());
    }
}
