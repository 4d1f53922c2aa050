// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.planfile.PlanFile;

class SyncCopyTest {

    private static final Plan PLAN = Plan.blank(text("2020 Work Plan"), Language.ENGLISH, PlanCalendar.semesters(2020));

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {
        "year.plan (Ana's conflicted copy 2020-03-01).json",
        "year.plan (Copia en conflicto de Ana 2020-03-01).json",
        "year.plan (LAPTOP-3's conflicted copy 2020-03-01).json",
        "year (conflicted copy 2020-03-01 104200).plan.json",
        "year.plan (1).json",
        "year (1).plan.json",
        "year.plan.sync-conflict-20200301-104200-ABCDEFG.json",
        "year.sync-conflict-20200301-104200-ABCDEFG.plan.json",
        "year.plan-safeBackup-0001.json",
        "year.plan-LAPTOP-3.json",
        "year.plan-DESKTOP-7Q2X-2.json",
        "year.plan_conflict-20200301-104200.json",
        "year.plan.Conflict.json"
    })
    void theNamesThatSyncClientsGiveAreKnown(String name) {
        assertThat(new SyncCopyNames("year.plan.json").isCopy(name)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "year.plan.json",
        "year-2.plan.json",
        "year-LAPTOP.plan.json",
        "year.plan - Copy.json",
        "year (final).plan.json",
        "yearbook.plan.json",
        "other.plan (1).json",
        "year.plan (1).docx",
        ".year.plan.json.0a1b2c3d.open"
    })
    void theNamesThatPeopleGiveAreLeftAlone(String name) {
        assertThat(new SyncCopyNames("year.plan.json").isCopy(name)).isFalse();
    }

    @Test
    void onlyWhatHoldsTheSamePlanAndSaysSomethingElseIsOffered() throws Exception {
        var file = folder.resolve("year.plan.json");
        PlanFile.write(file, PLAN);
        PlanFile.write(folder.resolve("year.plan (1).json"), PLAN);
        var other = PlanFile.write(folder.resolve("year.plan (2).json"), PLAN.withTitle(text("Another")));
        PlanFile.write(
                folder.resolve("year.plan (3).json"),
                Plan.blank(text("Another"), Language.ENGLISH, PlanCalendar.semesters(2020)));
        Files.writeString(folder.resolve("year.plan (4).json"), "{ no plan");

        assertThat(SyncCopy.beside(file, PLAN, _ -> false)).singleElement().satisfies(copy -> {
            assertThat(copy.file()).hasFileName("year.plan (2).json");
            assertThat(copy.sha256()).isEqualTo(other);
        });
        assertThat(SyncCopy.beside(file, PLAN, other::equals)).isEmpty();
    }

    @Test
    void copiesComeTogetherFromTheNewestRoundTheyShare() throws Exception {
        var first = PLAN.withTitle(text("Title"));
        var circulated = first.withRounds(List.of(SessionPlans.round(first, 0)));
        var ours = circulated.withTitle(text("Our title"));
        var theirs = circulated.withAreasHeading(text("Their heading"));

        var merge = CommonAncestor.merge(ours, theirs);

        assertThat(merge.conflicts()).isEmpty();
        assertThat(merge.merged()).isEqualTo(ours.withAreasHeading(text("Their heading")));
        assertThat(CommonAncestor.merge(first, first.withTitle(text("Other"))).conflicts()).hasSize(1);
    }

    private static LocalizedText text(String english) {
        return LocalizedText.of(Language.ENGLISH, english);
    }
}
