// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.plenaria.check.TextField;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.planfile.PlanFile;
import org.plenaria.planfile.PlanJson;

class NextYearTest {

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    private static Activity activity(String title, Timeframe timeframe, Status status) {
        return Activity.titled(english(title), timeframe).withStatus(Optional.of(status));
    }

    private static final Plan OLD = Plan.blank(english("2020 Work Plan"), Language.ENGLISH,
            PlanCalendar.semesters(2020))
            .withAreas(List.of(Area.named(english("Open data"), Colour.PALETTE.getFirst()).withActivities(List.of(
                    activity("Done in 2020", Timeframe.of(Period.semester(1)), Status.DONE),
                    activity("Strategy 2018-2022, continued in 2020",
                            new Timeframe.Dates(LocalDate.of(2020, 2, 29), LocalDate.of(2020, 3, 31)),
                            Status.UNDER_WAY)
                            .withProgress(OptionalInt.of(40))
                            .withResult(english("Half of it"))
                            .withResources(List.of(Resource.from(english("Fund"))
                                    .withSecured(Optional.of(true)))),
                    activity("Dropped", Timeframe.of(Period.semester(2)), Status.CANCELLED)))));

    @Test
    void whatIsFinishedOrCancelledStaysBehindAndTheRestStartsAfresh() {
        var next = NextYear.usual(OLD).begun();

        assertThat(next.calendar()).isEqualTo(PlanCalendar.semesters(2021));
        assertThat(next.text(next.title())).isEqualTo("2021 Work Plan");
        var only = next.areas().getFirst().activities();
        assertThat(only).hasSize(1);
        assertThat(only.getFirst().timeframe())
                .isEqualTo(new Timeframe.Dates(LocalDate.of(2021, 2, 28), LocalDate.of(2021, 3, 31)));
        assertThat(only.getFirst().status()).contains(Status.PLANNED);
        assertThat(only.getFirst().progress()).isEmpty();
        assertThat(only.getFirst().result().isAbsent()).isTrue();
        assertThat(only.getFirst().resources().getFirst().secured()).contains(false);
    }

    @Test
    void aYearThatIsPartOfASpanIsProposedButNotLikely() {
        var words = YearWords.in(OLD);

        assertThat(words.stream().filter(YearWord::likely).map(word -> word.around(true)))
                .containsExactly("2021 Work Plan", "Done in 2021", "Strategy 2018-2022, continued in 2021");
        assertThat(words.stream().filter(word -> !word.likely()).map(YearWord::year)).containsExactly(2018, 2022);
    }

    @Test
    void numbersStayOnRequestAlthoughNeighboursAreGone() {
        var usual = NextYear.usual(OLD);
        var kept = new NextYear(OLD, usual.leftOut(), true, false, Set.of()).begun();

        assertThat(number(usual.begun())).isEqualTo("1.1.1");
        assertThat(number(kept)).isEqualTo("1.1.2").isEqualTo(Numbering.of(OLD)
                .number(OLD.areas().getFirst().activities().get(1).id()));
    }

    private static String number(Plan plan) {
        return Numbering.of(plan).number(plan.areas().getFirst().activities().getFirst().id());
    }

    @Test
    void aTranslationIsNoOlderAfterTheYearsMoved() {
        var spanish = new Language("es");
        var old = OLD.withTranslations(List.of(spanish))
                .withTitle(OLD.title().withTranslation(spanish, "Plan de Trabajo 2020", Language.ENGLISH));

        var next = NextYear.usual(old).begun();

        assertThat(next.title().in(spanish)).contains("Plan de Trabajo 2021");
        assertThat(next.title().isOutOfDate(spanish, Language.ENGLISH)).isFalse();
    }

    @Test
    void aRealPlanMovesOnWithoutAnyOfItsIdsAndCanBeWritten() throws Exception {
        var old = PlanFile.read(Path.of("sample-plans", "red-gealc-2020.plan.json")).plan();

        var next = NextYear.usual(old).begun();

        var before = new HashSet<String>(ids(old));
        assertThat(ids(next)).doesNotContainAnyElementsOf(before);
        assertThat(next.activityCount()).isEqualTo(old.activityCount());
        var texts = new HashSet<String>();
        TextField.each(next, field -> field.texts().forEach(text -> texts.add(next.text(text))));
        assertThat(texts).anyMatch(text -> text.contains("2021"));
        assertThat(next.rounds()).isEmpty();
        assertThat(next.comments()).isEmpty();
    }

    private static Set<String> ids(Plan plan) throws Exception {
        var json = new String(PlanJson.write(plan), java.nio.charset.StandardCharsets.UTF_8);
        return java.util.regex.Pattern.compile("\"id\": \"([0-9a-f-]{36})\"").matcher(json).results()
                .map(found -> found.group(1))
                .collect(Collectors.toSet());
    }
}
