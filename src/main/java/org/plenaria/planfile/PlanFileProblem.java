// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.plenaria.messages.Messages;

/**
 * What is wrong with a plan file, and where.
 *
 * @param file the file's name; "" when a plan was to be written
 * @param line from 1; 0 when the problem has no place in the text
 * @param column from 1, in characters; 0 when the problem has no place in the text
 * @param path such as {@code areas[2].activities[0].timeframe}; "" for the file as a whole
 * @param details what the message needs beyond that; see {@link ProblemKind}
 */
public record PlanFileProblem(ProblemKind kind, String file, int line, int column, String path, List<String> details) {

    private static final int LONGEST_DETAIL = 80;

    public PlanFileProblem {
        details = details.stream().map(PlanFileProblem::shortened).toList();
    }

    /** A problem with a file as a whole. */
    static PlanFileProblem of(ProblemKind kind, String file, String... details) {
        return new PlanFileProblem(kind, file, 0, 0, "", List.of(details));
    }

    /** The same in a text nobody can look at, because it was never written: the path still tells where. */
    PlanFileProblem withoutPlace() {
        return new PlanFileProblem(kind, "", 0, 0, path, details);
    }

    /** File, place, what is wrong and what to do about it, in whole sentences. */
    public String message(Locale locale) {
        var messages = Messages.of("planfile", locale);
        var what = messages.text("problem." + kind, words(messages));
        var task = file.isEmpty() ? "saving" : "reading";
        var place = task + (line > 0 ? ".line" : "") + (path.isEmpty() ? "" : ".path");
        return messages.text(place, file, Integer.toString(line), Integer.toString(column), path, what);
    }

    private Object[] words(Messages messages) {
        var words = new ArrayList<String>();
        for (var detail : details) {
            words.add(kind.tellsTypes() ? messages.text("type." + detail) : detail);
        }
        return words.toArray();
    }

    private static String shortened(String detail) {
        if (detail.codePointCount(0, detail.length()) <= LONGEST_DETAIL) {
            return detail;
        }
        return detail.substring(0, detail.offsetByCodePoints(0, LONGEST_DETAIL)) + "\u2026";
    }
}
