// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Outcome;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.Refusal;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Timeframe;

class PlanSessionTest {

    private final Plan opened = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
    private Instant now = Instant.parse("2020-04-20T10:00:00Z");
    private final PlanSession session = PlanSession.opened(opened, Path.of("a.plan.json"), false, () -> now);

    @Test
    void aPlanJustOpenedHasNoUnsavedChangesAndOneChangedAndUndoneNeither() {
        assertThat(session.hasUnsavedChanges()).isFalse();
        session.perform(retitlePlan("2021"));
        assertThat(session.hasUnsavedChanges()).isTrue();
        session.undo();
        assertThat(session.hasUnsavedChanges()).isFalse();
    }

    @Test
    void afterSavingUndoLeadsBackToAnUnsavedPlan() {
        session.perform(retitlePlan("2021"));
        session.savedAs(session.plan(), Path.of("b.plan.json"));
        assertThat(session.hasUnsavedChanges()).isFalse();
        assertThat(session.file()).contains(Path.of("b.plan.json"));
        session.undo();
        assertThat(session.hasUnsavedChanges()).isTrue();
    }

    @Test
    void aPlanThatChangedWhileItWasBeingSavedStaysUnsaved() {
        session.perform(retitlePlan("2021"));
        var written = session.plan();
        session.perform(retitlePlan("2022"));
        session.savedAs(written, Path.of("a.plan.json"));
        assertThat(session.hasUnsavedChanges()).isTrue();
    }

    @Test
    void lettersTypedWithoutAPauseAreOneStepOfUndo() {
        type("W");
        type("Wo");
        type("Work");
        session.undo();
        assertThat(session.plan()).isSameAs(opened);
    }

    @Test
    void aPauseBeginsANewStep() {
        type("Work");
        now = now.plus(Duration.ofSeconds(2));
        type("Work plan");
        session.undo();
        assertThat(session.plan().title()).isEqualTo(text("Work"));
    }

    @Test
    void typingInAnotherFieldBeginsANewStep() {
        var activities = opened.activities().toList();
        session.performTyped(retitle(activities.get(0).id(), "one"));
        session.performTyped(retitle(activities.get(1).id(), "two"));
        session.undo();
        assertThat(session.plan().activities().map(one -> session.plan().text(one.title())))
                .containsExactly("one", "B");
    }

    @Test
    void savingEndsAStepSoThatUndoNeverSkipsTheSavedPlan() {
        type("Work");
        session.savedAs(session.plan(), Path.of("a.plan.json"));
        type("Work plan");
        session.undo();
        assertThat(session.plan().title()).isEqualTo(text("Work"));
        assertThat(session.hasUnsavedChanges()).isFalse();
    }

    @Test
    void listenersHearEditsUndoRedoAndSavingUntilTheyLeave() {
        var heard = new ArrayList<Change.Kind>();
        var leave = session.listen(change -> heard.add(change.kind()));
        session.perform(retitlePlan("2021"));
        session.perform(retitlePlan("2021"));
        session.undo();
        session.redo();
        session.savedAs(session.plan(), Path.of("a.plan.json"));
        leave.run();
        session.undo();
        assertThat(heard)
                .containsExactly(Change.Kind.EDIT, Change.Kind.UNDO, Change.Kind.REDO, Change.Kind.SAVED);
    }

    @Test
    void aPlanOfANewerVersionCanOnlyBeRead() {
        var readOnly = PlanSession.opened(opened, Path.of("a.plan.json"), true, () -> now);
        assertThat(readOnly.perform(retitlePlan("x"))).isEqualTo(Outcome.refused(Refusal.READ_ONLY));
        assertThat(readOnly.plan()).isSameAs(opened);
    }

    @Test
    void numbersFollowThePlan() {
        var b = Plans.activity(opened, "B");
        assertThat(session.numbering().number(b.id())).isEqualTo("3.1.2");
        session.perform(
                new ActivityEdit.Change<>(b.id(), ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(1))));
        assertThat(session.numbering().number(b.id())).isEqualTo("3.1.1");
    }

    @Test
    void theNumbersOfAnEarlierStateAreThoseTheAuthorSawThen() {
        var b = Plans.activity(opened, "B");
        var before = session.plan();
        var numbers = Numbering.of(before).byId();
        session.numbering();
        session.perform(
                new ActivityEdit.Change<>(b.id(), ActivityFields.TIMEFRAME, Timeframe.of(Period.semester(1))));

        assertThat(session.numberingOf(before).byId()).isEqualTo(numbers);
        session.undo();
        session.redo();
        assertThat(session.numberingOf(before).byId()).isEqualTo(numbers);
        assertThat(session.numberingOf(session.plan()).byId()).isEqualTo(Numbering.of(session.plan()).byId());
    }

    private void type(String title) {
        now = now.plus(Duration.ofMillis(100));
        session.performTyped(retitlePlan(title));
    }

    private static PlanEdit retitlePlan(String title) {
        return new PlanEdit.Change<LocalizedText>(PlanFields.TITLE, text(title));
    }

    private static ActivityEdit retitle(org.plenaria.plan.Id id, String title) {
        return new ActivityEdit.Change<>(id, ActivityFields.TITLE, text(title));
    }
}
