// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.export.tables.DocumentLayout;
import org.plenaria.export.tables.PrintedActivities;
import org.plenaria.export.tables.PrintedActivity;
import org.plenaria.export.tables.PrintedArea;
import org.plenaria.export.tables.PrintedField;
import org.plenaria.export.tables.PrintedPlan;
import org.plenaria.export.tables.PrintedSection;
import org.plenaria.export.tables.TextLanguages;

/** The printed plan as blocks to be set: titles, sections, areas in the chosen layout. */
final class PlanBlocks {

    private static final int KEPT_TOGETHER = 12;
    private static final int KEPT_AT_THE_END = 4;
    private static final int KEPT_INTRODUCTION = 3;

    private final PrintedPlan plan;
    private final DocumentLayout layout;
    private final TextLanguages languages;
    private final ActivityColumns columns;
    private final List<PdfBlock> blocks = new ArrayList<>();

    PlanBlocks(PrintedPlan plan, DocumentLayout layout, TextLanguages languages, ActivityColumns columns) {
        this.plan = plan;
        this.layout = layout;
        this.languages = languages;
        this.columns = columns;
    }

    /** Meeting, title, place and date. */
    List<PdfBlock> titles() {
        var titles = new ArrayList<PdfBlock>();
        addUnlessEmpty(titles, PdfStyle.MEETING, plan.masthead().meeting().toUpperCase(plan.language().locale()));
        addUnlessEmpty(titles, PdfStyle.TITLE, plan.title());
        addUnlessEmpty(titles, PdfStyle.PLACE_AND_DATE, plan.masthead().placeAndDate());
        return titles;
    }

    /** The sections before the areas. */
    List<PdfBlock> front() {
        blocks.clear();
        plan.before().forEach(this::section);
        return List.copyOf(blocks);
    }

    /** The areas and all that follows. */
    List<PdfBlock> body() {
        blocks.clear();
        boolean tables = layout == DocumentLayout.TABLE && plan.activityCount() > 0;
        if (tables) {
            blocks.add(new PdfTurn(true));
        }
        heading(PdfStyle.SECTION, plan.areasNumber(), plan.areasHeading(), 1);
        plan.areas().forEach(this::area);
        if (tables && (!plan.after().isEmpty() || !plan.closing().isEmpty())) {
            blocks.add(new PdfTurn(false));
        }
        plan.after().forEach(this::section);
        plan.closing().forEach(this::closing);
        return List.copyOf(blocks);
    }

    private void addUnlessEmpty(List<PdfBlock> list, PdfStyle style, String text) {
        if (!text.isEmpty()) {
            list.add(text(style, text));
        }
    }

    private PdfParagraph text(PdfStyle style, String text) {
        return PdfParagraph.of(style, text).in(languages.of(text));
    }

    private void heading(PdfStyle style, String number, String text, int level) {
        blocks.add(PdfParagraph.labelled(style, number, text).bookmarked(level).in(languages.of(text)));
    }

    private void section(PrintedSection section) {
        heading(PdfStyle.SECTION, section.number(), section.heading(), 1);
        section.paragraphs().forEach(text -> blocks.add(text(PdfStyle.BODY, text)));
    }

    private void area(PrintedArea area) {
        heading(PdfStyle.AREA, area.number(), area.name(), 2);
        int before = blocks.size();
        area.introduction().forEach(this::introduction);
        if (!area.groups().isEmpty() && area.introduction().size() <= KEPT_INTRODUCTION) {
            for (int i = before; i < blocks.size(); i++) {
                blocks.set(i, ((PdfParagraph) blocks.get(i)).keptWithNext());
            }
        }
        area.groups().forEach(this::group);
    }

    private void introduction(PrintedField field) {
        for (int i = 0; i < field.values().size(); i++) {
            var text = field.values().get(i);
            blocks.add(i == 0
                    ? PdfParagraph.labelled(PdfStyle.BODY, field.label() + ".", text).in(languages.of(text))
                    : text(PdfStyle.BODY, text));
        }
    }

    private void group(PrintedActivities group) {
        group.subheading().ifPresent(text -> blocks.add(text(PdfStyle.SUBHEADING, text)));
        blocks.add(PdfParagraph.of(PdfStyle.GROUP, group.heading()));
        if (layout == DocumentLayout.TABLE) {
            blocks.add(columns.table(group.activities()));
        } else {
            group.activities().forEach(this::activity);
        }
    }

    private void activity(PrintedActivity activity) {
        heading(PdfStyle.ACTIVITY, activity.number(), activity.title(), 3);
        var fields = new ArrayList<PdfParagraph>();
        for (var field : activity.fields()) {
            for (int i = 0; i < field.values().size(); i++) {
                var text = field.values().get(i);
                fields.add(i == 0
                        ? PdfParagraph.labelled(PdfStyle.FIELD, field.label(), text).in(languages.of(text))
                        : text(PdfStyle.FIELD_MORE, text));
            }
        }
        for (int i = 0; i < fields.size(); i++) {
            boolean atAnEnd = i == 0 || i >= fields.size() - KEPT_AT_THE_END;
            boolean kept = i < fields.size() - 1 && (atAnEnd || fields.size() <= KEPT_TOGETHER);
            blocks.add(kept ? fields.get(i).keptWithNext() : fields.get(i));
        }
    }

    private void closing(PrintedField field) {
        heading(PdfStyle.SECTION, "", field.label(), 1);
        field.values().forEach(text -> blocks.add(text(PdfStyle.BODY, text)));
    }
}
