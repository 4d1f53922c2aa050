// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.Exported;
import org.plenaria.export.picture.PaperTexts;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.export.picture.SvgExport;
import org.plenaria.export.picture.TimelinePhrases;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.TimelineContent;

class PaperPagesTest {

    private static final PageSetup TILED = PageSetup.USUAL.fitted(PageSetup.Fit.TILED);

    private final Plan water = Exported.sample("regional-water-2027");
    private final Plan gealc = Exported.sample("red-gealc-2020");

    @ParameterizedTest
    @EnumSource(PaperSize.class)
    void everyActivityIsOnExactlyOnePageInTheOrderOfThePlan(PaperSize size) {
        for (boolean landscape : new boolean[] {true, false}) {
            var pages = PaperPages.of(List.of(all(water)), TILED.on(size).landscape(landscape), SvgExport.fit());

            var numbers = pages.pages().stream().flatMap(page -> numbers(page).stream()).toList();
            var expected = water.areas().stream()
                    .flatMap(area -> IntStream.rangeClosed(1, area.activities().size())
                            .mapToObj(i -> "3." + (water.areas().indexOf(area) + 1) + "." + i))
                    .toList();
            assertThat(numbers).isEqualTo(expected);
        }
    }

    @Test
    void everyPageHasTheHeadOfTheTableTheWordsAroundItAndItsNumber() {
        var pages = PaperPages.of(List.of(all(water)), TILED, SvgExport.fit()).pages();

        assertThat(pages).hasSizeGreaterThan(2);
        for (var page : pages) {
            assertThat(texts(page)).contains(
                    "2027 Work Plan of the Sarune River Commission (fictional sample)", "All areas of work",
                    "SRC/PLAN/2027 · Rev. 1", "1 June 2027", "No.", "Activity", "1st quarter 2027", "Jan", "Dec",
                    "Page " + page.number() + " of " + pages.size());
        }
    }

    @Test
    void noWordIsCutAndNothingStandsThereToBeClicked() {
        var parts = new ArrayList<PaperPart>();
        parts.add(all(water));
        for (int i = 0; i < water.areas().size(); i++) {
            parts.add(area(water, i));
        }
        for (boolean landscape : new boolean[] {true, false}) {
            for (var page : PaperPages.of(parts, TILED.landscape(landscape), SvgExport.fit()).pages()) {
                assertThat(texts(page)).noneMatch(text -> text.endsWith("…"));
                assertThat(shapes(page)).noneMatch(Shape.Chevron.class::isInstance);
            }
        }
    }

    @Test
    void theLegendExplainsWhatThesePagesShowAndNothingElse() {
        var all = texts(PaperPages.of(List.of(all(water)), TILED, SvgExport.fit()).pages().getLast());
        var soft = texts(PaperPages.of(List.of(area(gealc, 0)), TILED, SvgExport.fit()).pages().getLast());

        assertThat(all).anyMatch(text -> text.startsWith("hatched")).anyMatch(text -> text.startsWith("firm edges"));
        assertThat(soft).anyMatch(text -> text.startsWith("soft edges")).noneMatch(text -> text.startsWith("firm"));
    }

    @Test
    void aPageThatGoesOnInAnAreaNamesTheAreaOnceMore() {
        var pages = PaperPages.of(List.of(all(water)), TILED, SvgExport.fit()).pages();

        for (var page : pages) {
            var first = numbers(page).getFirst();
            var area = first.substring(0, first.lastIndexOf('.'));
            var texts = texts(page);
            assertThat(texts).contains(area);
            assertThat(texts.indexOf(area)).as("before its activities").isLessThan(texts.indexOf(first));
        }
    }

    @Test
    void theHeadingOfAnAreaNeverStandsAloneAtTheFootOfAPage() {
        for (var size : PaperSize.values()) {
            for (var page : PaperPages.of(List.of(all(water)), TILED.on(size), SvgExport.fit()).pages()) {
                var last = texts(page).stream().filter(text -> text.matches("3\\.\\d+(\\.\\d+)?")).toList().getLast();
                assertThat(last).as("the last number on page " + page.number()).matches("3\\.\\d+\\.\\d+");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 6})
    void timeSpreadOverSeveralPagesShowsEachMonthOnce(int across) {
        var pages = PaperPages.of(List.of(all(gealc)), TILED.across(across), SvgExport.fit()).pages();

        var months = pages.subList(0, across).stream()
                .flatMap(page -> texts(page).stream())
                .filter(text -> text.matches("Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec"))
                .toList();

        assertThat(months).containsExactly(
                "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
        assertThat(pages.size() % across).isZero();
        assertThat(numbers(pages.getFirst())).as("the same rows beside each other")
                .isEqualTo(numbers(pages.get(across - 1)));
    }

    @Test
    void whatFitsOnOnePageIsMadeNoSmallerThanItMustBe() {
        var one = PaperPages.of(List.of(all(gealc)), PageSetup.USUAL.landscape(false), SvgExport.fit());

        assertThat(one.pages()).hasSize(1);
        assertThat(one.crowded()).isFalse();
        assertThat(one.percent()).isBetween(PaperPages.SMALLEST, 99);
        var area = PaperPages.of(List.of(area(gealc, 0)), PageSetup.USUAL, SvgExport.fit());
        assertThat(area.percent()).isEqualTo(100);
    }

    @Test
    void whatWouldGetTooSmallToReadTakesMorePagesAndSaysSo() {
        var pages = PaperPages.of(List.of(all(water)), PageSetup.USUAL, SvgExport.fit());

        assertThat(pages.crowded()).isTrue();
        assertThat(pages.percent()).isBetween(PaperPages.SMALLEST, 99);
        assertThat(pages.pages()).hasSizeGreaterThan(1);
    }

    @Test
    void severalTimelinesAreCountedThrough() {
        var parts = IntStream.range(0, gealc.areas().size()).mapToObj(i -> area(gealc, i)).toList();

        var pages = PaperPages.of(parts, PageSetup.USUAL, SvgExport.fit()).pages();

        assertThat(pages).hasSize(9);
        assertThat(texts(pages.get(1))).contains("3.2 Open Data", "Page 2 of 9");
        assertThat(pages.get(1).title()).isEqualTo("2020 Work Plan · 3.2 Open Data");
    }

    @Test
    void nothingLeavesThePartOfThePaperThatPrintersReach() {
        for (var size : PaperSize.values()) {
            for (var fit : PageSetup.Fit.values()) {
                var setup = PageSetup.USUAL.on(size).fitted(fit).across(2);
                for (var page : PaperPages.of(List.of(all(water)), setup, SvgExport.fit()).pages()) {
                    for (var part : page.parts()) {
                        for (var layer : part.layers()) {
                            double right = part.x() + layer.clip().right() * part.scale();
                            double bottom = part.y() + layer.clip().bottom() * part.scale();
                            assertThat(right).isLessThanOrEqualTo(page.width() - PageSetup.MARGIN + 0.5);
                            assertThat(bottom).isLessThanOrEqualTo(page.height() - PageSetup.MARGIN + 0.5);
                        }
                        assertThat(part.x()).isGreaterThanOrEqualTo(PageSetup.MARGIN - 0.01);
                    }
                }
            }
        }
    }

    @Test
    void theUsualPaperIsThatOfTheCountry() {
        assertThat(PageSetup.usualIn(Locale.of("es", "MX")).size()).isEqualTo(PaperSize.LETTER);
        assertThat(PageSetup.usualIn(Locale.of("es", "UY")).size()).isEqualTo(PaperSize.A4);
    }

    @Test
    void aPlanWithoutAreasTakesAPageOfItsHeadAndNothingElse() {
        var pages = PaperPages.of(List.of(all(Exported.sample("blank").withAreas(List.of()))), TILED, SvgExport.fit());

        assertThat(pages.pages()).hasSize(1);
        assertThat(numbers(pages.pages().getFirst())).isEmpty();
    }

    private static PaperPart all(Plan plan) {
        var texts = new PaperTexts(plan, plan.originalLanguage());
        return new PaperPart(
                new PlanLook(plan, TimelineContent.all(), TimelinePhrases.onPaper(plan, texts.words())),
                texts.ofAll());
    }

    private static PaperPart area(Plan plan, int index) {
        var texts = new PaperTexts(plan, plan.originalLanguage());
        var area = plan.areas().get(index);
        return new PaperPart(
                new PlanLook(plan, TimelineContent.area(area.id()), TimelinePhrases.onPaper(plan, texts.words())),
                texts.of(area));
    }

    /** The numbers of the activities on a page, from top to bottom. */
    private static List<String> numbers(PaperPage page) {
        return texts(page).stream().filter(text -> text.matches("3\\.\\d+\\.\\d+")).toList();
    }

    private static List<Shape> shapes(PaperPage page) {
        return page.parts().stream()
                .flatMap(part -> part.layers().stream())
                .flatMap(layer -> layer.shapes().stream())
                .toList();
    }

    private static List<String> texts(PaperPage page) {
        return shapes(page).stream()
                .flatMap(shape -> shape instanceof Shape.Text text ? Stream.of(text.text()) : Stream.empty())
                .toList();
    }
}
