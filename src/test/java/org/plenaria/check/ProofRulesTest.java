// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/** The rules that read the words of a plan. */
class ProofRulesTest {

    private static LocalizedText english(String text) {
        return LocalizedText.of(Language.ENGLISH, text);
    }

    /** A plan of activities with these titles, in one area. */
    private static Plan titled(String... titles) {
        var plan = Plans.withActivities(Collections.nCopies(titles.length, Timeframe.annual())
                .toArray(Timeframe[]::new));
        var left = new ArrayDeque<>(List.of(titles));
        return Looked.eachActivity(plan, one -> one.withTitle(english(left.remove())));
    }

    private static String title(Plan plan, int index) {
        return plan.text(plan.activities().toList().get(index).title());
    }

    @ParameterizedTest
    @CsvSource({
        "en, Definition government innovation indicators, Definition of government innovation indicators",
        "es, Elaboración guía de privacidad, ",
        "es, Elaboración indicadores, Elaboración de indicadores",
        "es, Definición regional, ",
        "es, Creación participativa de leyes, ",
        "pt, Criação metodologias, Criação de metodologias",
        "fr, Définition indicateurs, Définition d’indicateurs",
        "fr, Création régionale, ",
        "en, Creation process, ",
        "en, Definition of terms, ",
        "en, Formulation: four national papers, "
    })
    void titleThatLacksItsOfIsGivenIt(String language, String wrong, @Nullable String right) {
        var meant = MissingWordRule.withItsWord(wrong, new Language(language));

        assertThat(meant).isEqualTo(right == null ? wrong : right);
    }

    @Test
    void oneFormIsUsedEverywhereByOneEditThatKeepsCapitalsAtTheBeginning() {
        var plan = titled("Crossborder pilot", "A cross-border study", "More cross-border work");

        var after = Looked.after("useEverywhere", new WordingDriftRule(), plan);

        assertThat(title(after, 0)).isEqualTo("Cross-border pilot");
        assertThat(new WordingDriftRule().check(after, Numbering.of(after))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Report, report", "WHO experts, who comes", "Meet every day, everyday work",
        "Cross-Border Services, cross-border services", "follow up, follow-up"
    })
    void theseAreNoDrift(String one, String other) {
        assertThat(new WordingDriftRule().check(
                titled(one + " here", "The " + other + " there"),
                Numbering.of(titled("a")))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Regional Al-ckathon, Regional AI-ckathon", "Uses of Al in government, Uses of AI in government",
        "lCT policy, ICT policy", "G0vernment data, Government data", "Awards 2O20, Awards 2020",
        "Gоvernment, Government"
    })
    void lettersThatOnlyLookRightAreWrittenAsMeant(String wrong, String right) {
        var plan = titled(wrong);

        assertThat(title(Looked.after("writeMeant", new LookAlikeRule(), plan), 0)).isEqualTo(right);
    }

    @ParameterizedTest
    @CsvSource({"Al-Azhar University", "Правительство", "CO2 and H2O", "Web 2.0", "All of it", "10 litres"})
    void lettersThatAreMeantStay(String text) {
        assertThat(LookAlikeRule.meant(text, Language.ENGLISH)).isEqualTo(text);
        assertThat(LookAlikeRule.meant("Al menos", Language.SPANISH)).isEqualTo("Al menos");
    }

    @Test
    void blanksAndMarksThatAreTooManyGo() {
        assertThat(StrayBlanksRule.tidy("Guide  on privacy , and ( more ) ; end", Language.ENGLISH))
                .isEqualTo("Guide on privacy, and (more); end");
        assertThat(StrayBlanksRule.tidy("Objet : la donnée , puis", Language.FRENCH))
                .isEqualTo("Objet : la donnée, puis");
        assertThat(StrayBlanksRule.tidy("Map at 1 : 250,000", Language.ENGLISH)).isEqualTo("Map at 1 : 250,000");
        assertThat(StrayMarksRule.tidy("Awards *Product*,, and more..")).isEqualTo("Awards Product, and more.");
        assertThat(StrayMarksRule.tidy("and so on... (see note*)")).isEqualTo("and so on... (see note*)");
    }

    @ParameterizedTest
    @CsvSource({"Study (first part, true", "Study “first part, true", "a) one and b) two, false", "(a) one (b), false",
        "Study of \"this\", false", "iv) last, false", "Study) of, true"})
    void marksWithoutAPartnerAreFound(String text, boolean lonely) {
        assertThat(UnbalancedMarksRule.lonely(text).isPresent()).isEqualTo(lonely);
    }

    @Test
    void aLabelInItsOwnFieldIsTakenOffHoweverOftenItStands() {
        var plan = Looked.firstActivity(titled("Guide"), one -> one.withProducts(
                List.of(english("*Product*: Product: Report"), english("Note: none"))));

        var products = Looked.first(Looked.after("takeOffLabel", new DoubledLabelRule(), plan)).products();

        assertThat(products).containsExactly(english("Report"), english("Note: none"));
    }

    @Test
    void aTypingSlipMendedInTheOriginalLeavesItsTranslationUpToDate() {
        var title = english("Guide  on privacy")
                .withTranslation(Language.SPANISH, "Guía sobre la privacidad", Language.ENGLISH);
        var plan = Looked.firstActivity(titled("x"), one -> one.withTitle(title));

        var after = Looked.first(Looked.after("tidyBlanks", new StrayBlanksRule(), plan)).title();

        assertThat(after.in(Language.ENGLISH)).contains("Guide on privacy");
        assertThat(after.isOutOfDate(Language.SPANISH, Language.ENGLISH)).isFalse();
    }

    @Test
    void aWordThatLostItsBeginningIsFoundByItsNeighbours() {
        var plan = titled("The safe information exchange", "Another safe formation exchange");

        assertThat(title(Looked.after("writeMeant", new WordSlipRule(), plan), 1))
                .isEqualTo("Another safe information exchange");
    }

    @Test
    void lastYearInANameIsFoundAndAMonthOfItIsNot() {
        int year = titled("x").calendar().first().getYear();
        var plan = titled("Assembly " + (year - 1), "Flood of October " + (year - 1), "Report " + (year - 1));

        assertThat(title(Looked.after("writeYear", new OtherYearRule(), plan), 0)).isEqualTo("Assembly " + year);
    }

    @Test
    void aGapInPinnedNumbersIsFound() {
        var plan = titled("One", "Two");
        var second = plan.activities().toList().getLast();
        var pinned = Looked.eachActivity(plan, one -> one == second
                ? one.withPinnedNumber(Optional.of(
                        Numbering.of(plan).number(one.id()).replaceAll("2$", "4")))
                : one);

        assertThat(Looked.forTheOnly(new MissingNumberRule(), pinned).arguments().getFirst()).endsWith(".2, "
                + Numbering.of(plan).number(second.id()).replaceAll("2$", "3"));
        assertThat(Looked.after("numberByPosition", new MissingNumberRule(), pinned)).isEqualTo(plan);
    }

    @Test
    void aMeetingInOnePlaceNeedsAPlaceAndMoney() {
        var onSite = titled("On-site workshop", "Guide");
        var toBeDefined = Looked.firstActivity(onSite, one -> one.withVenue(Optional.of(Venue.toBeDefined())));
        var inLima = Looked.firstActivity(onSite, one -> one.with(next -> next
                .venue(Optional.of(Venue.place(english("Lima"))))
                .resources(List.of(Resource.from(english("Work group time"))))));
        var paid = Looked.firstActivity(inLima, one -> one.withResources(
                List.of(Resource.from(english("Fund")).withKind(Optional.of(ResourceKind.FUNDS)))));

        assertThat(Looked.forTheOnly(new OnSiteWithoutVenueRule(), toBeDefined).field())
                .contains(ActivityFields.VENUE.name());
        assertThat(Looked.forTheOnly(new StaffTimeOnlyRule(), inLima).severity()).isEqualTo(Severity.WARNING);
        assertThat(new StaffTimeOnlyRule().check(paid, Numbering.of(paid))).isEmpty();
    }

    @Test
    void anAmbiguousFrequencyIsWrittenPlainly() {
        var plan = titled("Bimonthly meetings", "Semimonthly meetings");

        assertThat(Looked.forTheOnly(new AmbiguousFrequencyRule(), plan).fixes()).hasSize(2);
        assertThat(title(Looked.after("writeInstead", new AmbiguousFrequencyRule(), plan), 0))
                .isEqualTo("Twice-monthly meetings");
    }

    @Test
    void titlesThatDifferByALetterAreFoundAndPhasesAreNot() {
        assertThat(Looked.forTheOnly(new SimilarTitlesRule(), titled(
                "Update of the regional platform", "Update of the regonal platform")).rule())
                .isEqualTo("similarTitles");
        assertThat(new SimilarTitlesRule().check(
                titled("Workshop for the north", "Workshop for the south", "Pilot phase A1", "Pilot phase A2"),
                Numbering.of(titled("x")))).isEmpty();
    }

    @Test
    void theSameTitleTwiceIsFoundAndAHabitIsNot() {
        assertThat(Looked.forTheOnly(new SameTitleRule(), titled("Guide on privacy", "Guide on Privacy")).severity())
                .isEqualTo(Severity.HINT);
        var habit = titled("Meeting", "Meeting", "Meeting");
        assertThat(new SameTitleRule().check(habit, Numbering.of(habit))).isEmpty();
    }

    @Test
    void fixesOfOneActivityLeaveTheOthersAlone() {
        var plan = titled("Guide  on privacy", "Guide  on data");
        var findings = new StrayBlanksRule().check(plan, Numbering.of(plan));

        assertThat(findings).hasSize(2).extracting(Finding::element).doesNotHaveDuplicates();
        assertThat(plan.activities().map(Activity::id).map(Optional::of).toList())
                .isEqualTo(findings.stream().map(Finding::element).toList());
    }
}
