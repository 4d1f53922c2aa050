// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;

/** The plan as a row of paragraphs: the titles, and what follows the contents list. */
final class DocumentText {

    /** So many lines of fields of one activity are kept on one page; longer ones may break. */
    private static final int KEPT_TOGETHER = 12;

    /** So many paragraphs at the end of an activity stand together: a line or two would be lost on a new page. */
    private static final int KEPT_AT_THE_END = 4;

    /** An area's objective and so on, so many fields at most, stay with the first of its activities. */
    private static final int KEPT_INTRODUCTION = 3;

    private final PrintedPlan plan;
    private final List<WordParagraph> body = new ArrayList<>();
    private final List<ContentsEntry> contents = new ArrayList<>();
    private final int front;

    DocumentText(PrintedPlan plan) {
        this.plan = plan;
        plan.before().forEach(this::section);
        front = body.size();
        heading(WordStyle.HEADING_1, plan.areasNumber(), plan.areasHeading());
        plan.areas().forEach(this::area);
        plan.after().forEach(this::section);
        plan.closing().forEach(this::closing);
    }

    /** Meeting, title, place and date. */
    List<WordParagraph> titles() {
        var titles = new ArrayList<WordParagraph>();
        addUnlessEmpty(titles, WordStyle.MEETING, plan.masthead().meeting());
        addUnlessEmpty(titles, WordStyle.TITLE, plan.title());
        addUnlessEmpty(titles, WordStyle.PLACE_AND_DATE, plan.masthead().placeAndDate());
        return titles;
    }

    /** All that follows the contents list. */
    List<WordParagraph> body() {
        return body;
    }

    /** The sections before the areas. */
    List<WordParagraph> front() {
        return body.subList(0, front);
    }

    /** Lets the areas begin on a page of their own. */
    void breakBeforeAreas() {
        body.set(front, body.get(front).onNewPage());
    }

    List<ContentsEntry> contents() {
        return contents;
    }

    private static void addUnlessEmpty(List<WordParagraph> paragraphs, WordStyle style, String text) {
        if (!text.isEmpty()) {
            paragraphs.add(WordParagraph.of(style, text));
        }
    }

    private void heading(WordStyle style, String number, String text) {
        var name = "_Toc%06d".formatted(contents.size() + 1);
        body.add(WordParagraph.heading(style, number, text).bookmarked(name));
        contents.add(new ContentsEntry(style.look().outline(), number, text.replaceAll("\\s+", " "), name));
    }

    private void section(PrintedSection section) {
        heading(WordStyle.HEADING_1, section.number(), section.heading());
        section.paragraphs().forEach(text -> body.add(WordParagraph.of(WordStyle.BODY, text)));
    }

    private void area(PrintedArea area) {
        heading(WordStyle.HEADING_2, area.number(), area.name());
        area.introduction().forEach(this::introduction);
        if (!area.groups().isEmpty() && area.introduction().size() <= KEPT_INTRODUCTION) {
            keepLast(area.introduction().stream().mapToInt(field -> field.values().size()).sum());
        }
        area.groups().forEach(this::group);
    }

    private void keepLast(int count) {
        for (int i = body.size() - count; i < body.size(); i++) {
            body.set(i, body.get(i).keptWithNext());
        }
    }

    private void introduction(PrintedField field) {
        for (int i = 0; i < field.values().size(); i++) {
            var text = field.values().get(i);
            body.add(i == 0
                    ? WordParagraph.labelled(WordStyle.BODY, field.label() + ".", " ", text)
                    : WordParagraph.of(WordStyle.BODY, text));
        }
    }

    private void group(PrintedActivities group) {
        group.subheading().ifPresent(text -> body.add(WordParagraph.of(WordStyle.SUBHEADING, text)));
        body.add(WordParagraph.of(WordStyle.GROUP, group.heading()));
        group.activities().forEach(this::activity);
    }

    private void activity(PrintedActivity activity) {
        var title = WordParagraph.heading(WordStyle.HEADING_3, activity.number(), activity.title());
        var fields = new ArrayList<WordParagraph>();
        activity.fields().forEach(field -> fields.addAll(field(WordStyle.FIELD, WordStyle.FIELD_MORE, field)));
        body.add(title);
        for (int i = 0; i < fields.size(); i++) {
            boolean atAnEnd = i == 0 || i >= fields.size() - KEPT_AT_THE_END;
            boolean kept = i < fields.size() - 1 && (atAnEnd || fields.size() <= KEPT_TOGETHER);
            body.add(kept ? fields.get(i).keptWithNext() : fields.get(i));
        }
    }

    private static List<WordParagraph> field(WordStyle first, WordStyle more, PrintedField field) {
        var paragraphs = new ArrayList<WordParagraph>();
        for (int i = 0; i < field.values().size(); i++) {
            var text = field.values().get(i);
            paragraphs.add(i == 0
                    ? WordParagraph.labelled(first, field.label(), "\t", text)
                    : WordParagraph.of(more, text));
        }
        return paragraphs;
    }

    private void closing(PrintedField field) {
        heading(WordStyle.HEADING_1, "", field.label());
        field.values().forEach(text -> body.add(WordParagraph.of(WordStyle.BODY, text)));
    }
}
