// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import org.plenaria.check.TranslationGaps;
import org.plenaria.export.ExportReport;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** What is to be said of documents besides that they were written. */
record Remarks(Messages words) {

    /** What they could not say as the plan says it. */
    List<String> of(Collection<ExportReport> reports) {
        var remarks = new LinkedHashSet<String>();
        for (var report : reports) {
            if (report.shortenedTexts() > 0) {
                remarks.add(words.text("said.shortened", report.shortenedTexts()));
            }
            if (report.roundedAmounts() > 0) {
                remarks.add(words.text("said.rounded", report.roundedAmounts()));
            }
            if (report.undated() > 0) {
                remarks.add(words.text("said.undated", report.undated()));
            }
            new ExportReport(0, 0, 0, report.boxed()).remarks(words.locale()).forEach(it -> remarks.add(it + "."));
        }
        return List.copyOf(remarks);
    }

    /** What is not translated, a sentence a language. Looks at all texts: not for the JavaFX thread. */
    List<String> gaps(Plan plan, Collection<Language> languages) {
        var remarks = new ArrayList<String>();
        for (var language : languages) {
            var gaps = TranslationGaps.of(plan, language);
            if (!gaps.isEmpty()) {
                remarks.add(words.text(
                        "said.gaps", Phrases.in(words.locale()).languageName(language), gaps.missing(),
                        gaps.outdated()));
            }
        }
        return remarks;
    }
}
