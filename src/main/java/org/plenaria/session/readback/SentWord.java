// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.readback;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.export.document.Block;
import org.plenaria.export.document.DocumentBlocks;
import org.plenaria.export.document.Mark;
import org.plenaria.export.document.Pages;
import org.plenaria.export.document.Paragraph;
import org.plenaria.export.document.Part;
import org.plenaria.export.document.Role;
import org.plenaria.export.document.Table;
import org.plenaria.export.document.TableLook;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.importing.returned.CellPlace;
import org.plenaria.importing.returned.FieldMark;
import org.plenaria.importing.returned.SentDocument;
import org.plenaria.importing.returned.SentParagraph;
import org.plenaria.importing.returned.SentRole;
import org.plenaria.plan.Plan;
import org.plenaria.plan.TimeframeGroup;

/** The paragraphs of a Word document as it goes out, each with the field it prints. */
final class SentWord {

    private final List<SentParagraph> paragraphs = new ArrayList<>();
    private int tables;

    private SentWord() {}

    /**
     * The document of a plan, without the timeline at its end and the contents list: they are drawn anew each time.
     */
    static SentDocument of(Plan plan, ExportOptions options) {
        var blocks = new DocumentBlocks(plan, options);
        var sent = new SentWord();
        for (var part : blocks.front(Pages.UNKNOWN)) {
            sent.take(part);
        }
        blocks.areas(Pages.UNKNOWN).forEach(sent::take);
        sent.take(blocks.closing());
        return new SentDocument(sent.paragraphs, groups(plan, options), options.language());
    }

    private static Map<String, String> groups(Plan plan, ExportOptions options) {
        var words = new PlanWords(plan, options.language());
        var groups = new HashMap<String, String>();
        for (var group : plan.calendar().groups()) {
            var key = switch (group) {
                case TimeframeGroup.InPeriod(var period) -> period.notation();
                case TimeframeGroup.Annual() -> "annual";
                case TimeframeGroup.Undated() -> "undated";
            };
            groups.put(words.phrases().groupHeading(group, plan.calendar()), key);
        }
        return groups;
    }

    private void take(Part part) {
        part.blocks().get().forEach(this::take);
    }

    private void take(Block block) {
        if (block instanceof Paragraph paragraph) {
            take(paragraph, Optional.empty());
        } else if (block instanceof Table table) {
            take(table);
        }
    }

    private void take(Table table) {
        boolean activities = table.look() == TableLook.GRID;
        for (int row = 0; row < table.rows().size(); row++) {
            int column = 0;
            for (var cell : table.rows().get(row).cells()) {
                var place = new CellPlace(tables, row, column);
                cell.paragraphs().forEach(one -> take(one, activities ? Optional.of(place) : Optional.empty()));
                column += cell.columns();
            }
        }
        tables++;
    }

    private void take(Paragraph paragraph, Optional<CellPlace> cell) {
        var prefix = new StringBuilder();
        var text = new StringBuilder();
        int last = paragraph.spans().size() - 1;
        for (int i = 0; i <= last; i++) {
            var span = paragraph.spans().get(i);
            boolean label = span.role() == Role.NUMBER || span.role() == Role.LABEL
                    || span.role() == Role.STRONG && i < last;
            (label && text.isEmpty() ? prefix : text).append(span.text());
        }
        paragraphs.add(new SentParagraph(
                mark(paragraph.mark()), role(paragraph), paragraph.style().id(), prefix.toString(), text.toString(),
                cell));
    }

    private static FieldMark mark(Mark mark) {
        return new FieldMark(mark.element(), mark.field());
    }

    private static SentRole role(Paragraph paragraph) {
        boolean first = paragraph.opens();
        return switch (paragraph.style()) {
            case HEADING_1 -> SentRole.HEADING;
            case HEADING_2 -> SentRole.AREA;
            case HEADING_3, TABLE_TITLE -> SentRole.ACTIVITY;
            case SUBHEADING -> SentRole.SUBHEADING;
            case GROUP, TABLE_GROUP -> SentRole.GROUP;
            case FIELD, TABLE_DETAIL, TABLE_TEXT -> first ? SentRole.FIELD : SentRole.MORE;
            case FIELD_MORE, TABLE_DETAIL_MORE -> SentRole.MORE;
            case BODY -> SentRole.BODY;
            case TABLE_HEAD -> SentRole.HEAD;
            case TABLE_NUMBER -> SentRole.NUMBER;
            case MASTHEAD, MASTHEAD_RIGHT, MEETING, TITLE, PLACE_AND_DATE -> SentRole.FRONT;
            default -> SentRole.OTHER;
        };
    }
}
