// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.EnumSet;
import java.util.Set;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.tables.Annex;

/** Something that can be chosen of a document. */
enum Question {
    LANGUAGE,
    LAYOUT,
    TEMPLATE,
    PAPER,
    SHEET,
    ANNEX,
    FIT,
    ORIENTATION,
    DETAILS,
    CHANGES,
    PERIODS,
    AREA,
    DOTS;

    /** What makes a difference to what is chosen. */
    static Set<Question> of(ExportChoices choices) {
        var formats = choices.all() ? choices.formats() : Set.of(choices.format());
        var questions = EnumSet.copyOf(choices.all() ? ofSet(formats) : of(choices.format()));
        boolean document = formats.contains(ExportFormat.PDF) || formats.contains(ExportFormat.WORD);
        if (document && choices.annex() == Annex.PICTURE) {
            questions.add(FIT); // the timeline has pages of its own
        }
        return questions;
    }

    /** What makes a difference to documents of a format. */
    static Set<Question> of(ExportFormat format) {
        return switch (format) {
            case WORD -> EnumSet.of(LANGUAGE, LAYOUT, TEMPLATE, PAPER, ANNEX, DETAILS, CHANGES);
            case PDF -> EnumSet.of(LANGUAGE, LAYOUT, PAPER, ANNEX, DETAILS);
            case EXCEL, COMMENTS_WORD, COMMENTS_EXCEL, LOG_EXCEL, REPORT_WORD, REPORT_EXCEL -> EnumSet.of(LANGUAGE,
                    PAPER);
            case TIMELINE_PDF -> EnumSet.of(LANGUAGE, SHEET, FIT, ORIENTATION, AREA);
            case HTML, MARKDOWN -> EnumSet.of(LANGUAGE, DETAILS);
            case CALENDAR -> EnumSet.of(LANGUAGE, PERIODS);
            case CSV, PROJECT, REPORT_HTML -> EnumSet.of(LANGUAGE);
            case SVG -> EnumSet.of(LANGUAGE, AREA);
            case PNG -> EnumSet.of(LANGUAGE, AREA, DOTS);
        };
    }

    /** What makes a difference to a set of documents, in several languages and of the whole plan. */
    private static Set<Question> ofSet(Set<ExportFormat> formats) {
        var questions = EnumSet.noneOf(Question.class);
        formats.forEach(format -> questions.addAll(of(format)));
        if (questions.contains(SHEET)) {
            questions.add(PAPER); // a set is on one paper throughout
        }
        questions.removeAll(EnumSet.of(LANGUAGE, SHEET, AREA));
        return questions;
    }
}
