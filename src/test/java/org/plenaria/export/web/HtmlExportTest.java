// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.NaughtyPlan;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanTables;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.RandomPlans;
import org.xml.sax.InputSource;

class HtmlExportTest {

    private static final Plan GEALC = Exported.sample("red-gealc-2020");
    private static final Plan WATER = Exported.sample("regional-water-2027");
    private static final Plan BILINGUAL = Exported.sample("bilingual-2026");

    @ParameterizedTest
    @ValueSource(strings = {"red-gealc-2020", "regional-water-2027", "bilingual-2026", "blank"})
    void everyTextOfThePlanIsOnThePageAndItsLandmarksAreThere(String sample) {
        var plan = Exported.sample(sample);
        var page = page(plan, ExportOptions.of(plan));
        var printed = PlanTables.document(plan, ExportOptions.of(plan));

        assertThat(page.select("header, nav, main, footer")).hasSize(4);
        assertThat(page.select("h1").text()).isEqualTo(printed.title());
        for (var row : ActivityRow.of(plan)) {
            var article = page.getElementById("n" + row.activity().id().value());
            assertThat(article).isNotNull();
            assertThat(article.select("h5").text()).contains(row.number()).contains(plan.text(row.activity().title()));
        }
        for (var area : printed.areas()) {
            for (var group : area.groups()) {
                for (var activity : group.activities()) {
                    for (var field : activity.fields()) {
                        assertThat(page.select("dd").eachText()).containsAll(field.values());
                    }
                }
            }
        }
    }

    @Test
    void theTableHasHeadersAndARowForEachActivity() {
        var page = page(WATER, ExportOptions.of(WATER));

        assertThat(page.select("#table thead th[scope=col]")).hasSize(9);
        assertThat(page.select("#table tbody tr")).hasSize(WATER.activityCount());
        assertThat(page.select("#table tbody th[scope=row] a").eachAttr("href"))
                .allSatisfy(link -> assertThat(page.getElementById(link.substring(1))).isNotNull());
        assertThat(page.select("#filter").hasAttr("hidden")).isTrue(); // until the script has come to life
        assertThat(page.select("#filter-area option")).hasSize(WATER.areas().size() + 1);
        assertThat(page.select("#filter-time option").eachAttr("value")).contains("", "Q1", "annual", "undated");
    }

    @Test
    void nothingComesFromElsewhereAndOnlyOurScriptMayRun() throws Exception {
        var page = page(WATER, ExportOptions.of(WATER));
        var policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");

        assertThat(page.select("[src], link, img, iframe, object, embed, base, [style]")).isEmpty();
        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("[href]").eachAttr("href")).allSatisfy(link -> assertThat(link).startsWith("#"));
        assertThat(page.select("style").html()).doesNotContain("url(", "@import");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(policy).contains(hash(data(page, "script")), hash(data(page, "style")));
    }

    private static String data(Document page, String element) {
        return page.select(element).getFirst().data();
    }

    private static String hash(String text) throws Exception {
        var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    }

    @Test
    void onPaperTheTimelineIsCutBetweenRowsAndTheContentsNameAllParts() {
        var page = page(WATER, ExportOptions.of(WATER));

        var windows = page.select(".sheets > svg > svg:nth-child(2)").eachAttr("viewBox");
        assertThat(windows).hasSizeGreaterThan(2);
        for (int i = 1; i < windows.size(); i++) {
            var before = windows.get(i - 1).split(" ");
            int end = Integer.parseInt(before[1]) + Integer.parseInt(before[3]);
            assertThat(Integer.parseInt(windows.get(i).split(" ")[1])).isBetween(end - 1, end + 1);
        }
        for (var link : page.select("nav a").eachAttr("href")) {
            assertThat(page.getElementById(link.substring(1))).as(link).isNotNull();
        }
        assertThat(page.select("nav a").eachText()).contains("Milestones", "Indicators", "Further information");
        assertThat(page.select("footer").text()).containsOnlyOnce("Rev. 1");
    }

    @Test
    void naughtyStringsStayTexts() {
        var plan = NaughtyPlan.plan();
        var page = page(plan, ExportOptions.of(plan));

        assertThat(page.select("script")).hasSize(1);
        assertThat(page.select("img, iframe, object, embed, link, [src], [style]")).isEmpty();
        for (var element : page.getAllElements()) {
            assertThat(element.attributes().asList()).noneMatch(one -> one.getKey().startsWith("on"));
        }
        assertThat(page.select("svg[role=img]")).hasSize(1);
        var shown = page.select("article h5 span:last-child").stream().map(Element::wholeText).toList();
        var strings = NaughtyPlan.strings();
        assertThat(shown).hasSameSizeAs(strings);
        for (int i = 0; i < strings.size(); i++) {
            if (strings.get(i).chars().allMatch(c -> c >= ' ' && (c < 0x7f || c > 0x9f) && c < 0x2000)) {
                assertThat(shown.get(i)).isEqualTo(strings.get(i));
            }
        }
    }

    @Test
    void thePageIsWellFormedForXmlToo() throws Exception {
        for (var plan : List.of(NaughtyPlan.plan(), WATER, RandomPlans.plan(4, 6), RandomPlans.plan(5, 6))) {
            var builder = DocumentBuilderFactory.newInstance().newDocumentBuilder();
            builder.setEntityResolver((_, _) -> new InputSource(new StringReader("")));
            var bytes = Exported.bytes(plan, ExportFormat.HTML);
            assertThat(builder.parse(new ByteArrayInputStream(bytes)).getDocumentElement().getTagName())
                    .isEqualTo("html");
        }
    }

    @Test
    void noNameIsGivenTwice() {
        var ids = page(WATER, ExportOptions.of(WATER)).select("[id]").eachAttr("id");

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void thePageSpeaksItsLanguageAndMarksTextsInAnother() {
        var page = page(BILINGUAL, ExportOptions.of(BILINGUAL).in(Language.SPANISH));

        assertThat(page.select("html").attr("lang")).isEqualTo("es");
        assertThat(page.select("h1").text()).startsWith("Plan de trabajo 2026/27");
        assertThat(page.select("#table thead th").eachText()).contains("Actividad", "Plazo");
        var french = page(GEALC, ExportOptions.of(GEALC).in(Language.FRENCH));
        assertThat(french.select("article h5 span[lang=en]")).hasSize(GEALC.activityCount());
        assertThat(french.select("dt").eachText()).contains("Lieu");
    }

    @Test
    void thePageSaysWhichPlanItIs() {
        var page = page(WATER, ExportOptions.of(WATER));

        assertThat(page.title()).contains("2027 Work Plan", "Rev. 1");
        assertThat(page.select("meta[name=dcterms.date]").attr("content")).isEqualTo("2027-06-01");
        assertThat(page.select("footer").text()).contains("SRC/PLAN/2027", "Rev. 1", "English", "1 June 2027");
    }

    @Test
    void theSamePlanGivesTheSameBytes() {
        assertThat(Exported.bytes(WATER, ExportFormat.HTML)).isEqualTo(Exported.bytes(WATER, ExportFormat.HTML));
    }

    @Test
    void thePictureFollowsTheReadersChoiceOfLightAndDark() {
        var page = page(GEALC, ExportOptions.of(GEALC));
        var style = page.select("style").html();

        assertThat(page.select("svg text")).isNotEmpty();
        assertThat(page.select("svg [fill]").eachAttr("fill")).allMatch("none"::equals);
        assertThat(style).contains("prefers-color-scheme: dark", "@media print");
        for (var name : page.select("svg [class]").eachAttr("class")) {
            assertThat(style).contains("." + name + "{");
        }
    }

    private static Document page(Plan plan, ExportOptions options) {
        return Jsoup.parse(new String(Exported.bytes(plan, ExportFormat.HTML, options), StandardCharsets.UTF_8));
    }
}
