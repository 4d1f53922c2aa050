// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.plenaria.export.tables.ActivityRow;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.plan.TimeframeGroup;

/** A table of all activities; where scripts run, a form above it leaves only the rows one looks for. */
final class PageTable {

    private static final List<String> COLUMNS = List.of(
            "number", "title", "area", "timeframe", "products", "participants", "venue", "resources", "status");
    private static final int STEP = 256;

    private final HtmlWriter html;
    private final Plan plan;
    private final PlanWords words;
    private final TextLanguages languages;
    private final Messages messages;

    PageTable(HtmlWriter html, Plan plan, PlanWords words, TextLanguages languages, Messages messages) {
        this.html = html;
        this.plan = plan;
        this.words = words;
        this.languages = languages;
        this.messages = messages;
    }

    /** The name by which links find an activity on the page: it stays when numbers change. */
    static String anchor(Id activity) {
        return "n" + activity.value();
    }

    void write(Progress progress) throws IOException {
        var rows = ActivityRow.of(plan);
        html.start("section", "id", "activities");
        html.element("h2", messages.text("table"), "id", "table-heading").newLine();
        form();
        html.start("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-labelledby", "table-heading");
        html.start("table", "id", "table", "aria-labelledby", "table-heading").start("thead").start("tr");
        for (var column : COLUMNS) {
            html.element("th", messages.text("column." + column), "scope", "col");
        }
        html.end(2).start("tbody").newLine();
        Map<Area, Integer> places = new IdentityHashMap<>();
        plan.areas().forEach(area -> places.put(area, places.size() + 1));
        for (int i = 0; i < rows.size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / rows.size());
            }
            row(rows.get(i), places.getOrDefault(rows.get(i).area(), 0));
        }
        html.end(4);
    }

    /** Hidden until the script says that it works. */
    private void form() throws IOException {
        html.start("form", "id", "filter", "role", "search", "hidden", "hidden");
        html.start("label").text(messages.text("filter.text") + " ");
        html.empty("input", "type", "search", "id", "filter-text").end();
        html.start("label").text(messages.text("filter.area") + " ").start("select", "id", "filter-area");
        html.element("option", messages.text("filter.all"), "value", "");
        var numbering = Numbering.of(plan);
        for (int i = 0; i < plan.areas().size(); i++) {
            var area = plan.areas().get(i);
            var name = words.or(words.text(area.name()), "untitled.area");
            html.element("option", numbering.number(area.id()) + " " + name, "value", Integer.toString(i + 1));
        }
        html.end(2);
        html.start("label").text(messages.text("filter.time") + " ").start("select", "id", "filter-time");
        html.element("option", messages.text("filter.all"), "value", "");
        var groups = new TreeMap<TimeframeGroup, String>();
        plan.activities().map(activity -> plan.calendar().group(activity.timeframe())).forEach(group ->
                groups.putIfAbsent(group, words.phrases().groupHeading(group, plan.calendar())));
        for (var group : groups.entrySet()) {
            html.element("option", group.getValue(), "value", key(group.getKey()));
        }
        html.end(2);
        html.start("output", "id", "filter-count", "data-words", messages.text("filter.count")).end();
        html.end(1);
    }

    private static String key(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(var period) -> period.notation();
            case TimeframeGroup.Annual() -> "annual";
            case TimeframeGroup.Undated() -> "undated";
        };
    }

    private void row(ActivityRow row, int area) throws IOException {
        var activity = row.activity();
        html.start("tr",
                "data-area", Integer.toString(area),
                "data-time", key(plan.calendar().group(activity.timeframe())));
        html.start("th", "scope", "row").element("a", row.number(), "href", "#" + anchor(activity.id())).end();
        cell(words.or(words.text(activity.title()), "untitled.activity"));
        cell(row.areaNumber() + " " + words.text(row.area().name()));
        cell(words.asLine(words.timeframe(activity.timeframe())));
        cell(String.join("\n", words.texts(activity.products())));
        cell(String.join("\n", words.texts(activity.participants())));
        cell(words.venue(activity));
        cell(String.join("\n", activity.resources().stream().map(one -> words.resource(one, true)).toList()));
        cell(words.status(activity));
        html.end(1);
    }

    private void cell(String text) throws IOException {
        html.told("td", text, languages.of(text));
    }
}
