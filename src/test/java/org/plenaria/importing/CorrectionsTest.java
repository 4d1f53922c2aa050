// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.outline.Corrections;
import org.plenaria.importing.outline.LineRole;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.ImportRefusedException;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceDocument;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;

class CorrectionsTest {

    private static final String TEXT = """
            Work plan 2027

            1) Areas of work

            1.1) Open data

            Objective: To publish.

            1.1.1) Guide on privacy
            Product: Document.
            a form for agencies
            Draft, not for circulation

            Skills for all

            1.1.2) Course
            Product: Report.
            """;

    private static final String TABLE = """
            Area,No.,Activity,Product,Venue
            Data,1,Guide,Document,Lima
            Data,2,Course,Report,Quito
            Data,,Remarks of the chair,,
            """;

    @Test
    void lineSaidToBeAnAreaTakesTheActivitiesBelowIt() throws ImportRefusedException {
        var plan = corrected(TEXT, "plan.txt", "Skills for all", LineRole.AREA).plan();

        assertThat(plan.areas()).extracting(area -> plan.text(area.name()))
                .containsExactly("Open data", "Skills for all");
        assertThat(titles(plan, 1)).containsExactly("Course");
    }

    @Test
    void lineSaidToBeAProductJoinsThoseOfItsActivity() throws ImportRefusedException {
        var plan = corrected(TEXT, "plan.txt", "a form for agencies", LineRole.PRODUCTS).plan();

        assertThat(texts(plan, activity(plan, 0, 0).products())).containsExactly("Document", "a form for agencies");
    }

    @Test
    void lineSaidToBeAnObjectiveIsThatOfItsAreaAlsoBelowActivities() throws ImportRefusedException {
        var document = SourceFiles.read(TEXT.getBytes(StandardCharsets.UTF_8), "plan.txt");
        var corrections = Corrections.NONE
                .with(List.of(line(document, "Skills for all")), LineRole.AREA)
                .with(List.of(line(document, "Draft, not for circulation")), LineRole.LEAVE_OUT)
                .with(List.of(line(document, "Product: Report.")), LineRole.OBJECTIVE);
        var plan = new PlanImport().of(document, ImportOptions.assuming(2027).with(corrections)).plan();

        assertThat(plan.text(plan.areas().get(1).objective())).isEqualTo("Report.");
        assertThat(activity(plan, 1, 0).products()).isEmpty();
    }

    @Test
    void lineLeftOutAsAskedIsNowhereInThePlanAndSaysWhy() throws ImportRefusedException {
        var result = corrected(TEXT, "plan.txt", "Draft, not for circulation", LineRole.LEAVE_OUT);

        assertThat(activity(result.plan(), 0, 0).notes().isAbsent()
                || !result.plan().text(activity(result.plan(), 0, 0).notes()).contains("Draft")).isTrue();
        assertThat(fateOf(result, "Draft, not for circulation"))
                .isEqualTo(new Fate.LeftOut(LeftOutReason.AS_ASKED));
    }

    @Test
    void activityBeforeAnyAreaGetsOneMadeForIt() throws ImportRefusedException {
        var plan = corrected("A sentence.\nMeeting of ministers\n", "plan.txt", "Meeting of ministers",
                LineRole.ACTIVITY).plan();

        assertThat(plan.areas()).hasSize(1);
        assertThat(titles(plan, 0)).containsExactly("Meeting of ministers");
    }

    @Test
    void wordsSaidToGoOnStandWithTheLineBefore() throws ImportRefusedException {
        var plan = corrected(TEXT, "plan.txt", "a form for agencies", LineRole.CONTINUATION).plan();

        assertThat(texts(plan, activity(plan, 0, 0).products())).hasSize(1).first().asString()
                .contains("a form for agencies");
    }

    @Test
    void cellSaidToBeANoteOpensNoActivity() throws ImportRefusedException {
        var result = corrected(TABLE, "plan.csv", "Remarks of the chair", LineRole.NOTE);

        assertThat(titles(result.plan(), 0)).containsExactly("Guide", "Course");
        assertThat(result.plan().text(activity(result.plan(), 0, 1).notes())).contains("Remarks of the chair");
    }

    @Test
    void cellOfARowLeftOutTakesNothingAlong() throws ImportRefusedException {
        var result = corrected(TABLE, "plan.csv", "Lima", LineRole.LEAVE_OUT);

        assertThat(activity(result.plan(), 0, 0).venue()).isEmpty();
        assertThat(activity(result.plan(), 0, 1).venue()).isPresent();
        assertThat(fateOf(result, "Lima")).isEqualTo(new Fate.LeftOut(LeftOutReason.AS_ASKED));
    }

    private static ImportResult corrected(String text, String name, String words, LineRole role)
            throws ImportRefusedException {
        var document = SourceFiles.read(text.getBytes(StandardCharsets.UTF_8), name);
        var corrections = Corrections.NONE.with(List.of(line(document, words)), role);
        return new PlanImport().of(document, ImportOptions.assuming(2027).with(corrections));
    }

    private static SourceLine line(SourceDocument document, String words) {
        return document.lines().stream().filter(one -> one.text().strip().equals(words)).findFirst().orElseThrow();
    }

    private static Fate fateOf(ImportResult result, String words) {
        return result.fates().stream()
                .filter(one -> one.line().text().strip().equals(words))
                .findFirst().orElseThrow().pieces().getFirst().fate();
    }

    private static Activity activity(Plan plan, int area, int activity) {
        return plan.areas().get(area).activities().get(activity);
    }

    private static List<String> titles(Plan plan, int area) {
        return texts(plan, plan.areas().get(area).activities().stream().map(Activity::title).toList());
    }

    private static List<String> texts(Plan plan, List<LocalizedText> texts) {
        return texts.stream().map(plan::text).toList();
    }
}
