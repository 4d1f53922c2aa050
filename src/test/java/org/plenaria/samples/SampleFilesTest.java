// SPDX-License-Identifier: Apache-2.0
package org.plenaria.samples;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.check.Checks;
import org.plenaria.check.Ignoring;
import org.plenaria.check.Severity;
import org.plenaria.plan.CommentState;
import org.plenaria.plan.Language;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.planfile.PlanFileException;
import org.plenaria.planfile.PlanJson;

class SampleFilesTest {

    static List<Path> files() {
        return Samples.files();
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleLoadedAndSavedIsTheSameToTheByte(Path file) throws PlanFileException {
        assertThat(PlanJson.write(Samples.read(file))).asString().isEqualTo(new String(
                Samples.bytes(file), StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @MethodSource("files")
    void aSampleTellsOnlyAHandfulOfFindings(Path file) throws PlanFileException {
        var plan = Samples.read(file);
        assertThat(Ignoring.of(plan, Checks.standard().run(plan)).heard()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theBlankPlanHasHeadingsToFillInAndContradictsNothing() throws PlanFileException {
        var plan = Samples.named("blank");

        assertThat(plan.sections()).extracting(section -> plan.text(section.heading()))
                .containsExactly("Background", "Purpose");
        assertThat(plan.activityCount()).isZero();
        assertThat(Checks.standard().run(plan)).extracting(finding -> finding.severity()).containsOnly(Severity.HINT);
    }

    @Test
    void theQuarterlyPlanShowsEveryKindOfWhatAPlanCanHold() throws PlanFileException {
        var plan = Samples.named("regional-water-2027");
        var resources = plan.activities().flatMap(activity -> activity.resources().stream()).toList();

        assertThat(plan.activityCount()).isGreaterThanOrEqualTo(45);
        assertThat(plan.calendar().division()).isEqualTo(PeriodKind.QUARTER);
        assertThat(resources).extracting(Resource::kind).contains(Arrays.stream(ResourceKind.values())
                .map(Optional::of).toArray(Optional[]::new));
        assertThat(resources).extracting(Resource::secured).contains(Optional.of(true), Optional.of(false));
        assertThat(plan.activities().flatMap(activity -> activity.status().stream()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(Status.values());
        assertThat(plan.activities().map(activity -> activity.timeframe().getClass()).collect(Collectors.toSet()))
                .hasSize(4);
        assertThat(plan.comments()).extracting(comment -> comment.state()).contains(CommentState.values());
        assertThat(plan.areas().stream().filter(area -> !area.subheadings().isEmpty())).hasSize(2);
        assertThat(plan.text(plan.title())).contains("fictional");
    }

    @Test
    void theBilingualPlanIsTranslatedButForAFewTexts() throws PlanFileException {
        var plan = Samples.named("bilingual-2026");
        var titles = plan.activities().map(activity -> activity.title()).toList();

        assertThat(titles.stream().filter(title -> title.in(Language.SPANISH).isEmpty())).hasSize(1);
        assertThat(titles.stream().filter(title -> title.isOutOfDate(Language.SPANISH, Language.ENGLISH))).hasSize(1);
        assertThat(plan.calendar().start()).hasToString("2026-07");
    }
}
