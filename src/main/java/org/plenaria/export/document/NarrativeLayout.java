// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.plan.Language;

/**
 * Each activity a heading, its fields below it, their labels in a column of their own.
 *
 * @param language of the document
 */
record NarrativeLayout(Language language) implements Layout {

    /** An area's objective and so on, so many fields at most, stay with the first of its activities. */
    private static final int KEPT_INTRODUCTION = 3;

    /** So many lines of fields of one activity are kept on one page; longer ones may break. */
    private static final int KEPT_TOGETHER = 12;

    /** So many paragraphs at the end of an activity stand together: a line or two would be lost on a new page. */
    private static final int KEPT_AT_THE_END = 4;

    @Override
    public boolean landscape() {
        return false;
    }

    @Override
    public List<Block> area(PrintedArea area) {
        var blocks = new CommonText(language).opening(area, KEPT_INTRODUCTION);
        for (var group : area.groups()) {
            blocks.addAll(headings(area, group, Style.GROUP, language));
            group.activities().forEach(activity -> blocks.addAll(activity(activity)));
        }
        return blocks;
    }

    /** The sub-heading, if one begins here, and the heading of the semester. */
    static List<Block> headings(PrintedArea area, PrintedActivities group, Style style, Language language) {
        var blocks = new ArrayList<Block>();
        group.subheading().ifPresent(text -> blocks.add(Paragraph.of(
                Mark.of(area.id(), ":sub " + group.key()), Style.SUBHEADING, Span.of(text, group.language()))));
        blocks.add(Paragraph.of(
                Mark.ofGroup(area.id(), group.key()), style, Span.of(group.heading(), language)));
        return blocks;
    }

    private List<Paragraph> activity(PrintedActivity activity) {
        var fields = new ArrayList<Paragraph>();
        for (var field : activity.fields()) {
            fields.addAll(CommonText.paragraphs(
                    Mark.of(activity.id(), field.name()),
                    field,
                    Span.of(field.label() + "\t", Role.LABEL, language),
                    Style.FIELD,
                    Style.FIELD_MORE));
        }
        var paragraphs = new ArrayList<Paragraph>();
        var title = Paragraph.heading(
                Mark.of(activity.id(), "title"),
                Style.HEADING_3,
                activity.number(),
                activity.title(),
                activity.language(),
                language);
        paragraphs.add(title);
        for (int i = 0; i < fields.size(); i++) {
            boolean atAnEnd = i == 0 || i >= fields.size() - KEPT_AT_THE_END;
            boolean kept = i < fields.size() - 1 && (atAnEnd || fields.size() <= KEPT_TOGETHER);
            paragraphs.add(kept ? fields.get(i).keptWithNext() : fields.get(i));
        }
        return paragraphs;
    }
}
