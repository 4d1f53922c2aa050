// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Marks left over: a comma or full stop twice, pairs of asterisks by which a plain text had set words apart. The fix
 * takes out what is too much. A single asterisk may point to a note; three full stops are meant.
 */
public final class StrayMarksRule implements Rule {

    private static final Pattern TWICE =
            Pattern.compile("([,;:])\\s*\\1+|(?<!\\.)(\\.)\\.(?!\\.)|[,;]\\s*(\\.)(?=\\s|$)");
    private static final Pattern ASTERISKS = Pattern.compile("\\*+");

    @Override
    public String name() {
        return "strayMarks";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        return Mendings.tell(this, Severity.HINT, "takeOutMarks", plan, (text, _) -> tidy(text));
    }

    static String tidy(String text) {
        if (!isSuspect(text)) {
            return text;
        }
        var tidy = TWICE.matcher(text).replaceAll("$1$2$3");
        int first = tidy.indexOf('*');
        return first >= 0 && tidy.indexOf('*', first + 1) > first && !tidy.matches("(?s).*\\d\\s*\\*\\s*\\d.*")
                ? ASTERISKS.matcher(tidy).replaceAll("").strip()
                : tidy;
    }

    private static boolean isSuspect(String text) {
        char before = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '*' || (isMark(c) && isMark(before))) {
                return true;
            }
            if (c != ' ') {
                before = c;
            }
        }
        return false;
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || c == ';' || c == ':';
    }
}
