// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.EnumSet;
import java.util.Set;
import org.plenaria.export.ExportFormat;

/** Something that can be chosen of a document. */
enum Question {
    LANGUAGE,
    LAYOUT,
    PAPER,
    ANNEX,
    DETAILS,
    CHANGES,
    PERIODS,
    AREA,
    DOTS;

    /** What makes a difference to documents of a format. */
    static Set<Question> of(ExportFormat format) {
        return switch (format) {
            case WORD -> EnumSet.of(LANGUAGE, LAYOUT, PAPER, ANNEX, DETAILS, CHANGES);
            case PDF -> EnumSet.of(LANGUAGE, LAYOUT, PAPER, ANNEX, DETAILS);
            case EXCEL -> EnumSet.of(LANGUAGE, PAPER);
            case TIMELINE_PDF -> EnumSet.of(LANGUAGE, PAPER, AREA);
            case HTML, MARKDOWN -> EnumSet.of(LANGUAGE, DETAILS);
            case CALENDAR -> EnumSet.of(LANGUAGE, PERIODS);
            case CSV, PROJECT -> EnumSet.of(LANGUAGE);
            case SVG -> EnumSet.of(LANGUAGE, AREA);
            case PNG -> EnumSet.of(LANGUAGE, AREA, DOTS);
        };
    }

    /** What makes a difference to a set of documents, in several languages and of the whole plan. */
    static Set<Question> ofSet(Set<ExportFormat> formats) {
        var questions = EnumSet.noneOf(Question.class);
        formats.forEach(format -> questions.addAll(of(format)));
        questions.removeAll(EnumSet.of(LANGUAGE, AREA));
        return questions;
    }
}
