// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Section;

/** The masthead, the heading of the areas, and the sections with their paragraphs: one row a text. */
final class TextsSheet {

    private static final int FROZEN = 2;

    private final WorkbookContent content;
    private final List<List<?>> rows = new ArrayList<>();

    private TextsSheet(WorkbookContent content) {
        this.content = content;
        masthead();
        var numbering = Numbering.of(content.plan());
        content.plan().sections().forEach(section -> section(section, numbering.number(section.id())));
    }

    static TypedSheet of(WorkbookContent content, int id) {
        var labels = content.labels();
        var rows = new TextsSheet(content).rows;
        var columns = List.of(
                TableColumn.of(labels, "of", 30, CellStyle.SHOWN),
                TableColumn.of(labels, "field", 24, CellStyle.SHOWN),
                TableColumn.of(labels, "text", 100, CellStyle.TEXT),
                TableColumn.hidden(labels, "element.id"),
                TableColumn.hidden(labels, "key"),
                TableColumn.hidden(labels, "place"));
        var table = TablePart.of(labels, id, "texts", columns, rows.size());
        return new TypedSheet(table, rows::get, rows.size(), FROZEN);
    }

    private void masthead() {
        var plan = content.plan();
        var words = content.words();
        var masthead = plan.masthead();
        ofPlan("title", words.text(plan.title()));
        ofPlan("distribution", words.text(masthead.distribution()));
        ofPlan("symbol", masthead.symbol().orElse(""));
        ofPlan("organization", words.text(masthead.organization()));
        ofPlan("organizationInFull", words.text(masthead.organizationInFull()));
        ofPlan("meeting", words.text(masthead.meeting()));
        ofPlan("place", words.text(masthead.place()));
        ofPlan("date", masthead.date().<Object>map(day -> day).orElse(""));
        ofPlan("areasHeading", words.text(plan.areasHeading()));
        ofPlan("areasNumber", plan.areasNumber().orElse(""));
    }

    private void ofPlan(String key, Object text) {
        add(content.labels().word("texts.plan"), content.plan().id(), key, text, 1);
    }

    private void section(Section section, String number) {
        var words = content.words();
        var heading = words.text(section.heading());
        add(heading, section.id(), "number", number, 1);
        add(heading, section.id(), "heading", heading, 1);
        var paragraphs = section.paragraphs();
        for (int i = 0; i < paragraphs.size(); i++) {
            add(heading, section.id(), "paragraph", words.text(paragraphs.get(i)), i + 1);
        }
    }

    private void add(String of, Id element, String key, Object text, int place) {
        var field = content.labels().word("texts." + key);
        rows.add(List.of(of, field, text, element.toString(), key, Integer.toString(place)));
    }
}
