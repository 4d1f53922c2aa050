// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.plan.Plans.text;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;

class TextRulesTest {

    private static final Plan ONE = Plans.withActivities(Timeframe.annual());

    private static Plan at(Status status, int progress) {
        return Looked.firstActivity(ONE, one -> one.with(
                next -> next.status(Optional.of(status)).progress(OptionalInt.of(progress))));
    }

    private static LocalizedText translated(LocalizedText text) {
        return text.withTranslation(Language.SPANISH, "Taller", Language.ENGLISH);
    }

    @Test
    void whateverHasNoTitleIsNoticedWhereItStands() {
        var none = LocalizedText.none();
        var plan = Looked.eachArea(ONE, area -> area.withName(none))
                .withTitle(none)
                .withSections(ONE.sections().stream().map(section -> section.withHeading(none)).toList());
        var untitled = Looked.firstActivity(plan, one -> one.withTitle(none));

        assertThat(Looked.with(new EmptyTitleRule(), untitled)).hasSize(5);
        assertThat(Looked.with(new EmptyTitleRule(), ONE)).isEmpty();
    }

    @Test
    void aTextThatExistsOnlyInTranslationIsNoticed() {
        var plan = Looked.firstActivity(
                ONE, one -> one.withTitle(LocalizedText.of(Language.SPANISH, "Taller")));

        var finding = Looked.forTheOnly(new MissingOriginalRule(), plan);
        assertThat(finding.element())
                .contains(plan.areas().getFirst().activities().getFirst().id());
        assertThat(finding.arguments()).containsExactly("1", "English");
        assertThat(Looked.with(new MissingOriginalRule(), ONE)).isEmpty();
    }

    @Test
    void anAreaWithActivitiesButNoObjectiveIsNoticed() {
        var plan = Looked.eachArea(Plans.plus(ONE, "Second", Timeframe.annual()), area ->
                ONE.text(area.name()).equals("Second") ? area.withObjective(text("To serve.")) : area);

        assertThat(Looked.forTheOnly(new MissingObjectiveRule(), plan).element())
                .contains(plan.areas().getFirst().id());
    }

    @Test
    void whereNoAreaHasAnObjectiveThatIsToldOnce() {
        var plan = Plans.plus(ONE, "Second", Timeframe.annual());

        assertThat(Looked.forTheOnly(new MissingObjectiveRule(), plan).element()).isEmpty();
    }

    @Test
    void anAreaWithoutActivitiesAndASectionWithoutTextAreNoticed() {
        var plan = Plans.plus(ONE, "Second");

        assertThat(Looked.forTheOnly(new EmptyAreaRule(), plan).element()).contains(plan.areas().getLast().id());
        assertThat(Looked.with(new EmptySectionRule(), plan)).hasSize(2);
        var written = plan.withSections(plan.sections().stream()
                .map(section -> section.withParagraphs(List.of(text("Text.")))).toList());
        assertThat(Looked.with(new EmptySectionRule(), written)).isEmpty();
    }

    @Test
    void whatIsDoneWantsAResult() {
        var done = Looked.firstActivity(ONE, one -> one.withStatus(Optional.of(Status.DONE)));

        assertThat(Looked.forTheOnly(new DoneWithoutResultRule(), done).field()).contains("result");
        var told = Looked.firstActivity(done, one -> one.withResult(text("Guide published.")));
        assertThat(Looked.with(new DoneWithoutResultRule(), told)).isEmpty();
    }

    @Test
    void doneButNotAllOfItIsMendedEitherWay() {
        var rule = new ProgressAgainstStatusRule();

        assertThat(Looked.with(rule, Looked.after("setProgressTo100", rule, at(Status.DONE, 60)))).isEmpty();
        assertThat(Looked.with(rule, Looked.after("setUnderWay", rule, at(Status.DONE, 60)))).isEmpty();
    }

    @Test
    void plannedButBegunAndAllOfItButNotDoneAreMendedByOneClick() {
        var rule = new ProgressAgainstStatusRule();

        assertThat(Looked.with(rule, Looked.after("setUnderWay", rule, at(Status.PLANNED, 10)))).isEmpty();
        assertThat(Looked.with(rule, Looked.after("setDone", rule, at(Status.UNDER_WAY, 100)))).isEmpty();
    }

    @Test
    void aStatusThatAgreesWithTheProgressIsNotNoticed() {
        var rule = new ProgressAgainstStatusRule();

        var agreeing = List.of(
                at(Status.PLANNED, 0), at(Status.UNDER_WAY, 50), at(Status.DONE, 100), at(Status.POSTPONED, 30));
        assertThat(agreeing).allMatch(plan -> Looked.with(rule, plan).isEmpty());
    }

    @Test
    void translationsOlderThanTheOriginalAreCountedByArea() {
        var plan = Looked.eachActivity(ONE.withTranslations(List.of(Language.SPANISH)), TextRulesTest::outdated);
        var finding = Looked.forTheOnly(new OutdatedTranslationRule(), plan);

        assertThat(finding.arguments()).containsExactly("1", "Español");
        assertThat(finding.area()).contains(plan.areas().getFirst().id());
    }

    private static Activity outdated(Activity activity) {
        return activity.withTitle(translated(activity.title()).with(Language.ENGLISH, "Another title"));
    }

    @Test
    void textsNotYetTranslatedAreCountedInsideAndOutsideTheAreas() {
        var plan = Looked.eachActivity(
                ONE.withTranslations(List.of(Language.SPANISH)), one -> one.withTitle(translated(one.title())));

        // Outside: title, heading of the areas, two section headings; inside: the area's name.
        assertThat(Looked.with(new MissingTranslationRule(), plan))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("4", "1");
    }

    @Test
    void aPlanInOneLanguageMissesNoTranslation() {
        assertThat(Looked.with(new MissingTranslationRule(), ONE)).isEmpty();
    }

    @Test
    void aTextThatExistsOnlyInAnotherLanguageIsToldWhereItStands() {
        var two = Plans.withActivities(Timeframe.annual(), Timeframe.annual());
        var plan = Looked.firstActivity(two, one -> one.withTitle(LocalizedText.of(Language.SPANISH, "Taller")));

        var finding = Looked.forTheOnly(new MissingOriginalRule(), plan);
        assertThat(finding.element()).contains(Looked.first(plan).id());
        assertThat(finding.arguments()).containsExactly("1", "English");
        assertThat(Checks.standard().run(plan)).contains(finding);
        assertThat(Looked.with(new MissingOriginalRule(), two)).isEmpty();
    }

    @Test
    void aPlanWhoseOriginalLanguageIsNamedWronglyIsToldOnceAnAreaAndOnceBesides() {
        var plan = Plans.withActivities(Timeframe.annual(), Timeframe.annual()).withOriginalLanguage(Language.FRENCH);

        // Outside: title, heading of the areas, two section headings; inside: the area's name, two titles.
        assertThat(Looked.with(new MissingOriginalRule(), plan))
                .extracting(finding -> finding.arguments().getFirst())
                .containsExactly("4", "3");
    }
}
