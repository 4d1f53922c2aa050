// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;

/**
 * What an export could not say in full.
 *
 * @param shortenedTexts how many texts were longer than a cell of Excel can be, and end in an ellipsis there
 * @param undated how many activities are not in a calendar, because they have no days
 * @param boxed the scripts of which a PDF has no letters, each with how many characters stand as numbered boxes; they
 *     can still be searched, copied and read aloud
 */
public record ExportReport(int shortenedTexts, int undated, Map<String, Integer> boxed) {

    public ExportReport {
        boxed = Map.copyOf(boxed);
    }

    /** A report on nothing but shortened texts. */
    public ExportReport(int shortenedTexts) {
        this(shortenedTexts, 0, Map.of());
    }

    /** Whether everything that was to be exported is in the file. */
    public boolean isComplete() {
        return shortenedTexts == 0;
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
        return remarks;
    }
}
