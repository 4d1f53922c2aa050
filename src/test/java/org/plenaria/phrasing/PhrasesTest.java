// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.DateSpan;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.RecurrenceUnit;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.VenueKind;

class PhrasesTest {

    private static final PlanCalendar YEAR = PlanCalendar.semesters(2020);
    private static final PlanCalendar FISCAL =
            new PlanCalendar(YearMonth.of(2026, 7), 12, PeriodKind.SEMESTER, UnknownFields.NONE);
    private static final PlanCalendar TWO_YEARS =
            new PlanCalendar(YearMonth.of(2020, 1), 24, PeriodKind.SEMESTER, UnknownFields.NONE);

    private static Phrases in(String language) {
        return Phrases.in(Locale.of(language));
    }

    private static Timeframe timeframe(String notation) {
        return TimeframeNotation.parse(notation).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S2                    | 2nd semester | 2.º semestre | 2º semestre | 2e semestre
            S1                    | 1st semester | 1.er semestre | 1º semestre | 1er semestre
            T3                    | 3rd trimester | 3.er cuatrimestre | 3º quadrimestre | 3e quadrimestre
            Q1+Q3                 | 1st and 3rd quarter | 1.er y 3.er trimestre \
                                  | 1º e 3º trimestre | 1er et 3e trimestres
            Q1+Q2+Q4              | 1st, 2nd and 4th quarter | 1.er, 2.º y 4.º trimestre \
                                  | 1º, 2º e 4º trimestre | 1er, 2e et 4e trimestres
            M3                    | March | marzo | março | mars
            M3+M5                 | March and May | marzo y mayo | março e maio | mars et mai
            S1+M9                 | 1st semester and September | 1.er semestre y septiembre \
                                  | 1º semestre e setembro | 1er semestre et septembre
            annual                | annual | anual | anual | annuel
            2020-03-15/2020-03-15 | 15 March 2020 | 15 de marzo de 2020 | 15 de março de 2020 | 15 mars 2020
            2020-03-01/2020-03-15 | 1–15 March 2020 | 1–15 de marzo de 2020 | 1º–15 de março de 2020 | 1er–15 mars 2020
            2020-03-01/2020-04-30 | 1 March – 30 April 2020 | 1 de marzo – 30 de abril de 2020 \
                                  | 1º de março – 30 de abril de 2020 | 1er mars – 30 avril 2020
            2019-12-15/2020-01-10 | 15 December 2019 – 10 January 2020 \
                                  | 15 de diciembre de 2019 – 10 de enero de 2020 \
                                  | 15 de dezembro de 2019 – 10 de janeiro de 2020 | 15 décembre 2019 – 10 janvier 2020
            """)
    void timeframesReadAsEachLanguageWritesThem(String notation, String en, String es, String pt, String fr) {
        var timeframe = timeframe(notation);

        assertThat(in("en").timeframe(timeframe, YEAR)).isEqualTo(en);
        assertThat(in("es").timeframe(timeframe, YEAR)).isEqualTo(es);
        assertThat(in("pt").timeframe(timeframe, YEAR)).isEqualTo(pt);
        assertThat(in("fr").timeframe(timeframe, YEAR)).isEqualTo(fr);
    }

    @Test
    void datesThatRunBackwardsAreWrittenOutInFull() {
        assertThat(in("en").timeframe(timeframe("2020-03-15/2020-03-01"), YEAR))
                .isEqualTo("15 March 2020 – 1 March 2020");
    }

    @Test
    void wordsAsWrittenAndNothingStayWhatTheyAre() {
        assertThat(in("es").timeframe(new Timeframe.AsWritten("once funded"), YEAR)).isEqualTo("once funded");
        assertThat(in("es").timeframe(Timeframe.unstated(), YEAR)).isEmpty();
    }

    @Test
    void inAPlanOfTwoYearsEveryPeriodTellsItsYear() {
        assertThat(in("en").timeframe(timeframe("S1+S3"), TWO_YEARS))
                .isEqualTo("1st semester 2020 and 1st semester 2021");
        assertThat(in("es").timeframe(timeframe("S3"), TWO_YEARS)).isEqualTo("1.er semestre de 2021");
        assertThat(in("fr").timeframe(Timeframe.annual(), TWO_YEARS)).isEqualTo("toute la période");
    }

    @Test
    void aPeriodOutsideThePlanTellsItsYearSoThatNobodyTakesItForAnotherOne() {
        assertThat(in("en").timeframe(timeframe("S3"), YEAR)).isEqualTo("1st semester 2021");
    }

    @Test
    void inAFiscalYearMonthsAreCountedFromItsStart() {
        assertThat(in("en").periodAlone(Period.month(3), FISCAL)).isEqualTo("September");
        assertThat(in("en").period(Period.month(9), FISCAL)).isEqualTo("March 2027");
        assertThat(in("pt").period(Period.semester(2), FISCAL)).isEqualTo("2º semestre de 2026/27");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            S1 | 1st Semester Activities | Actividades del 1.er semestre | Atividades do 1º semestre \
               | Activités du 1er semestre
            Q4 | 4th Quarter Activities | Actividades del 4.º trimestre | Atividades do 4º trimestre \
               | Activités du 4e trimestre
            T2 | 2nd Trimester Activities | Actividades del 2.º cuatrimestre | Atividades do 2º quadrimestre \
               | Activités du 2e quadrimestre
            """)
    void groupsAreHeadedAsEachLanguageDoes(String notation, String en, String es, String pt, String fr) {
        var group = new TimeframeGroup.InPeriod(Period.parse(notation).orElseThrow());

        assertThat(in("en").groupHeading(group, YEAR)).isEqualTo(en);
        assertThat(in("es").groupHeading(group, YEAR)).isEqualTo(es);
        assertThat(in("pt").groupHeading(group, YEAR)).isEqualTo(pt);
        assertThat(in("fr").groupHeading(group, YEAR)).isEqualTo(fr);
    }

    @Test
    void annualGroupsAndThoseOfALongerPlanHaveHeadingsToo() {
        assertThat(in("es").groupHeading(new TimeframeGroup.Annual(), YEAR)).isEqualTo("Actividades anuales");
        assertThat(in("en").groupHeading(new TimeframeGroup.InPeriod(Period.semester(4)), TWO_YEARS))
                .isEqualTo("Activities of the 2nd semester 2021");
    }

    @Test
    void narrowPlacesGetShortPeriods() {
        assertThat(in("en").periodShort(Period.quarter(3), YEAR)).isEqualTo("Q3");
        assertThat(in("es").periodShort(Period.quarter(3), YEAR)).isEqualTo("3.er trim.");
        assertThat(in("fr").periodShort(Period.semester(1), YEAR)).isEqualTo("1er sem.");
        assertThat(in("en").periodShort(Period.month(9), YEAR)).isEqualTo("Sep");
        assertThat(in("fr").periodShort(Period.month(2), YEAR)).isEqualTo("févr");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            2 | 1 | MONTH | twice a month | 2 veces al mes | 2 vezes por mês | 2 fois par mois
            1 | 1 | WEEK  | once a week | una vez por semana | uma vez por semana | une fois par semaine
            1 | 2 | MONTH | every 2 months | cada 2 meses | a cada 2 meses | tous les 2 mois
            3 | 2 | YEAR  | 3 times every 2 years | 3 veces cada 2 años | 3 vezes a cada 2 anos | 3 fois tous les 2 ans
            """)
    void recurrencesReadAsEachLanguageWritesThem(
            int times, int every, RecurrenceUnit unit, String en, String es, String pt, String fr) {
        var recurrence = Recurrence.of(times, every, unit);

        assertThat(in("en").recurrence(recurrence)).isEqualTo(en);
        assertThat(in("es").recurrence(recurrence)).isEqualTo(es);
        assertThat(in("pt").recurrence(recurrence)).isEqualTo(pt);
        assertThat(in("fr").recurrence(recurrence)).isEqualTo(fr);
    }

    @Test
    void amountsHaveDecimalsOnlyWhereThereAreSome() {
        assertThat(in("en").amount(new BigDecimal("18500.00"))).isEqualTo("18,500");
        assertThat(in("en").amount(new BigDecimal("18500.5"))).isEqualTo("18,500.50");
        assertThat(in("pt").money(new BigDecimal("18500.5"), Optional.of(Currency.getInstance("USD"))))
                .isEqualTo("18.500,50 USD");
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "pt", "fr"})
    void everyChoiceAndEveryFieldHasItsWord(String language) {
        var phrases = in(language);

        assertThat(Status.values()).extracting(phrases::status).doesNotHaveDuplicates();
        assertThat(ResourceKind.values()).extracting(phrases::resourceKind).doesNotHaveDuplicates();
        assertThat(VenueKind.values()).extracting(phrases::venueKind).doesNotHaveDuplicates();
        assertThat(ActivityFields.ALL).extracting(phrases::field).doesNotHaveDuplicates();
    }

    @Test
    void aFieldKnownByNameOnlyHasItsLabelAndAStrangeOneItsName() {
        assertThat(in("fr").fieldNamed("venue")).isEqualTo("Lieu");
        assertThat(in("fr").fieldNamed("budgetLine")).isEqualTo("budgetLine");
    }

    @Test
    void spansAreAsShortAsTimeframes() {
        assertThat(in("en").span(new DateSpan(LocalDate.of(2020, 3, 1), LocalDate.of(2020, 3, 15))))
                .isEqualTo("1–15 March 2020");
    }

    @Test
    void languagesNameThemselves() {
        assertThat(in("en").languageName(Language.SPANISH)).isEqualTo("Español");
    }
}
