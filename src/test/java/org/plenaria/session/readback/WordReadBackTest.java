// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.plenaria.compare.ReturnReview;
import org.plenaria.export.tables.Annex;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.Detail;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.importing.returned.ReturnNote;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class WordReadBackTest {

    private static Plan gealc() throws Exception {
        return SentFile.sample("red-gealc-2020");
    }

    private static Activity activity(Plan plan, int area, int index) {
        return plan.areas().get(area).activities().get(index);
    }

    @ParameterizedTest
    @CsvSource({
        "red-gealc-2020,NARRATIVE,en", "red-gealc-2020,TABLE,es", "bilingual-2026,NARRATIVE,es",
        "bilingual-2026,TABLE,en", "regional-water-2027,NARRATIVE,fr", "regional-water-2027,TABLE,pt",
        "blank,NARRATIVE,en"
    })
    void aDocumentNobodyTouchedChangesNothing(String sample, DocumentLayout layout, String language)
            throws Exception {
        var readBack = SentFile.word(SentFile.sample(sample), options -> options
                        .withLayout(layout)
                        .withAnnex(Annex.TABLE)
                        .with(Detail.OF_A_REPORT)
                        .in(new Language(language)))
                .readBack();

        assertThat(readBack.review().rows()).isEmpty();
        assertThat(readBack.notes()).isEmpty();
        assertThat(readBack.carried()).isTrue();
    }

    @Test
    void aDocumentCarriesNothingThatItDoesNotShow() throws Exception {
        var plan = SentFile.sample("regional-water-2027");
        var options = ExportOptions.of(plan);
        var carried = CarriedPlan.of(CarriedPlan.CARRYING.text(plan, options, false)).orElseThrow().plan();

        assertThat(carried.comments()).isEmpty();
        assertThat(carried.activities()).allMatch(one -> one.notes().isAbsent() && one.result().isAbsent());
    }

    @Test
    void newWordsInAFieldChangeThatFieldAlone() throws Exception {
        var before = activity(gealc(), 0, 0);
        var sent = SentFile.word(gealc(), options -> options)
                .text(xml -> xml.replaceFirst(">Regional Workshop<", ">Regional Seminar<"));

        var after = sent.accepted();

        assertThat(activity(after, 0, 0))
                .isEqualTo(before.withTitle(LocalizedText.of(Language.ENGLISH, "Regional Seminar")));
        assertThat(sent.readBack().review().rows()).hasSize(1);
    }

    @Test
    void aTrackedChangeIsReadAsAcceptedAndSaysWhoMadeIt() throws Exception {
        var readBack = SentFile.word(gealc(), options -> options)
                .text(xml -> xml.replaceFirst(
                        "<w:r>(<w:rPr>(?:(?!</w:rPr>).)*</w:rPr>)<w:t xml:space=\"preserve\">To be defined</w:t></w:r>",
                        "<w:del w:id=\"900\" w:author=\"Uruguay\" w:date=\"2026-10-05T10:00:00Z\"><w:r>$1"
                                + "<w:delText>To be defined</w:delText></w:r></w:del>"
                                + "<w:ins w:id=\"901\" w:author=\"Uruguay\" w:date=\"2026-10-05T10:00:00Z\"><w:r>$1"
                                + "<w:t>Montevideo</w:t></w:r></w:ins>"))
                .readBack();
        var phrases = new ReadBackPhrases(readBack, Locale.ENGLISH);

        assertThat(readBack.review().rows()).hasSize(1);
        var row = readBack.review().rows().getFirst();
        assertThat(phrases.field(row)).isEqualTo("Venue");
        assertThat(phrases.before(row)).isEqualTo("To be defined");
        assertThat(phrases.after(row)).isEqualTo("Montevideo");
        assertThat(phrases.by(row)).contains("by Uruguay, 5 October 2026");
    }

    @Test
    void aLineOverwrittenWithItsHiddenIdIsStillKnownByItsLabel() throws Exception {
        var after = SentFile.word(gealc(), options -> options)
                .text(xml -> xml.replaceFirst(
                        "<w:bookmarkStart w:id=\"\\d+\" w:name=\"_P[0-9a-z]{25}_venue\"/>"
                                + "(?:(?!</w:p>).)*?<w:t xml:space=\"preserve\">Venue</w:t>(?:(?!</w:p>).)*</w:p>",
                        "<w:r><w:t>Venue</w:t><w:tab/><w:t>Lima</w:t></w:r></w:p>"))
                .accepted();

        assertThat(activity(after, 0, 0).venue())
                .contains(Venue.place(LocalizedText.of(Language.ENGLISH, "Lima")));
    }

    @Test
    void whatIsTypedBelowAHeadingBecomesAnActivity() throws Exception {
        var sent = SentFile.word(gealc(), options -> options).text(xml -> {
            int at = xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"PlanGroup\"/>", xml.indexOf("Regional Workshop<"));
            return xml.substring(0, at)
                    + "<w:p><w:pPr><w:pStyle w:val=\"Heading3\"/></w:pPr><w:r><w:t>Course on trust</w:t></w:r></w:p>"
                    + "<w:p><w:pPr><w:pStyle w:val=\"PlanField\"/></w:pPr><w:r><w:t>Venue</w:t><w:tab/>"
                    + "<w:t>Quito</w:t></w:r></w:p>"
                    + xml.substring(at);
        });

        var area = sent.accepted().areas().getFirst();

        assertThat(sent.readBack().review().rows()).hasSize(1);
        var added = area.activities().get(1);
        assertThat(added.title().in(Language.ENGLISH)).contains("Course on trust");
        assertThat(added.timeframe()).isEqualTo(activity(gealc(), 0, 0).timeframe());
        assertThat(added.venue()).contains(Venue.place(LocalizedText.of(Language.ENGLISH, "Quito")));
        assertThat(sent.accepted()).as("the same file, read twice").isEqualTo(sent.accepted());
    }

    @Test
    void anActivityThatIsGoneIsAskedForAndNotTakenOutByItself() throws Exception {
        var sent = SentFile.word(gealc(), options -> options).text(xml -> {
            int title = xml.indexOf("Regional Workshop<", xml.indexOf("Heading3"));
            int from = xml.lastIndexOf("<w:p>", title);
            return xml.substring(0, from)
                    + xml.substring(xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"PlanGroup\"/>", title));
        });
        var review = sent.readBack().review();

        assertThat(review.rows()).singleElement().matches(ReturnReview::takesOut);
        assertThat(review.uncontested()).isEmpty();
        assertThat(review.accepted(Set.of(review.rows().getFirst().at())).activityCount())
                .isEqualTo(gealc().activityCount() - 1);
    }

    @Test
    void anActivityMovedBelowAnotherSemesterGetsItsTimeframe() throws Exception {
        var plan = gealc();
        var moved = activity(plan, 0, 0);
        var sent = SentFile.word(plan, options -> options).text(xml -> {
            int title = xml.indexOf("Regional Workshop<", xml.indexOf("Heading3"));
            int from = xml.lastIndexOf("<w:p>", title);
            int to = xml.indexOf("<w:p><w:pPr><w:pStyle w:val=\"PlanGroup\"/>", title);
            int heading = xml.indexOf("</w:p>", to) + "</w:p>".length();
            return xml.substring(0, from) + xml.substring(to, heading) + xml.substring(from, to)
                    + xml.substring(heading);
        });

        var after = sent.accepted();

        assertThat(after.activity(moved.id()).orElseThrow().activity())
                .isEqualTo(moved.withTimeframe(activity(plan, 0, 1).timeframe()));
        assertThat(moved.timeframe()).isNotEqualTo(activity(plan, 0, 1).timeframe());
        assertThat(after.withAreas(plan.areas())).isEqualTo(plan);
    }

    @Test
    void wordsThatAreNoValueAreKeptAsACommentAndNamed() throws Exception {
        var plan = SentFile.sample("regional-water-2027");
        var readBack = SentFile.word(plan, options -> options)
                .text(xml -> xml.replaceFirst("18 June 2027: Last gauge handed over", "some day in June"))
                .readBack();

        assertThat(readBack.notes()).extracting(ReturnNote::kind)
                .containsExactly(ReturnNote.Kind.NOT_UNDERSTOOD);
        var after = readBack.review().accepted(readBack.review().uncontested());
        assertThat(after.comments()).hasSize(plan.comments().size() + 1);
        assertThat(after.comments()).anyMatch(one -> one.proposed().equals(Optional.of("some day in June")));
        assertThat(after.withComments(plan.comments())).isEqualTo(plan);
    }

    @Test
    void aPlanThatMovedOnKeepsItsOwnChangesAndAsksWhereBothChangedTheSame() throws Exception {
        var plan = gealc();
        var first = activity(plan, 0, 0);
        var present = with(plan, first.withTitle(LocalizedText.of(Language.ENGLISH, "Another title"))
                .withProducts(List.of(LocalizedText.of(Language.ENGLISH, "Our product"))));
        var readBack = SentFile.word(plan, options -> options)
                .text(xml -> xml.replaceFirst(">Regional Workshop<", ">Regional Seminar<")
                        .replaceFirst(">To be defined<", ">Lima<"))
                .readBack(present);

        var review = readBack.review();
        var after = activity(review.accepted(review.uncontested()), 0, 0);

        assertThat(review.rows()).filteredOn(row -> row.clashes()).hasSize(1);
        assertThat(after.title().in(Language.ENGLISH)).contains("Another title");
        assertThat(after.products()).extracting(text -> text.in(Language.ENGLISH))
                .containsExactly(Optional.of("Our product"));
        assertThat(after.venue()).contains(Venue.place(LocalizedText.of(Language.ENGLISH, "Lima")));
    }

    private static Plan with(Plan plan, Activity activity) {
        var area = plan.areas().getFirst();
        var activities = new ArrayList<>(area.activities());
        activities.set(0, activity);
        var areas = new ArrayList<>(plan.areas());
        areas.set(0, area.withActivities(activities));
        return plan.withAreas(areas);
    }

    @Test
    void aTimeframeThatIsWrittenAsBeforeStaysExact() throws Exception {
        var plan = gealc();
        var dated = with(plan, ActivityFields.TIMEFRAME.with(
                activity(plan, 0, 0), Timeframe.of(plan.calendar().first(), plan.calendar().first().plusDays(9))));
        var after = SentFile.word(dated, options -> options)
                .text(xml -> xml.replaceFirst("1–10 January 2020", "1–12 February 2020"))
                .accepted();

        var start = LocalDate.of(2020, 2, 1);
        assertThat(activity(after, 0, 0).timeframe()).isEqualTo(Timeframe.of(start, start.plusDays(11)));
    }

    @Test
    void aRedlineComesBackAsItWentWithItsCommentsAndANewOneIsTakenIn() throws Exception {
        var plan = SentFile.sample("regional-water-2027");
        var commented = plan.comments().getFirst();
        var old = with(plan, activity(plan, 0, 0).withTitle(LocalizedText.of(Language.ENGLISH, "An older title")));
        var sent = SentFile.word(plan, options -> options.against(Baseline.of(old)));

        assertThat(sent.readBack().review().rows()).isEmpty();

        var said = sent.edited("word/comments.xml", xml -> xml.replace(commented.text(), "Not that week, please."));
        var row = said.readBack().review().rows();
        assertThat(row).hasSize(1);
        var after = said.accepted();
        assertThat(after.comments()).hasSize(plan.comments().size() + 1);
        assertThat(after.comments()).anyMatch(one -> one.text().equals("Not that week, please.")
                && one.author().equals(commented.author())
                && one.target().element().equals(commented.target().element()));
    }

    @Test
    void lineEndsThatAProgramPutsIntoWhatIsCarriedDoNoHarm() throws Exception {
        var plan = gealc();
        var text = CarriedPlan.CARRYING.text(plan, ExportOptions.of(plan), true);

        assertThat(CarriedPlan.of(text.replace("\n", "\r\n").replaceAll("(.{76})", "$1\n")).orElseThrow().plan())
                .isEqualTo(plan.withIgnored(List.of()));
    }

    @Test
    void aDocumentOfAnotherPlanIsRefused() throws Exception {
        var sent = SentFile.word(gealc(), options -> options);

        assertThatThrownBy(() -> sent.readBack(SentFile.sample("bilingual-2026")))
                .isInstanceOfSatisfying(UnfitReturnException.class, unfit ->
                        assertThat(unfit.reason()).isEqualTo(UnfitReturnException.Reason.ANOTHER_PLAN));
    }
}
