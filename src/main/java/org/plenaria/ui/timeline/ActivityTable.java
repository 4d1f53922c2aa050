// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Resource;
import org.plenaria.ui.Desk;

/** Activities as a table for other programs: as lines with tabs, and as HTML. */
final class ActivityTable {

    /** What it says of each activity, after its number. */
    static final List<Field<Activity, ?>> COLUMNS = List.of(
            ActivityFields.TITLE,
            ActivityFields.TIMEFRAME,
            ActivityFields.PRODUCTS,
            ActivityFields.PARTICIPANTS,
            ActivityFields.VENUE,
            ActivityFields.RESOURCES,
            ActivityFields.RESPONSIBLE,
            ActivityFields.STATUS);

    private final Desk desk;
    private final List<List<String>> rows;

    ActivityTable(Desk desk, List<Activity> activities) {
        this.desk = desk;
        rows = activities.stream().map(this::row).toList();
    }

    /** A line for each activity, its cells apart by tabs, as spreadsheets read it. */
    String text() {
        return rows.stream().map(row -> String.join("\t", row)).collect(Collectors.joining("\n"));
    }

    /** The same with a row of headings, for documents and mail. */
    String html() {
        var html = new StringBuilder("<table border=\"1\" cellspacing=\"0\" cellpadding=\"4\"><thead>");
        append(html, "th", headings());
        html.append("</thead><tbody>");
        rows.forEach(row -> append(html, "td", row));
        return html.append("</tbody></table>").toString();
    }

    private List<String> headings() {
        var messages = desk.messages("timeline");
        return Stream.concat(
                        Stream.of(messages.text("column.number"), messages.text("column.title")),
                        COLUMNS.stream().skip(1).map(desk.phrases()::field))
                .toList();
    }

    private List<String> row(Activity activity) {
        var cells = new ArrayList<String>();
        cells.add(desk.session().numbering().number(activity.id()));
        cells.add(desk.show(activity.title()));
        cells.add(desk.phrases().timeframe(activity.timeframe(), desk.plan().calendar()));
        cells.add(joined(activity.products()));
        cells.add(joined(activity.participants()));
        cells.add(activity.venue()
                .map(venue -> desk.phrases().venue(
                        venue, desk.shownLanguageProperty().get(), desk.plan().originalLanguage()))
                .orElse(""));
        cells.add(activity.resources().stream().map(this::resource).collect(Collectors.joining("; ")));
        cells.add(joined(activity.responsible()));
        cells.add(activity.status().map(desk.phrases()::status).orElse(""));
        return cells.stream().map(ActivityTable::onOneLine).toList();
    }

    private String resource(Resource resource) {
        var source = desk.show(resource.source());
        return resource.amount()
                .map(amount -> (source + " " + desk.phrases().money(amount, desk.plan().currency())).strip())
                .orElse(source);
    }

    private String joined(List<LocalizedText> texts) {
        return texts.stream().map(desk::show).collect(Collectors.joining("; "));
    }

    /** A line break or tab inside a cell would end it. */
    private static String onOneLine(String cell) {
        return cell.replaceAll("[\\t\\r\\n]+", " ").strip();
    }

    private static void append(StringBuilder html, String tag, List<String> cells) {
        html.append("<tr>");
        for (var cell : cells) {
            var safe = cell.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
            html.append('<').append(tag).append('>').append(safe).append("</").append(tag).append('>');
        }
        html.append("</tr>");
    }
}
