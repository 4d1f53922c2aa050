// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeNotation;
import org.plenaria.plan.VenueKind;

class ValueReadersTest {

    private static final Vocabulary WORDS = new Vocabulary();

    private static TimeframeReader times(String language) {
        return new TimeframeReader(WORDS, new Language(language), PlanCalendar.semesters(2020));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 1st. Semester Activities | S1",
        "en | second half of 2020 | S2",
        "en | first and third quarters | Q1+Q3",
        "en | Q1 - Q3 | Q1+Q2+Q3",
        "en | quarters 1 and 4 | Q1+Q4",
        "en | last quarter | Q4",
        "en | from March to May | M3+M4+M5",
        "en | January to December | annual",
        "en | throughout the year | annual",
        "en | March 3rd, 2020 | 2020-03-03/2020-03-03",
        "en | 28 May to 2 June | 2020-05-28/2020-06-02",
        "en | December 3rd and 4th, 2020 | 2020-12-03/2020-12-04",
        "en | 25/12/2020 | 2020-12-25/2020-12-25",
        "en | 12/25/2020 | 2020-12-25/2020-12-25",
        "en | 2020-03-01 - 2020-04-30 | 2020-03-01/2020-04-30",
        "es | Actividades del primer semestre | S1",
        "es | III trimestre | Q3",
        "es | 2.º cuatrimestre | T2",
        "es | marzo a mayo de 2020 | M3+M4+M5",
        "es | 01/03/2020 | 2020-03-01/2020-03-01",
        "es | del 3 al 5 de agosto | 2020-08-03/2020-08-05",
        "pt | 1º semestre | S1",
        "pt | 4T | Q4",
        "pt | de fevereiro a abril | M2+M3+M4",
        "fr | Activités du 2e trimestre | Q2",
        "fr | du 1er au 3 mars 2020 | 2020-03-01/2020-03-03",
        "fr | toute l'année | annual",
    })
    void timesAreReadInFourLanguages(String language, String text, String notation) {
        assertThat(TimeframeNotation.write(times(language).read(text).timeframe())).contains(notation);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | 31 April 2020 | DATE_IMPOSSIBLE",
        "en | 30/02/2020 | DATE_IMPOSSIBLE",
        "en | 03/04/2020 | DATE_AMBIGUOUS",
        "en | after the rains | TIMEFRAME_AS_WRITTEN",
        "en | Q7 | PERIOD_OUTSIDE_PLAN",
        "en | T2 | TIMEFRAME_AS_WRITTEN",
        "en | 1st semester of 2031 | PERIOD_OUTSIDE_PLAN",
        "en | 3 and 17 March | TIMEFRAME_AS_WRITTEN",
        "fr | 31 juin | DATE_IMPOSSIBLE",
    })
    void whatIsImpossibleOrMeansTwoThingsStaysAsWritten(String language, String text, String note) {
        var read = times(language).read(text);
        assertThat(read.timeframe()).isEqualTo(new Timeframe.AsWritten(text));
        assertThat(read.note()).get().hasToString(note);
    }

    @Test
    void anEndBeforeItsStartIsKeptAndPointedOut() {
        var read = times("en").read("10 May to 2 May 2020");
        assertThat(TimeframeNotation.write(read.timeframe())).contains("2020-05-10/2020-05-02");
        assertThat(read.note()).get().hasToString("DATES_REVERSED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "twice a month | 2/1/MONTH", "Semimonthly meetings | 2/1/MONTH", "every two months | 1/2/MONTH",
        "3 times a week | 3/1/WEEK", "every 6 weeks | 1/6/WEEK", "cada dos semanas | 1/2/WEEK",
        "Reuniones quincenales | 2/1/MONTH", "bimestral | 1/2/MONTH", "duas vezes por mês | 2/1/MONTH",
        "tous les deux mois | 1/2/MONTH", "hebdomadaire | 1/1/WEEK", "deux fois par an | 2/1/YEAR"})
    void frequenciesAreFound(String text, String expected) {
        var found = new RecurrenceReader(WORDS).find(text).orElseThrow();
        assertThat(found.times() + "/" + found.every() + "/" + found.unit()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"Bimonthly meetings", "biweekly", "Reuniones bimensuales", "reuniões bimensais", "réunions"
            + " bimensuelles"})
    void wordsThatMeanTwoFrequenciesAreOnlyPointedOut(String text) {
        var reader = new RecurrenceReader(WORDS);
        assertThat(reader.find(text)).isEmpty();
        assertThat(reader.isAmbiguous(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "USD 18,500.00 | 18500.00 | USD", "18.500,50 EUR | 18500.50 | EUR", "R$ 1 200 | 1200 | BRL",
        "US$ 12.500 | 12500 | USD", "CHF 1'200.5 | 1200.5 | CHF", "€ 99 | 99 | EUR"})
    void amountsAreReadWithTheSeparatorsOfSeveralCountries(String text, BigDecimal value, String currency) {
        var amount = new AmountReader().find(text).orElseThrow();
        assertThat(amount.value()).isEqualByComparingTo(value);
        assertThat(amount.currency()).contains(currency);
    }

    @Test
    void whatIsNoAmountIsLeftAlone() {
        var reader = new AmountReader();
        assertThat(reader.find("15 countries, 3.1.2, ABC 20")).isEmpty();
        assertThat(reader.find("KWD 1.500")).isEmpty();
        assertThat(reader.find("$ 500").orElseThrow().currency()).isEmpty();
    }

    @Test
    void listsAreTakenApartOnlyWhereTheyAreLists() {
        var lists = new ListReader(WORDS);
        assertThat(lists.read("2020 Report, 2021 Work Plan, Declaration of Lima.", false).parts())
                .containsExactly("2020 Report", "2021 Work Plan", "Declaration of Lima");
        assertThat(lists.read("Chile, Peru and Uruguay", true).parts()).containsExactly("Chile", "Peru", "Uruguay");
        assertThat(lists.read("Declaration of Lima, Peru", false).parts()).containsExactly("Declaration of Lima, Peru");
        assertThat(lists.read("Declaration of Lima, Peru", false).uncertain()).isTrue();
        assertThat(lists.read("Study of policies, gaps, and needs", false).parts()).hasSize(1);
        assertThat(lists.read("Guide (A, B, C); Form", false).parts()).containsExactly("Guide (A, B, C)", "Form");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | To be defined | TO_BE_DEFINED", "es | Por definir | TO_BE_DEFINED", "fr | À définir | TO_BE_DEFINED",
        "en | Virtual exchanges | VIRTUAL", "pt | Reuniões virtuais | VIRTUAL", "fr | En ligne | VIRTUAL",
        "en | Lima and virtual | PLACE", "en | Costa Rica | PLACE", "es | Híbrida | PLACE"})
    void venuesAreOpenVirtualOrPlaces(String language, String text, VenueKind kind) {
        assertThat(new VenueReader(WORDS, new Language(language)).read(text).kind()).isEqualTo(kind);
    }

    @Test
    void resourcesJoinedByAndAreTwoOnlyWhenEachSaysWhatItGives() {
        var reader = new ResourceReader(WORDS);
        assertThat(sources(reader, "Member countries time and IDB consultant cooperation"))
                .containsExactly("Member countries time", "IDB consultant cooperation");
        assertThat(sources(reader, "IDB and OAS funds")).containsExactly("IDB and OAS funds");
        assertThat(sources(reader, "Tiempo y recursos del Comité")).containsExactly("Tiempo y recursos del Comité");
        assertThat(sources(reader, "Fonds du Port et temps du groupe"))
                .containsExactly("Fonds du Port", "temps du groupe");
        assertThat(sources(reader, "Port funds (USD 1,000); IDB")).containsExactly("Port funds", "IDB");
    }

    private static List<String> sources(ResourceReader reader, String text) {
        return reader.read(text).stream().map(ResourceReader.Reading::source).toList();
    }

    @Test
    void deadlinesAreDaysWithWordsBeforeThem() {
        assertThat(new DeadlineReader(WORDS, times("en")).read("no later than 30"
                + " June")).get().hasToString("2020-06-30");
        assertThat(new DeadlineReader(WORDS, times("es")).read("a más tardar el 30 de junio")).get()
                .hasToString("2020-06-30");
        assertThat(new DeadlineReader(WORDS, times("pt")).read("até 30 de junho")).get().hasToString("2020-06-30");
        assertThat(new DeadlineReader(WORDS, times("fr")).read("avant le 30 juin")).get().hasToString("2020-06-30");
        assertThat(new DeadlineReader(WORDS, times("en")).read("30 June")).isEmpty();
    }
}
