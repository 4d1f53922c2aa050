// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenaria.export.template.TemplateReport;
import org.plenaria.messages.Messages;

/**
 * What an export could not say as the plan says it.
 *
 * @param shortenedTexts how many texts were longer than a cell of Excel can be: they go on in the sheet of notes
 * @param roundedAmounts how many amounts have more digits than a spreadsheet keeps
 * @param undated how many activities are not in a calendar, because they have no days
 * @param boxed the scripts of which a PDF has no letters, each with how many characters stand as numbered boxes; they
 *     can still be searched, copied and read aloud
 * @param unjoined how many letters of a PDF stand side by side that are joined in writing, such as Arabic ones
 * @param template what came of the template of a Word document
 */
public record ExportReport(
        int shortenedTexts,
        int roundedAmounts,
        int undated,
        Map<String, Integer> boxed,
        int unjoined,
        TemplateReport template) {

    public ExportReport {
        boxed = Map.copyOf(boxed);
    }

    /** Of a file without a template. */
    public ExportReport(
            int shortenedTexts, int roundedAmounts, int undated, Map<String, Integer> boxed, int unjoined) {
        this(shortenedTexts, roundedAmounts, undated, boxed, unjoined, TemplateReport.NONE);
    }

    /** Of what has no letters that are to be joined, without a template. */
    public ExportReport(int shortenedTexts, int roundedAmounts, int undated, Map<String, Integer> boxed) {
        this(shortenedTexts, roundedAmounts, undated, boxed, 0);
    }

    /** Nothing to report. */
    public ExportReport() {
        this(0, 0, 0, Map.of());
    }

    /** The same but for activities that are not in a calendar. */
    public ExportReport withoutUndated() {
        return new ExportReport(shortenedTexts, roundedAmounts, 0, boxed, unjoined, template);
    }

    /** Whether everything that was to be exported is in the file as the plan says it. */
    public boolean isComplete() {
        return shortenedTexts == 0 && roundedAmounts == 0;
    }

    /** What a reader should know of the file besides, a sentence each, in the language of the screen. */
    public List<String> remarks(Locale screen) {
        var messages = Messages.of("exported", screen);
        var remarks = new ArrayList<String>();
        if (undated > 0) {
            remarks.add(messages.text("undated", undated));
        }
        if (!boxed.isEmpty()) {
            var scripts = new TreeMap<>(boxed).entrySet().stream()
                    .map(script -> messages.text("script", script.getKey(), script.getValue()))
                    .collect(Collectors.joining(", "));
            remarks.add(messages.text("boxed", scripts));
        }
        if (unjoined > 0) {
            remarks.add(messages.text("unjoined", unjoined));
        }
        remarks.addAll(template.remarks(screen));
        return remarks;
    }
}
