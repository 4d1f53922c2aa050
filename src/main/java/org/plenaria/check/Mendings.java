// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Plan;

/** Tells the fields whose texts are to be written otherwise, one finding a field, with the one fix that does so. */
final class Mendings {

    private static final int AROUND = 16;

    private Mendings() {}

    /** The findings in a whole plan. */
    static List<Finding> tell(Rule rule, Severity severity, String fix, Plan plan, TextField.Mending mending) {
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> findings.addAll(of(rule, severity, fix, plan, field, mending)));
        return findings;
    }

    /**
     * The finding in one field, if there is one.
     *
     * @param fix the name of the fix; it and the sentence are given the words before and after
     */
    static List<Finding> of(
            Rule rule, Severity severity, String fix, Plan plan, TextField field, TextField.Mending mending) {
        return field.first(mending)
                .map(wording -> {
                    var arguments = excerpts(wording.text(), mending.mend(wording.text(), wording.language()));
                    return field.spot().finding(rule, severity, arguments, List.of(new QuickFix(
                            fix, arguments, field.mended(mending, plan.originalLanguage()))));
                })
                .stream()
                .toList();
    }

    /** The words in which two texts first and last differ, with a little around them. */
    static List<String> excerpts(String before, String after) {
        int shorter = Math.min(before.length(), after.length());
        int start = 0;
        while (start < shorter && before.charAt(start) == after.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && before.charAt(before.length() - 1 - end) == after.charAt(after.length() - 1 - end)) {
            end++;
        }
        return List.of(excerpt(before, start, before.length() - end), excerpt(after, start, after.length() - end));
    }

    /** A stretch of a text with whole words before and after it. */
    static String excerpt(String text, int start, int end) {
        int from = Math.max(0, start - AROUND);
        while (from > 0 && !Character.isWhitespace(text.charAt(from - 1))) {
            from--;
        }
        int to = Math.min(text.length(), Math.min(end, start + 4 * AROUND) + AROUND);
        while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
            to++;
        }
        return (from > 0 ? "…" : "") + text.substring(from, to).strip() + (to < text.length() ? "…" : "");
    }
}
