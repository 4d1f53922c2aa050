// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.NoteKind;

/** Texts of our own with the quirks of plans in four languages. */
class QuirksTest {

    private static ImportResult read(String name) throws Exception {
        return new PlanImport().of(
                SourceFiles.read(SameContentTest.resource(name), name), ImportOptions.assuming(1999));
    }

    private static List<NoteKind> notes(ImportResult result) {
        return result.notes().stream().map(ImportNote::kind).toList();
    }

    @Test
    void aPlanInEnglishWithGluedAndDoubledLabelsAndARepeatedNumber() throws Exception {
        var result = read("lighthouses.txt");
        assertThat(PlanShape.of(result.plan())).containsExactly(
                "title 2021 WORK PLAN in en",
                "calendar 2021-01 12 SEMESTER",
                "masthead [GENERAL, IV Meeting of the Lighthouse Network, Porto, ]  2020-10-12",
                "currency ",
                "section 1 Background BEFORE_AREAS [The network was founded by six coastal services in 2011.,"
                        + " It keeps a register of lights and a school for keepers.]",
                "areas 2 Areas of work",
                "area 2.1 Register of lights: To keep one register that every service trusts.",
                "activity 2.1.1 Survey of the northern coast | S1 | products [Chart] | participants [] | venue"
                        + " PLACE Bergen"
                        + " | resources [Secretariat funds FUNDS] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes ",
                "activity 2.1.2 Guide for surveyors | S1 | products [Guide, Checklist, Form] | participants [] |"
                        + " venue VIRTUAL Virtual exchanges | resources [Working group time STAFF_TIME,"
                        + " Harbour Trust contribution] | responsible [] | recurrence  | status OptionalInt.empty |"
                        + " milestones [] | notes ",
                "activity 2.1.3 Monthly check of the register | annual | products [Bulletin] | participants [] |"
                        + " venue VIRTUAL  | resources [Working group time STAFF_TIME] | responsible [] |"
                        + " recurrence 1/1MONTH | status OptionalInt.empty | milestones [] | notes ",
                "area 2.2 School for keepers: To train the keepers of small stations.",
                "activity 2.2.1 Autumn course | S2 | products [Certificates] | participants [20 keepers] |"
                        + " venue TO_BE_DEFINED  | resources [Harbour Trust funds FUNDS] | responsible [] |"
                                + " recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes ",
                "activity 2.2.2 Handbook | S2 | products [Handbook] | participants [] | venue VIRTUAL  |"
                        + " resources [Consultant CONSULTANT] | responsible [] | recurrence  | status"
                                + " OptionalInt.empty |"
                        + " milestones [] | notes ",
                "activity 2.2.2 Farewell evening | S2 | products [Report] | participants [] | venue PLACE Porto |"
                        + " resources [Secretariat funds FUNDS] | responsible [] | recurrence  | status"
                                + " OptionalInt.empty |"
                        + " milestones [] | notes ",
                "extras");
        assertThat(notes(result)).containsExactlyInAnyOrder(
                NoteKind.LABEL_DOUBLED, NoteKind.DIVIDED, NoteKind.DIVIDED, NoteKind.NUMBER_DUPLICATE);
    }

    @Test
    void aPlanInSpanishWithQuartersAnImpossibleDateAndAnAmbiguousFrequency() throws Exception {
        var result = read("faros.txt");
        assertThat(PlanShape.of(result.plan())).containsExactly(
                "title PLAN DE TRABAJO 2021 in es",
                "calendar 2021-01 12 SEMESTER",
                "masthead [RESERVADA, V Reunión de la Red de Faros, Valparaíso, ] FAROS/Doc. 7/20 2020-11-03",
                "currency USD",
                "section I Antecedentes BEFORE_AREAS [La Red reúne a los servicios costeros de seis países y mantiene"
                        + " un registro común de luces que se actualiza cada año con los datos de cada servicio.,"
                        + " Un segundo párrafo, más corto.]",
                "areas II Áreas de trabajo",
                "area 1 Registro de luces: Mantener un registro en el que todos confíen.",
                "activity 1.1 Relevamiento de la costa norte | S1 | products [Carta náutica, Informe] |"
                        + " participants [] |"
                        + " venue PLACE Iquique | resources [Fondos de la Secretaría FUNDS] | responsible [] |"
                        + " recurrence  | status OptionalInt.empty | milestones [] | notes ",
                "activity 1.2 Manual del relevador | S1 | products [Manual] | participants [] | venue TO_BE_DEFINED  |"
                        + " resources [Tiempo del grupo de trabajo STAFF_TIME, Cooperación del puerto] |"
                                + " responsible [] |"
                        + " recurrence  | status OptionalInt.empty | milestones [] | notes"
                        + "  {Eje estratégico: Seguridad}",
                "activity 1.3 Encuentro de fareros | Q3 | products [Acta] | participants [] |"
                        + " venue PLACE Lima, Perú y en línea | resources [Fondo del Puerto FUNDS 12500.50] |"
                        + " responsible [] | recurrence  | status OptionalInt.empty | milestones [] | notes"
                        + "  {Fecha: 31 de abril de 2021}",
                "activity 1.4 Reuniones bimensuales del grupo | annual | products [Minuta] | participants [] |"
                        + " venue VIRTUAL Reuniones virtuales | resources [] | responsible [Chile] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes ",
                "area 2 Escuela de fareros: Formar a los encargados de estaciones pequeñas.",
                "activity 2.1 Curso de otoño | 2021-09-01/2021-10-15 | products [Certificados] | participants [] |"
                        + " venue VIRTUAL  | resources [] | responsible [] | recurrence 2/1MONTH |"
                        + " status OptionalInt.empty | milestones [Fecha límite 2021-11-30] |"
                        + " notes Nota al margen que nadie anunció.",
                "extras");
        assertThat(notes(result)).contains(
                NoteKind.DATE_IMPOSSIBLE, NoteKind.RECURRENCE_AMBIGUOUS, NoteKind.LABEL_DOUBLED,
                NoteKind.WORDS_KEPT_AS_NOTE);
    }

    @Test
    void aPlanInPortugueseSetInMarkdownHeadings() throws Exception {
        var result = read("farois.md");
        assertThat(PlanShape.of(result.plan())).containsExactly(
                "title Plano de trabalho 2022 in pt",
                "calendar 2022-01 12 QUARTER",
                "masthead [Pública, , , ]  ",
                "currency ",
                "section 1 Finalidade BEFORE_AREAS [O plano ordena as ações da rede durante o ano.]",
                "areas 2 ",
                "area 2.1 Registro de luzes: Manter um registro confiável.",
                "activity 2.1.1 Levantamento da costa sul | Q2 | products [Carta] | participants [] |"
                        + " venue PLACE Florianópolis | resources [] | responsible [Marinha, Universidade] |"
                                + " recurrence  |"
                        + " status UNDER_WAYOptionalInt[40] | milestones [] | notes ",
                "activity 2.1.2 Guia do levantador | Q2 | products [Guia, Formulário] | participants [] |"
                        + " venue TO_BE_DEFINED  | resources [] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes ",
                "activity 2.1.3 Oficina | M3+M4+M5 | products [] | participants [] | venue VIRTUAL  | resources [] |"
                        + " responsible [] | recurrence 1/3WEEK | status OptionalInt.empty |"
                        + " milestones [até 20 de maio 2022-05-20] | notes ",
                "extras");
    }

    @Test
    void aPlanInFrenchWithATable() throws Exception {
        var result = read("phares.md");
        assertThat(PlanShape.of(result.plan())).containsExactly(
                "title Programme de travail 2023 in fr",
                "calendar 2023-01 12 SEMESTER",
                "masthead [publique, , Paris, ]  2022-12-01",
                "currency ",
                "areas 1 Domaines de travail",
                "area 1.1 Registre des feux: Tenir un registre sûr.",
                "activity 1.1.1 Relevé de la côte | S1 | products [Carte] | participants [] | venue PLACE Brest |"
                        + " resources [Fonds du Secrétariat FUNDS] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes  {Axe stratégique: Sécurité}",
                "activity 1.1.2 Guide du releveur | 2023-04-03/2023-04-14 | products [Guide, Formulaire] |"
                        + " participants [] | venue TO_BE_DEFINED  | resources [Temps du groupe STAFF_TIME,"
                                + " appui du Port] |"
                        + " responsible [] | recurrence  | status OptionalInt.empty | milestones [] | notes ",
                "activity 1.1.3 Veille | annual | products [Bulletin] | participants [] | venue VIRTUAL En ligne |"
                        + " resources [Consultant CONSULTANT] | responsible [] | recurrence  |"
                        + " status OptionalInt.empty | milestones [] | notes  {Axe stratégique: Données}",
                "extras");
    }
}
