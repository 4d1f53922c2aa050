// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Comment;
import org.plenaria.plan.CommentTarget;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Round;
import org.plenaria.plan.RoundKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;

class PlanTablesTest {

    @Test
    void activitiesStandUnderTheirSemesterInTheOrderOfTheirNumbers() {
        var printed = print(Plans.withActivities(
                Timeframe.of(Period.semester(2)), Timeframe.annual(), Timeframe.of(Period.semester(1))));

        var groups = printed.areas().getFirst().groups();
        assertThat(groups).extracting(PrintedActivities::heading)
                .containsExactly("1st Semester Activities", "2nd Semester Activities", "Annual Activities");
        assertThat(groups).flatExtracting(PrintedActivities::activities)
                .extracting(PrintedActivity::number, PrintedActivity::title)
                .containsExactly(
                        tuple("3.1.1", "C"),
                        tuple("3.1.2", "A"),
                        tuple("3.1.3", "B"));
    }

    @Test
    void aTimeframeIsPrintedOnlyWhereTheHeadingDoesNotSayIt() {
        assertThat(labels(Timeframe.of(Period.semester(1)))).doesNotContain("Timeframe");
        assertThat(labels(Timeframe.annual())).doesNotContain("Timeframe");
        assertThat(labels(Timeframe.of(Period.quarter(1)))).contains("Timeframe");
        assertThat(labels(Timeframe.of(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 9)))).contains("Timeframe");
    }

    @Test
    void aPeriodThatThePlanDoesNotHaveIsSaidBecauseItsHeadingCannot() {
        assertThat(labels(Timeframe.of(Period.semester(2)))).doesNotContain("Timeframe");
        assertThat(labels(Timeframe.of(Period.semester(9)))).contains("Timeframe");
    }

    @Test
    void oneProductIsAProductAndSeveralAreProducts() {
        var one = with(activity -> activity.withProducts(List.of(Plans.text("Report"))));
        var two = with(activity -> activity.withProducts(List.of(Plans.text("Report"), Plans.text("Tool"))));

        assertThat(fields(one)).extracting(PrintedField::label, PrintedField::values)
                .containsExactly(tuple("Product", List.of("Report")));
        assertThat(fields(two)).extracting(PrintedField::label, PrintedField::values)
                .containsExactly(tuple("Products", List.of("Report", "Tool")));
    }

    @Test
    void fieldsFollowTheOrderOfFormalPlans() {
        var plan = with(activity -> activity.withResponsible(List.of(Plans.text("Secretariat")))
                .withResources(List.of(Resource.from(Plans.text("IDB"))))
                .withVenue(Optional.of(Venue.toBeDefined()))
                .withParticipants(List.of(Plans.text("All")))
                .withProducts(List.of(Plans.text("Report"))));

        assertThat(fields(plan)).extracting(PrintedField::label)
                .containsExactly("Product", "Participants", "Venue", "Resources", "Responsible");
    }

    @Test
    void progressBelongsIntoAReportAndNotIntoAPlan() {
        var plan = with(activity -> activity.withStatus(Optional.of(Status.UNDER_WAY))
                .withProgress(OptionalInt.of(85))
                .withResult(Plans.text("Twelve countries")));
        var report = PlanTables.document(plan, ExportOptions.of(plan).with(Detail.OF_A_REPORT));

        assertThat(fields(plan)).isEmpty();
        assertThat(report.areas().getFirst().groups().getFirst().activities().getFirst().fields())
                .extracting(PrintedField::name, PrintedField::label, PrintedField::values)
                .containsExactly(
                        tuple("status", "Status", List.of("Under way, 85\u00a0%")),
                        tuple("result", "Result", List.of("Twelve countries")));
    }

    @Test
    void moneyThatIsNotSecuredIsMarked() {
        var resource = Resource.from(Plans.text("Fund"))
                .withAmount(Optional.of(new BigDecimal("18500")))
                .withSecured(Optional.of(false));
        var plan = with(activity -> activity.withResources(List.of(resource)))
                .withCurrency(Optional.of(Currency.getInstance("USD")));

        assertThat(fields(plan)).extracting(PrintedField::values)
                .containsExactly(List.of("Fund: 18,500 USD (not secured)"));
    }

    @Test
    void aPlanWithoutRoundsIsADraftAndACirculatedOneNamesItsRevision() {
        var draft = Plans.empty();
        var second = draft.withRounds(List.of(round(0), round(1)));

        assertThat(print(draft).edition()).isEqualTo("Draft");
        assertThat(print(second).edition()).isEqualTo("Rev. 1");
        assertThat(print(second).day()).isEqualTo(LocalDate.of(2019, 9, 2));
        assertThat(print(draft).day()).isEqualTo(LocalDate.of(2020, 1, 1));
    }

    @Test
    void labelsAreInTheDocumentsLanguageAndMissingTranslationsInTheOriginal() {
        var title = Plans.text("A").with(Language.SPANISH, "Taller");
        var plan = with(activity -> activity.withTitle(title).withProducts(List.of(Plans.text("Report"))));
        var spanish = PlanTables.document(plan, ExportOptions.of(plan).in(Language.SPANISH));

        var activity = spanish.areas().getFirst().groups().getFirst().activities().getFirst();
        assertThat(activity.title()).isEqualTo("Taller");
        assertThat(activity.language()).isEqualTo(Language.SPANISH);
        assertThat(activity.fields()).containsExactly(new PrintedField(
                "products", "Producto", List.of(new PrintedText("Report", Language.ENGLISH))));
        assertThat(spanish.masthead().lines()).contains("ORIGINAL: INGLÉS");
    }

    @Test
    void notesAndCommentsStayAmongTheDrafters() {
        var plan = with(activity -> activity.withNotes(Plans.text("Ask Peru first")))
                .withComments(List.of(Comment.open(
                        CommentTarget.plan(), "Delegation", LocalDate.of(2020, 1, 1), "Too much")));

        assertThat(print(plan).toString()).doesNotContain("Ask Peru first").doesNotContain("Too much");
    }

    @Test
    void whatHasNoNameYetIsPrintedAllTheSame() {
        var plan = with(activity -> activity.withTitle(LocalizedText.none()));

        assertThat(print(plan).areas().getFirst().groups().getFirst().activities().getFirst().title())
                .isEqualTo("Activity without a title");
    }

    private static Round round(int revision) {
        return new Round(
                Id.fresh(), RoundKind.CIRCULATED, revision, LocalDate.of(2019, 9, 1 + revision), Optional.empty(),
                List.of(), Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }

    private static Plan with(UnaryOperator<Activity> change) {
        var plan = Plans.withActivities(Timeframe.annual());
        var area = plan.areas().getFirst();
        return plan.withAreas(List.of(area.withActivities(List.of(change.apply(area.activities().getFirst())))));
    }

    private static PrintedPlan print(Plan plan) {
        return PlanTables.document(plan, ExportOptions.of(plan));
    }

    private static List<PrintedField> fields(Plan plan) {
        return print(plan).areas().getFirst().groups().getFirst().activities().getFirst().fields();
    }

    private static List<String> labels(Timeframe timeframe) {
        return fields(Plans.withActivities(timeframe)).stream().map(PrintedField::label).toList();
    }
}
