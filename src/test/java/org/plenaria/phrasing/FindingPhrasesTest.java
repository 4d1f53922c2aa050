// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.check.Checks;
import org.plenaria.check.Finding;
import org.plenaria.check.Rule;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;

class FindingPhrasesTest {

    private static final Optional<Id> AREA = Optional.of(Id.fresh());
    private static final Optional<Id> ACTIVITY = Optional.of(Id.fresh());

    private static Finding finding(String rule, Optional<Id> area, Optional<Id> element, String... arguments) {
        return new Finding(rule, Severity.HINT, List.of(arguments), area, element, Optional.empty(), List.of());
    }

    private static String sentence(String language, Finding finding) {
        return FindingPhrases.in(Locale.of(language)).sentence(finding);
    }

    @Test
    void oneRuleSpeaksOfActivityAreaAndPlanInWordsThatFit() {
        assertThat(sentence("en", finding("noResponsible", AREA, ACTIVITY))).isEqualTo("Nobody is responsible.");
        assertThat(sentence("en", finding("noResponsible", AREA, AREA)))
                .isEqualTo("Nobody is responsible for any activity of this area.");
        assertThat(sentence("en", finding("noResponsible", Optional.empty(), Optional.empty())))
                .isEqualTo("Nobody is responsible for any activity yet.");
        assertThat(sentence("en", finding("emptyTitle", Optional.empty(), ACTIVITY)))
                .isEqualTo("The section has no heading.");
    }

    @Test
    void amountsAreWrittenAsTheLanguageWritesThem() {
        var finding = finding("overCeiling", Optional.empty(), Optional.empty(), "Fund", "1300000", "980000.5");

        assertThat(sentence("en", finding)).isEqualTo("Fund: 1,300,000 asked for, 980,000.5 at most.");
        assertThat(sentence("pt", finding)).isEqualTo("Fund: são pedidos 1.300.000; o máximo é 980.000,5.");
    }

    @Test
    void oneAndSeveralTextsToTranslateReadDifferently() {
        assertThat(sentence("en", finding("missingTranslation", AREA, AREA, "1", "Español")))
                .isEqualTo("Español: one text is not yet translated.");
        assertThat(sentence("fr", finding("missingTranslation", AREA, AREA, "1200", "Español")))
                .isEqualTo("Español\u00a0: 1\u202f200 textes ne sont pas encore traduits.");
    }

    @Test
    void aTitleThatIsANumberIsQuotedAsItIs() {
        assertThat(sentence("en", finding("duplicateNumber", AREA, ACTIVITY, "3.2.3", "2020")))
                .isEqualTo("Number 3.2.3 is also that of “2020”.");
    }

    @ParameterizedTest
    @CsvSource({"en", "es", "pt", "fr"})
    void everyRuleHasItsSentence(String language) {
        var messages = Messages.of("findings", Locale.of(language));
        Stream<String> names = Checks.standard().rules().stream().map(Rule::name);

        assertThat(names).allMatch(name -> messages.has(name) || messages.has(name + ".plan"));
    }
}
