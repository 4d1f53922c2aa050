// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.phrasing.EditPhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Plans;
import org.plenaria.plan.RefusedText;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;

/** What no document can hold does not come into a plan. */
class RefusedTextsTest {

    private static final String BELL = "a\u0007";
    private static final LocalizedText TEXT = Plans.text(BELL);

    private final Plan plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual());

    static Stream<UnaryOperator<Activity>> changes() {
        var indicator = new Indicator(Id.fresh(), Plans.text("x"), Optional.of(BELL), Optional.empty(),
                Optional.empty(), UnknownFields.NONE);
        return Stream.of(
                it -> it.withTitle(TEXT),
                it -> it.withPinnedNumber(Optional.of(BELL)),
                it -> it.withTimeframe(new Timeframe.AsWritten(BELL, UnknownFields.NONE)),
                it -> it.withProducts(List.of(TEXT)),
                it -> it.withParticipants(List.of(TEXT)),
                it -> it.withResponsible(List.of(TEXT)),
                it -> it.withVenue(Optional.of(Venue.place(TEXT))),
                it -> it.withResources(List.of(Resource.from(TEXT))),
                it -> it.withResult(TEXT),
                it -> it.withNotes(TEXT),
                it -> it.withIndicators(List.of(indicator)),
                it -> it.withExtraFields(List.of(new ExtraField(BELL, Plans.text("x"), UnknownFields.NONE))));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anActivityWithAControlCharacterIsNotAdded(UnaryOperator<Activity> change) {
        var area = plan.areas().getFirst();
        var activity = change.apply(Activity.titled(Plans.text("new"), Timeframe.annual()));

        var outcome = new ActivityEdit.Add(area.id(), 1, activity).applyChecked(plan);

        assertThat(outcome).isInstanceOfSatisfying(Outcome.Refused.class, refused -> {
            assertThat(refused.reason()).isEqualTo(Refusal.TEXT_NOT_POSSIBLE);
            assertThat(refused.text().orElseThrow().character()).isEqualTo("U+0007");
            assertThat(refused.text().orElseThrow().place()).isEqualTo(2);
        });
    }

    @Test
    void titleSectionsAndCommentsRefuseItToo() {
        assertRefused(new PlanEdit.Change<>(PlanFields.TITLE, TEXT), "title");
        assertRefused(new SectionEdit.Add(0, Section.headed(TEXT, Placement.BEFORE_AREAS)), "heading");
        var comment = Comment.open(CommentTarget.of(plan.id()), "A", LocalDate.of(2020, 1, 1), BELL);
        assertRefused(new CommentEdit.Add(comment), "text");
        assertRefused(new ReplacePlan(ReplacePlan.Cause.IMPORT, plan.withAreasHeading(TEXT)), "areasHeading");
    }

    @Test
    void theReasonNamesFieldCharacterAndPlaceInEachLanguage() {
        var activity = plan.areas().getFirst().activities().getLast();
        var edit = new ActivityEdit.Change<>(activity.id(), ActivityFields.NOTES, Plans.text("one \ud83d two"));
        var refused = (Outcome.Refused) edit.applyChecked(plan);

        assertThat(EditPhrases.in(Locale.ENGLISH).refusal(refused)).startsWith("Notes: ").contains("U+D83D", "place 5");
        var sentences = new HashSet<String>();
        for (var language : List.of("en", "es", "pt", "fr")) {
            sentences.add(EditPhrases.in(Locale.of(language)).refusal(refused));
        }
        assertThat(sentences).hasSize(4).allMatch(sentence -> sentence.contains("U+D83D"));
    }

    @Test
    void whatStandsInAPartThatIsNotTouchedIsNoReason() {
        var before = plan.withSections(List.of(Section.headed(TEXT, Placement.BEFORE_AREAS)));
        var edit = new PlanEdit.Change<>(PlanFields.AREAS_HEADING, Plans.text("Areas"));

        assertThat(edit.applyChecked(before)).isInstanceOf(Outcome.Applied.class);
    }

    private void assertRefused(Edit edit, String field) {
        assertThat(edit.applyChecked(plan))
                .isEqualTo(Outcome.refused(new RefusedText(field, "U+0007", 2)));
    }
}
