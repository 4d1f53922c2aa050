// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.page;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.PlanDiff;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ComparePhrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;

/**
 * What differs between two plans as one page of HTML: side by side or word by word, as its reader chooses there. The
 * page needs nothing else, loads nothing, and is the same whenever it is made of the same plans.
 */
public final class ComparisonPage {

    private final PlanDiff diff;
    private final String before;
    private final String after;
    private final Locale locale;
    private final Messages messages;
    private final ComparePhrases phrases;
    private final Html html = new Html();
    private final Map<Id, List<Difference>> byElement = new LinkedHashMap<>();

    private ComparisonPage(PlanDiff diff, String before, String after, Locale locale) {
        this.diff = diff;
        this.before = before;
        this.after = after;
        this.locale = locale;
        messages = Messages.of("comparison", locale);
        phrases = ComparePhrases.in(locale);
        diff.differences().forEach(one ->
                byElement.computeIfAbsent(one.at().element(), _ -> new ArrayList<>()).add(one));
    }

    /**
     * The page.
     *
     * @param before what the first plan is called
     * @param after what the second plan is called
     * @param locale in whose language the page speaks; the plans' texts are in their own
     */
    public static String of(PlanDiff diff, String before, String after, Locale locale) {
        return new ComparisonPage(diff, before, after, locale).page();
    }

    private String page() {
        var title = messages.text("title", diff.after().text(diff.after().title()).replaceAll("\\s+", " "));
        html.trusted("<!DOCTYPE html>\n").start("html", "lang", locale.toLanguageTag()).line();
        html.start("head").line();
        html.empty("meta", "charset", "utf-8").line();
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content",
                "default-src 'none'; style-src 'unsafe-inline'").line();
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1").line();
        html.empty("meta", "name", "color-scheme", "content", "light dark").line();
        html.empty("meta", "name", "generator", "content", "Plenaria").line();
        html.element("title", title).line();
        html.start("style").trusted(style()).end().line();
        html.end().line();
        html.start("body").line();
        html.element("h1", title).line();
        html.start("p", "class", "versions");
        html.element("span", messages.text("before", before), "class", "version");
        html.text(" ");
        html.element("span", messages.text("after", after), "class", "version").end().line();
        summary();
        if (!diff.isEmpty()) {
            choice("sides", true);
            choice("words", false);
            html.start("main").line();
            elements();
            html.end().line();
        }
        html.start("footer").element("p", messages.text("count", diff.differences().size())).end().line();
        html.end().line().end().line();
        return html.toString();
    }

    private void summary() {
        var sentences = phrases.sentences(diff);
        if (sentences.isEmpty()) {
            html.element("p", messages.text(diff.isEmpty() ? "none" : "small"), "class", "summary").line();
            return;
        }
        html.start("ul", "class", "summary");
        sentences.forEach(sentence -> html.element("li", sentence));
        html.end().line();
    }

    /** Works without any script: the page's style looks at which of the two is chosen. */
    private void choice(String view, boolean chosen) {
        html.trusted("<input type=\"radio\" name=\"view\" id=\"view-" + view + "\"" + (chosen ? " checked" : "") + ">");
        html.element("label", messages.text("view." + view), "for", "view-" + view).line();
    }

    private void elements() {
        var old = Numbering.of(diff.before());
        var next = Numbering.of(diff.after());
        var rows = new ComparedElement(html, diff, phrases, messages, locale, old, next);
        show(rows, diff.before().id());
        var sections = new ArrayList<Id>();
        diff.after().sections().forEach(one -> sections.add(one.id()));
        diff.before().sections().forEach(one -> addNew(sections, one.id()));
        sections.forEach(id -> show(rows, id));
        var areas = new ArrayList<Id>();
        diff.after().areas().forEach(one -> areas.add(one.id()));
        diff.before().areas().forEach(one -> addNew(areas, one.id()));
        areas.forEach(id -> area(rows, id));
        byElement.forEach((id, list) -> {
            var part = list.getFirst().at().part();
            if (part == Address.Part.COMMENT || part == Address.Part.ROUND) {
                rows.show(list);
            }
        });
    }

    private void area(ComparedElement rows, Id area) {
        var activities = new ArrayList<Id>();
        activities(diff.after(), area).forEach(activities::add);
        activities(diff.before(), area).forEach(id -> {
            if (diff.after().activity(id).isEmpty()) { // one that moved stands where it is now
                addNew(activities, id);
            }
        });
        boolean isChanged = byElement.containsKey(area) || activities.stream().anyMatch(byElement::containsKey);
        if (isChanged) {
            rows.areaHeading(area);
            show(rows, area);
            activities.forEach(id -> show(rows, id));
        }
    }

    private static List<Id> activities(Plan plan, Id area) {
        return plan.area(area)
                .map(one -> PrintOrder.activities(one, plan.calendar()).stream().map(Activity::id).toList())
                .orElse(List.of());
    }

    private static void addNew(List<Id> ids, Id id) {
        if (!ids.contains(id)) {
            ids.add(id);
        }
    }

    private void show(ComparedElement rows, Id element) {
        var list = byElement.get(element);
        if (list != null) {
            rows.show(list);
        }
    }

    private static String style() {
        try (var in = Objects.requireNonNull(ComparisonPage.class.getResourceAsStream("comparison.css"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
