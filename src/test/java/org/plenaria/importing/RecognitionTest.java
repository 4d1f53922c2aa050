// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.plenaria.importing.text.TextReader;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.VenueKind;

/** What a plan looks like when people write it: the same plan in four languages and in every usual manner. */
class RecognitionTest {

    /** The words of one language. */
    private enum Tongue {
        EN("en", "PUBLIC Distr.", "ORIGINAL: ENGLISH", "IV Meeting of the Network", "Lima, March 3rd, 2020",
                "2021 WORK PLAN", "Background", "Areas of work", "Objective", "To keep the register.",
                "1st. Semester Activities", "Annual Activities",
                List.of("Product", "Participants", "Venue", "Resources", "Responsible"),
                "Survey of the coast", "Chart", "Five countries", "To be defined",
                "Secretariat funds and working group time", "Chile"),
        ES("es", "Distr. PÚBLICA", "ORIGINAL: ESPAÑOL", "IV Reunión de la Red", "Lima, 3 de marzo de 2020",
                "PLAN DE TRABAJO 2021", "Antecedentes", "Áreas de trabajo", "Objetivo", "Mantener el registro.",
                "Actividades del primer semestre", "Actividades anuales",
                List.of("Producto", "Participantes", "Lugar", "Recursos", "Responsable"),
                "Relevamiento de la costa", "Carta", "Cinco países", "Por definir",
                "Fondos de la Secretaría y tiempo del grupo", "Chile"),
        PT("pt", "Distr. PÚBLICA", "ORIGINAL: PORTUGUÊS", "IV Reunião da Rede", "Lima, 3 de março de 2020",
                "PLANO DE TRABALHO 2021", "Antecedentes", "Áreas de trabalho", "Objetivo", "Manter o registro.",
                "Atividades do 1º semestre", "Atividades anuais",
                List.of("Produto", "Participantes", "Local", "Recursos", "Responsável"),
                "Levantamento da costa", "Carta", "Cinco países", "A definir",
                "Fundos da Secretaria e tempo do grupo", "Chile"),
        FR("fr", "Distr. PUBLIQUE", "ORIGINAL : FRANÇAIS", "IVe Réunion du Réseau", "Lima, le 3 mars 2020",
                "PLAN DE TRAVAIL 2021", "Contexte", "Domaines de travail", "Objectif", "Tenir le registre.",
                "Activités du 1er semestre", "Activités annuelles",
                List.of("Produit", "Participants", "Lieu", "Ressources", "Responsable"),
                "Relevé de la côte", "Carte", "Cinq pays", "À définir",
                "Fonds du Secrétariat et temps du groupe", "Chili");

        private final String tag;
        private final String distribution;
        private final String original;
        private final String meeting;
        private final String placeAndDate;
        private final String title;
        private final String background;
        private final String areas;
        private final String objective;
        private final String aim;
        private final String semester;
        private final String annual;
        private final List<String> labels;
        private final String activity;
        private final String product;
        private final String participants;
        private final String venue;
        private final String resources;
        private final String responsible;

        Tongue(String tag, String distribution, String original, String meeting, String placeAndDate, String title,
                String background, String areas, String objective, String aim, String semester, String annual,
                List<String> labels, String activity, String product, String participants, String venue,
                String resources, String responsible) {
            this.tag = tag;
            this.distribution = distribution;
            this.original = original;
            this.meeting = meeting;
            this.placeAndDate = placeAndDate;
            this.title = title;
            this.background = background;
            this.areas = areas;
            this.objective = objective;
            this.aim = aim;
            this.semester = semester;
            this.annual = annual;
            this.labels = labels;
            this.activity = activity;
            this.product = product;
            this.participants = participants;
            this.venue = venue;
            this.resources = resources;
            this.responsible = responsible;
        }

        private String document(String activityText) {
            return String.join("\n\n", distribution, original, meeting, placeAndDate, title, "1) " + background,
                    "Some words about what came before.", "2) " + areas, "2.1) Area", objective + ": " + aim, semester,
                    activityText, annual, "2.1.2) Other. " + labels.getFirst() + ": X. " + labels.get(2) + ": Quito.");
        }

        private List<String> fields() {
            return List.of(product, participants, venue, resources, responsible);
        }
    }

    private static Plan read(String text, String tag) {
        var options = new ImportOptions(2021, Optional.of(new Language(tag)), List.of());
        return new PlanImport().of(TextReader.read(text), options).plan();
    }

    private static Area area(Plan plan) {
        assertThat(plan.areas()).hasSize(1);
        return plan.areas().getFirst();
    }

    @ParameterizedTest
    @EnumSource
    void theLinesOfAMastheadAreRecognised(Tongue tongue) {
        var plan = read(tongue.document("2.1.1) " + tongue.activity), tongue.tag);
        var head = plan.masthead();
        assertThat(plan.text(plan.title())).isEqualTo(tongue.title);
        assertThat(plan.text(head.distribution())).isEqualTo(tongue.distribution.replace("Distr. ", "")
                .replace(" Distr.", ""));
        assertThat(plan.text(head.meeting())).isEqualTo(tongue.meeting);
        assertThat(plan.text(head.place())).isEqualTo("Lima");
        assertThat(head.date()).get().hasToString("2020-03-03");
        assertThat(plan.originalLanguage()).hasToString(tongue.tag);
        assertThat(plan.calendar().start()).hasToString("2021-01");
        assertThat(plan.extraFields()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void sectionsAreasAndObjectivesAreRecognised(Tongue tongue) {
        var plan = read(tongue.document("2.1.1) " + tongue.activity), tongue.tag);
        assertThat(plan.sections()).singleElement().satisfies(section -> {
            assertThat(plan.text(section.heading())).isEqualTo(tongue.background);
            assertThat(section.paragraphs()).hasSize(1);
        });
        assertThat(plan.text(plan.areasHeading())).isEqualTo(tongue.areas);
        assertThat(plan.text(area(plan).objective())).isEqualTo(tongue.aim);
        assertThat(area(plan).activities()).hasSize(2);
    }

    @TestFactory
    List<DynamicTest> theLanguageIsFoundOut() {
        return Arrays.stream(Tongue.values()).map(tongue -> DynamicTest.dynamicTest(tongue.tag, () -> {
            var text = tongue.document("2.1.1) " + tongue.activity);
            var result = new PlanImport().of(TextReader.read(text), ImportOptions.assuming(2021));
            assertThat(result.plan().originalLanguage()).hasToString(tongue.tag);
        })).toList();
    }

    /** How labels may be set. */
    private enum Manner {
        PLAIN("%s: %s. "),
        COLON_OUTSIDE("*%s*: %s. "),
        COLON_INSIDE("*%s:* %s. "),
        STRONG("**%s:** %s. "),
        UNDERLINED("_%s_: %s. "),
        GLUED("*%s*: %s."),
        FRENCH("%s : %s. "),
        LINES("\n%s: %s."),
        BULLETS("\n- %s: %s"),
        BULLETS_OF_WORD("\n• %s: %s."),
        VALUE_BELOW("\n%s:\n%s."),
        CAPITALS("\n%S: %s."),
        DOUBLED("%1$s: %1$s: %2$s. ");

        private final String format;

        Manner(String format) {
            this.format = format;
        }
    }

    @ParameterizedTest
    @EnumSource
    void labelsAreReadInEveryMannerAndEveryLanguage(Manner manner) {
        for (var tongue : Tongue.values()) {
            for (int first = 0; first < tongue.labels.size(); first++) {
                var text = new StringBuilder("2.1.1) " + tongue.activity + (manner == Manner.GLUED ? "" : ". "));
                for (int i = 0; i < tongue.labels.size(); i++) { // each of them may come first
                    int at = (first + i) % tongue.labels.size();
                    text.append(manner.format.formatted(tongue.labels.get(at), tongue.fields().get(at)));
                }
                var plan = read(tongue.document(text.toString()), tongue.tag);
                var activity = area(plan).activities().getFirst();
                assertThat(describe(plan, activity)).as(text.toString()).isEqualTo(tongue.activity + " | "
                        + tongue.product + " | " + tongue.participants + " | TO_BE_DEFINED | 2 | "
                        + tongue.responsible);
                assertThat(activity.extraFields()).as(text.toString()).isEmpty();
                assertThat(activity.notes().isAbsent()).as(text.toString()).isTrue();
            }
        }
    }

    private static String describe(Plan plan, Activity activity) {
        return String.join(" | ",
                plan.text(activity.title()), joined(plan, activity.products()), joined(plan, activity.participants()),
                activity.venue().map(venue -> venue.kind().toString()).orElse(""),
                Integer.toString(activity.resources().size()), joined(plan, activity.responsible()));
    }

    private static String joined(Plan plan, List<LocalizedText> texts) {
        return String.join(" + ", texts.stream().map(plan::text).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Products: 2020 Report, 2021 Work Plan, Declaration of Lima."
                + " | 2020 Report + 2021 Work Plan + Declaration of Lima",
        "en | Products: Guide; Form; Map. | Guide + Form + Map",
        "en | Products:\\n- Guide\\n- Form | Guide + Form",
        "en | Products:\\n1. Guide\\n2. Form | Guide + Form",
        "en | Product: Study of policies, gaps and needs. | Study of policies, gaps and needs",
        "es | Productos: Informe, Manual y Carta. | Informe + Manual + Carta",
        "pt | Produtos: Relatório; Guia. | Relatório + Guia",
        "fr | Produits : Rapport, Guide et Carte. | Rapport + Guide + Carte",
    })
    void listsOfProductsAreTakenApart(String tag, String text, String expected) {
        assertThat(joined(plan(tag, text), activity(tag, text).products())).isEqualTo(expected);
    }

    private static Plan plan(String tag, String field) {
        var tongue = Tongue.valueOf(tag.toUpperCase(Locale.ROOT));
        return read(tongue.document("2.1.1) " + tongue.activity + "\n" + field.replace("\\n", "\n")), tag);
    }

    private static Activity activity(String tag, String field) {
        return area(plan(tag, field)).activities().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Resources: Red Gealc member countries time and IDB consultant cooperation."
                + " | Red Gealc member countries time + IDB consultant cooperation",
        "en | Resources: IDB and OAS funds. | IDB and OAS funds",
        "es | Recursos: Fondos del BID y tiempo de los países. | Fondos del BID + tiempo de los países",
        "pt | Recursos: Fundos do BID e tempo dos países. | Fundos do BID + tempo dos países",
        "fr | Ressources : Fonds de la BID et temps des pays. | Fonds de la BID + temps des pays",
        "en | Resources: Basin Fund: 18,500 USD (not secured); Work group time."
                + " | Basin Fund false 18500 + Work group time",
        "es | Recursos: Fondo del Agua: 18.500 USD (sin confirmar). | Fondo del Agua false 18500",
    })
    void resourcesJoinedByAndAreTwoWhereEachGivesSomething(String tag, String text, String expected) {
        var plan = plan(tag, text);
        var found = activity(tag, text).resources().stream().map(one -> resource(plan, one)).toList();
        assertThat(String.join(" + ", found)).isEqualTo(expected);
    }

    private static String resource(Plan plan, Resource one) {
        return plan.text(one.source()) + one.secured().map(secured -> " " + secured).orElse("")
                + one.amount().map(amount -> " " + amount.toPlainString()).orElse("");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Timeframe: 2nd semester | S2",
        "en | Timeframe: second half of 2021 | S2",
        "en | Timeframe: IV quarter | Q4",
        "en | Timeframe: III and IV quarters | Q3+Q4",
        "en | Timeframe: May | M5",
        "en | Timeframe: March - May 2021 | M3+M4+M5",
        "en | Timeframe: Mar.-May | M3+M4+M5",
        "en | Timeframe: 12-30 April 2021 | 2021-04-12/2021-04-30",
        "en | Timeframe: April 12 to 30, 2021 | 2021-04-12/2021-04-30",
        "en | Timeframe: 25/12/2021 | 2021-12-25/2021-12-25",
        "en | Timeframe: all year round | annual",
        "es | Plazo: 2.º semestre | S2",
        "es | Plazo: I y II trimestre | Q1+Q2",
        "es | Plazo: de marzo a mayo | M3+M4+M5",
        "es | Plazo: marzo-mayo de 2021 | M3+M4+M5",
        "es | Plazo: 5/3/2021 | 2021-03-05/2021-03-05",
        "es | Plazo: del 5 al 9 de marzo de 2021 | 2021-03-05/2021-03-09",
        "es | Fecha: 30 de setiembre de 2021 | 2021-09-30/2021-09-30",
        "pt | Prazo: segundo semestre de 2021 | S2",
        "pt | Prazo: III trimestre | Q3",
        "pt | Prazo: março a maio | M3+M4+M5",
        "pt | Prazo: 05/03/2021 | 2021-03-05/2021-03-05",
        "pt | Prazo: de 5 a 9 de março de 2021 | 2021-03-05/2021-03-09",
        "fr | Calendrier : 2e semestre | S2",
        "fr | Calendrier : IIIe trimestre | Q3",
        "fr | Calendrier : de mars à mai | M3+M4+M5",
        "fr | Calendrier : 05/03/2021 | 2021-03-05/2021-03-05",
        "fr | Calendrier : du 5 au 9 mars 2021 | 2021-03-05/2021-03-09",
        "fr | Calendrier : 1er décembre 2021 | 2021-12-01/2021-12-01",
    })
    void timeframesAreReadAsPeopleWriteThem(String tag, String text, String expected) {
        assertThat(PlanShape.time(activity(tag, text).timeframe())).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Frequency: twice a month | 2/1 MONTH", "en | Frequency: quarterly | 1/3 MONTH",
        "en | Timeframe: every two weeks | 1/2 WEEK", "en | Frequency: 3 times per year | 3/1 YEAR",
        "es | Periodicidad: dos veces al mes | 2/1 MONTH", "es | Frecuencia: cada tres meses | 1/3 MONTH",
        "pt | Periodicidade: duas vezes por mês | 2/1 MONTH", "pt | Frequência: semanal | 1/1 WEEK",
        "fr | Périodicité : deux fois par mois | 2/1 MONTH", "fr | Fréquence : trimestriel | 1/3 MONTH",
    })
    void frequenciesAreReadInFourLanguages(String tag, String text, String expected) {
        assertThat(activity(tag, text).recurrence())
                .get()
                .extracting(one -> one.times() + "/" + one.every() + " " + one.unit())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Timeframe: by 30 June 2021", "en | Deadline: June 30, 2021", "en | Timeframe: no later than June 30th",
        "es | Plazo: a más tardar el 30 de junio de 2021", "es | Fecha límite: 30/06/2021",
        "pt | Prazo: até 30 de junho de 2021", "pt | Data limite: 30/06/2021",
        "fr | Calendrier : avant le 30 juin 2021", "fr | Date limite : 30/06/2021",
    })
    void deadlinesBecomeMilestones(String tag, String text) {
        var activity = activity(tag, text);
        assertThat(activity.milestones()).singleElement().satisfies(one ->
                assertThat(one.date()).hasToString("2021-06-30"));
        assertThat(PlanShape.time(activity.timeframe())).isEqualTo("S1"); // what the heading says
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Milestones: 30 July 2021: Trial version; 24 September 2021: Public opening",
        "es | Hitos: 30 de julio de 2021: Trial version; 24 de septiembre de 2021: Public opening",
        "pt | Marcos: Trial version (30 de julho de 2021); Public opening (24 de setembro de 2021)",
        "fr | Jalons : Trial version : 30 juillet 2021 ; Public opening : 24 septembre 2021",
    })
    void milestonesAreReadWithTheirDays(String tag, String text) {
        var plan = plan(tag, text);
        assertThat(activity(tag, text).milestones())
                .extracting(one -> one.date() + " " + plan.text(one.title()))
                .containsExactly("2021-07-30 Trial version", "2021-09-24 Public opening");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "en | Venue: Virtual exchanges | VIRTUAL", "en | Venue: Venue: Virtual | VIRTUAL", "en | Venue: Peru | PLACE",
        "es | Lugar: Por videoconferencia | VIRTUAL", "es | Sede: Montevideo | PLACE",
        "es | Lugar: A definir | TO_BE_DEFINED",
        "pt | Local: On-line | VIRTUAL", "pt | Local: a definir pelo grupo | TO_BE_DEFINED",
        "fr | Lieu : En ligne | VIRTUAL", "fr | Lieu : à déterminer | TO_BE_DEFINED",
    })
    void venuesAreReadInFourLanguages(String tag, String text, VenueKind kind) {
        assertThat(activity(tag, text).venue()).get().extracting(venue -> venue.kind()).isEqualTo(kind);
    }
}
