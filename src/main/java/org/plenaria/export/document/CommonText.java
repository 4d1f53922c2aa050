// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.plan.Language;

/**
 * The text that all layouts print alike: sections, introductions, headings.
 *
 * @param language of the document
 */
record CommonText(Language language) {

    List<Block> section(PrintedSection section) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.heading(
                Mark.of(section.id(), "heading"),
                Style.HEADING_1,
                section.number(),
                section.heading(),
                section.language(),
                language));
        blocks.addAll(body(Mark.of(section.id(), "paragraphs"), new PrintedField("paragraphs", "", section.texts())));
        return blocks;
    }

    /**
     * The heading of an area and what is said of it as a whole.
     *
     * @param most of so many fields at most that stays on the page of the first activity
     */
    List<Block> opening(PrintedArea area, int most) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.heading(
                Mark.of(area.id(), "name"),
                Style.HEADING_2,
                area.number(),
                area.name(),
                area.language(),
                language));
        boolean kept = !area.groups().isEmpty() && area.introduction().size() <= most;
        for (var field : area.introduction()) {
            var label = new PrintedField(field.name(), field.label() + ". ", field.texts());
            for (var paragraph : body(Mark.of(area.id(), field.name()), label)) {
                blocks.add(kept ? paragraph.keptWithNext() : paragraph);
            }
        }
        return blocks;
    }

    /** What the plan says as a whole at its end, under a heading of its own. */
    List<Block> closing(PrintedField field) {
        var blocks = new ArrayList<Block>();
        blocks.add(Paragraph.heading(
                Mark.ofPlan(field.name()), Style.HEADING_1, "", field.label(), language, language));
        blocks.addAll(body(Mark.ofPlan(field.name() + ":text"), new PrintedField(field.name(), "", field.texts())));
        return blocks;
    }

    private List<Paragraph> body(Mark mark, PrintedField field) {
        var label = Span.of(field.label(), Role.STRONG, language);
        return paragraphs(mark, field, label, Style.BODY, Style.BODY);
    }

    /** The paragraphs of a field, the label before the first. */
    static List<Paragraph> paragraphs(Mark mark, PrintedField field, Span label, Style first, Style others) {
        var paragraphs = new ArrayList<Paragraph>();
        int last = field.texts().size() - 1;
        for (int i = 0; i <= last; i++) {
            var text = field.texts().get(i);
            var span = Span.of(text.text(), text.language());
            var paragraph = i == 0 ? Paragraph.of(mark, first, label, span) : Paragraph.of(mark, others, span);
            paragraphs.add(paragraph.withOpens(i == 0).withCloses(i == last));
        }
        return paragraphs;
    }
}
