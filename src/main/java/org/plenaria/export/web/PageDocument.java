// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.export.tables.Progress;
import org.plenaria.export.tables.TextLanguages;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.timeline.TimelineFrame;

/** The parts of the page that say what the document says: masthead, contents, sections, areas with activities. */
final class PageDocument {

    private static final int STEP = 16;

    private final HtmlWriter html;
    private final PrintedPlan printed;
    private final TextLanguages languages;
    private final Messages messages;
    private final PlanWords words;

    PageDocument(HtmlWriter html, PrintedPlan printed, TextLanguages languages, Messages messages, PlanWords words) {
        this.html = html;
        this.printed = printed;
        this.languages = languages;
        this.messages = messages;
        this.words = words;
    }

    void masthead() throws IOException {
        var masthead = printed.masthead();
        html.start("header").start("div", "class", "masthead");
        html.start("p");
        if (!masthead.organization().isEmpty()) {
            told("strong", masthead.organization()).empty("br");
        }
        told("span", masthead.organizationInFull()).end();
        html.start("p", "class", "reference");
        for (var line : masthead.lines()) {
            told("span", line);
        }
        html.end(2);
        if (!masthead.meeting().isEmpty()) {
            told("p", masthead.meeting(), "class", "meeting");
        }
        told("h1", printed.title());
        if (!masthead.placeAndDate().isEmpty()) {
            told("p", masthead.placeAndDate(), "class", "place");
        }
        html.end(1);
    }

    void contents(boolean pictured) throws IOException {
        html.start("nav", "aria-labelledby", "contents");
        html.element("h2", words.label("contents"), "id", "contents").start("ol").newLine();
        entries(printed.before(), "before");
        entry("areas", printed.areasNumber(), printed.areasHeading());
        if (!printed.areas().isEmpty()) {
            html.start("ol").newLine();
            for (int i = 0; i < printed.areas().size(); i++) {
                entry("area" + (i + 1), printed.areas().get(i).number(), printed.areas().get(i).name()).end()
                        .newLine();
            }
            html.end();
        }
        html.end().newLine();
        entries(printed.after(), "after");
        for (int i = 0; i < printed.closing().size(); i++) {
            entry("closing" + (i + 1), "", printed.closing().get(i).label()).end().newLine();
        }
        if (pictured) {
            entry("timeline", "", messages.text("timeline")).end().newLine();
            entry("activities", "", messages.text("table")).end().newLine();
        }
        html.end(2);
    }

    private void entries(List<PrintedSection> sections, String anchor) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            entry(anchor + (i + 1), sections.get(i).number(), sections.get(i).heading()).end().newLine();
        }
    }

    private HtmlWriter entry(String anchor, String number, String text) throws IOException {
        html.start("li").start("a", "href", "#" + anchor);
        number(number);
        told("span", text);
        return html.end();
    }

    /**
     * Front or back matter.
     *
     * @param anchor what the names begin with by which links find the sections
     */
    void sections(List<PrintedSection> sections, String anchor) throws IOException {
        for (int i = 0; i < sections.size(); i++) {
            var section = sections.get(i);
            html.start("section", "id", anchor + (i + 1));
            heading("h2", section.number(), section.heading());
            for (var paragraph : section.paragraphs()) {
                told("p", paragraph).newLine();
            }
            html.end(1);
        }
    }

    void areas(Plan plan, PageColours colours, Progress progress) throws IOException {
        html.start("section", "id", "areas");
        heading("h2", printed.areasNumber(), printed.areasHeading());
        for (int i = 0; i < printed.areas().size(); i++) {
            if (i % STEP == 0) {
                progress.step((double) i / printed.areas().size());
            }
            var area = plan.areas().get(i);
            var ids = PrintOrder.activities(area, plan.calendar()).stream()
                    .map(activity -> PageTable.anchor(activity.id()))
                    .iterator();
            html.start("section", "id", "area" + (i + 1), "class", "area " + colours.area(area.colour()));
            area(printed.areas().get(i), ids);
            html.end(1);
        }
        html.end(1);
    }

    private void area(PrintedArea area, Iterator<String> anchors) throws IOException {
        heading("h3", area.number(), area.name());
        for (var field : area.introduction()) {
            introduction(field);
        }
        for (var group : area.groups()) {
            group(group, anchors);
        }
    }

    private void introduction(PrintedField field) throws IOException {
        for (int i = 0; i < field.values().size(); i++) {
            html.start("p");
            if (i == 0) {
                html.element("strong", field.label() + ".").text(" ");
            }
            told("span", field.values().get(i)).end().newLine();
        }
    }

    private void group(PrintedActivities group, Iterator<String> anchors) throws IOException {
        if (group.subheading().isPresent()) {
            told("h4", group.subheading().get(), "class", "subheading");
        }
        html.element("h4", group.heading(), "class", "group").newLine();
        for (var activity : group.activities()) {
            html.start("article", "id", anchors.next());
            heading("h5", activity.number(), activity.title());
            if (!activity.fields().isEmpty()) {
                html.start("dl");
                for (var field : activity.fields()) {
                    html.start("div").element("dt", field.label());
                    for (var value : field.values()) {
                        told("dd", value);
                    }
                    html.end();
                }
                html.end();
            }
            html.end(1);
        }
    }

    void closing() throws IOException {
        for (int i = 0; i < printed.closing().size(); i++) {
            var field = printed.closing().get(i);
            html.start("section", "id", "closing" + (i + 1)).element("h2", field.label());
            for (var value : field.values()) {
                told("p", value);
            }
            html.end(1);
        }
    }

    /**
     * The timeline.
     *
     * @param picture what stands inside the picture's outermost element
     * @param frame it was painted in
     */
    void timeline(String picture, TimelineFrame frame) throws IOException {
        double width = frame.viewport().width();
        double height = frame.viewport().height();
        html.start("section", "id", "timeline").element("h2", messages.text("timeline")).newLine();
        html.element("p", messages.text("timeline.note"), "class", "note");
        html.start("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label",
                messages.text("timeline"));
        html.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "timeline", "role", "img",
                "aria-label", messages.text("timeline"), "font-family", "Arial, 'Liberation Sans', sans-serif",
                "viewBox", "0 0 " + Math.round(width) + " " + Math.round(height));
        html.start("g", "id", "year").trusted(picture).end(3);
        html.start("div", "class", "sheets", "aria-hidden", "true").newLine();
        double header = frame.headerHeight();
        double legend = header + frame.rowsHeight();
        for (var sheet : PrintSheets.of(frame)) {
            double rows = sheet.bottom() - sheet.top();
            html.start("svg", "xmlns", "http://www.w3.org/2000/svg", "class", "timeline",
                    "font-family", "Arial, 'Liberation Sans', sans-serif",
                    "viewBox", "0 0 " + number(width) + " " + number(header + rows + height - legend));
            window(width, 0, 0, header);
            window(width, header, sheet.top(), rows);
            window(width, header + rows, legend, height - legend);
            html.end(1);
        }
        html.end(2);
    }

    /** A part of the picture, at another height: for paper, on which one cannot scroll. */
    private void window(double width, double y, double from, double height) throws IOException {
        if (height > 0) {
            html.start("svg", "x", "0", "y", number(y), "width", number(width), "height", number(height),
                    "viewBox", "0 " + number(from) + " " + number(width) + " " + number(height));
            html.empty("use", "href", "#year").end();
        }
    }

    private static String number(double value) {
        return Long.toString(Math.round(value));
    }

    void footer() throws IOException {
        html.start("footer").start("p").text(words.origin(printed));
        html.end(2);
    }

    private void heading(String element, String number, String text) throws IOException {
        html.start(element);
        number(number);
        told("span", text).end().newLine();
    }

    private void number(String number) throws IOException {
        if (!number.isBlank()) {
            html.element("span", number, "class", "number").text(" ");
        }
    }

    private HtmlWriter told(String element, String text, String... attributes) throws IOException {
        Optional<Language> language = languages.of(text);
        return html.told(element, text, language, attributes);
    }
}
