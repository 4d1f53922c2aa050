// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.plenaria.check.TranslationGaps;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.ExportReport;
import org.plenaria.export.Exports;
import org.plenaria.export.tables.Baseline;
import org.plenaria.export.tables.Progress;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.ui.files.FileProblem;

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
            report.withoutUndated().remarks(words.locale()).forEach(it -> remarks.add(sentence(it)));
        }
        return List.copyOf(remarks);
    }

    /** What comes of the template of a Word document. Makes the document: not for the JavaFX thread. */
    List<String> ofTemplate(ExportRequest request) {
        boolean word = !request.choices().all() && request.choices().format() == ExportFormat.WORD;
        if (!word || request.choices().template().isEmpty()) {
            return List.of();
        }
        try {
            var options = request.options(ExportFormat.WORD, words.locale());
            return of(List.of(Exports.write(
                    request.plan(), ExportFormat.WORD, options, Progress.UNWATCHED, OutputStream.nullOutputStream())));
        } catch (FileProblem | IOException toldInThePlaceOfThePreview) {
            return List.of();
        }
    }

    /** What is odd about the state with which a plan is compared. */
    List<String> comparison(Plan plan, Optional<Baseline> baseline) {
        return baseline.filter(it -> !it.plan().id().equals(plan.id()))
                .map(_ -> words.text("said.two.plans"))
                .stream()
                .toList();
    }

    private static String sentence(String remark) {
        return remark.endsWith(".") ? remark : remark + ".";
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
