// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.find;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Section;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;
import org.plenaria.ui.Page;

class PlanSearchTest {

    private static final Activity MEETING = Activity.titled(text("Reunión de la Organización"), Timeframe.annual())
            .withProducts(List.of(text("Report")))
            .withNotes(text("ask the treasurer"))
            .with(it -> it.venue(Optional.of(Venue.place(text("Costa Rica")))));
    private static final Area AREA = Area.named(text("Open Data"), Colour.PALETTE.getFirst())
            .withActivities(List.of(MEETING));
    private static final Plan PLAN = Plan.blank(text("Plan"), Language.ENGLISH, PlanCalendar.semesters(2020))
            .withAreas(List.of(AREA))
            .withSections(List.of(Section.headed(text("Background"), Placement.BEFORE_AREAS)
                    .withParagraphs(List.of(text("In accordance with its by-laws, the committee reports.")))));

    private static LocalizedText text(String words) {
        return LocalizedText.of(Language.ENGLISH, words);
    }

    private static List<Hit> find(String question) {
        return search().find(question, 100);
    }

    private static PlanSearch search() {
        return new PlanSearch(
                PLAN,
                Numbering.of(PLAN),
                Language.ENGLISH,
                Phrases.in(Locale.ENGLISH),
                Messages.of("find", Locale.ENGLISH));
    }

    @Test
    void capitalsAndAccentsDoNotMatter() {
        assertThat(find("ORGANIZACION")).extracting(Hit::title).containsExactly("Reunión de la Organización");
    }

    @Test
    void everyWordMustBeThereButNotInTheSameField() {
        var found = find("reunion costa report");

        assertThat(found).singleElement().satisfies(hit -> {
            assertThat(hit.place().activity()).contains(MEETING.id());
            assertThat(hit.number()).isEqualTo("2.1.1");
            assertThat(hit.context()).isEqualTo("Open Data");
        });
        assertThat(find("reunion costa nowhere")).isEmpty();
    }

    @Test
    void whatIsFoundInAFieldLeadsToThatField() {
        assertThat(find("treasurer")).singleElement().satisfies(hit -> {
            assertThat(hit.place().field()).contains("notes");
            assertThat(hit.label()).isEqualTo("Notes");
            assertThat(hit.text()).isEqualTo("ask the treasurer");
        });
        assertThat(find("costa")).singleElement().satisfies(hit -> assertThat(hit.place().field()).contains("venue"));
    }

    @Test
    void sectionsAndAreasAreFoundToo() {
        assertThat(find("by-laws")).extracting(hit -> hit.place().page()).containsExactly(new Page.Document());
        assertThat(find("open data")).extracting(hit -> hit.place().page()).containsExactly(new Page.OfArea(AREA.id()));
        assertThat(find("2.1.1")).extracting(Hit::title).containsExactly("Reunión de la Organización");
    }

    @Test
    void blanksFindNothingAndNoMoreIsGivenThanAskedFor() {
        assertThat(find("   ")).isEmpty();
        assertThat(search().find("a", 1)).hasSize(1);
    }

    @Test
    void whatWasFoundIsMarkedInTheOriginalText() {
        var ranges = FoldedText.of("Año, AÑO y ano").ranges(List.of("ano"));

        assertThat(ranges).containsExactly(
                new FoldedText.Range(0, 3), new FoldedText.Range(5, 8), new FoldedText.Range(11, 14));
        assertThat(FoldedText.of("ﬁn de l’été 𝒜").ranges(List.of("ete"))).containsExactly(new FoldedText.Range(8, 11));
    }
}
