// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.plan.Language;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Blanks where none belong: two in a row, before a comma or a full stop, inside brackets, at either end. Left by
 * editing and by documents that were read; the fix takes them out. French sets a blank before its high marks.
 */
public final class StrayBlanksRule implements Rule {

    private static final Pattern SEVERAL = Pattern.compile("[ \\t\\u00a0]{2,}");
    private static final Pattern BEFORE_LOW_MARK = Pattern.compile("(?<=[\\p{L}\\p{N})\\]]) +(?=,|\\.(?:\\s|$))");
    private static final Pattern BEFORE_HIGH_MARK = Pattern.compile("(?<=[\\p{L})\\]]) +(?=[;:?!](?:\\s|$))");
    private static final Pattern INSIDE_BRACKETS = Pattern.compile("(?<=[(\\[]) +| +(?=[)\\]])");

    @Override
    public String name() {
        return "strayBlanks";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Mendings.tell(this, Severity.HINT, "tidyBlanks", plan, StrayBlanksRule::tidy);
    }

    static String tidy(String text, Language language) {
        if (!isSuspect(text)) {
            return text;
        }
        var tidy = SEVERAL.matcher(text).replaceAll(" ");
        tidy = BEFORE_LOW_MARK.matcher(tidy).replaceAll("");
        if (!language.tag().startsWith("fr")) {
            tidy = BEFORE_HIGH_MARK.matcher(tidy).replaceAll("");
        }
        return INSIDE_BRACKETS.matcher(tidy).replaceAll("").strip();
    }

    /** Quickly: most texts have a blank between words only. */
    private static boolean isSuspect(String text) {
        boolean blankBefore = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean blank = c == ' ' || c == '\t' || c == '\u00a0';
            if (blankBefore && (blank || ",.;:?!)]".indexOf(c) >= 0) || blank && i == text.length() - 1) {
                return true;
            }
            blankBefore = blank || c == '(' || c == '[';
        }
        return false;
    }
}
