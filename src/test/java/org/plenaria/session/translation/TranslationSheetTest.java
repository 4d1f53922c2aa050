// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.translation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.plenaria.edit.Outcome;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Timeframe;

class TranslationSheetTest {

    private static final Language EN = Language.ENGLISH;
    private static final Language ES = new Language("es");

    private static LocalizedText english(String text) {
        return LocalizedText.of(EN, text);
    }

    private static final Plan PLAN = Plan.blank(
                    english("Work Plan").withTranslation(ES, "Plan de Trabajo", EN).with(EN, "2020 Work Plan"),
                    EN, PlanCalendar.semesters(2020))
            .withAreas(List.of(Area.named(english("Network"), Colour.PALETTE.getFirst()).withActivities(List.of(
                    Activity.titled(english("Meeting of the network"), Timeframe.annual())
                            .withProducts(List.of(
                                    english("Report").withTranslation(ES, "Informe", EN), english("Report")))))));

    @Test
    void whatIsMissingAndWhatIsOlderThanItsOriginalIsCounted() {
        var sheet = TranslationSheet.of(PLAN, ES);

        assertThat(sheet.texts()).hasSize(5);
        assertThat(sheet.count(TranslatedText.State.MISSING)).isEqualTo(3);
        assertThat(sheet.count(TranslatedText.State.OUTDATED)).isOne();
        assertThat(sheet.texts().getFirst().madeFrom()).contains("Work Plan");
    }

    @Test
    void aTranslationIsWrittenIntoItsPlaceAndIsNoOlderThanTheOriginal() {
        var text = TranslationSheet.of(PLAN, ES).texts().get(4);
        assertThat(TranslationSheet.of(PLAN, ES).elsewhere(text)).containsExactly("Informe");

        var after = ((Outcome.Applied) text.written("Reporte").apply(PLAN)).plan();

        var sheet = TranslationSheet.of(after, ES);
        assertThat(sheet.at(text).orElseThrow().translation()).isEqualTo("Reporte");
        assertThat(sheet.at(text).orElseThrow().state()).isEqualTo(TranslatedText.State.FINE);
        assertThat(sheet.drifting()).containsExactly("Report");
    }

    @Test
    void aFixedTermThatIsTranslatedOtherwiseIsNoticedAsAWholeWord() {
        var glossary = Glossary.read("network = red\nnot a term\nreport=informe");
        var meeting = TranslationSheet.of(PLAN, ES).texts().get(2);
        var after = ((Outcome.Applied) meeting.written("Reunión de redes").apply(PLAN)).plan();
        var text = TranslationSheet.of(after, ES).at(meeting).orElseThrow();

        assertThat(glossary.missed(text)).containsExactly(Map.entry("network", "red"));
        assertThat(Glossary.read(glossary.written())).isEqualTo(glossary);
        assertThat(glossary.missed(meeting)).isEmpty();
    }
}
