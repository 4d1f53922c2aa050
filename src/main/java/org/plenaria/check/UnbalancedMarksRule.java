// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * A bracket or quotation mark that is opened and never closed, or closed and never opened. There is no fix, for only
 * the author knows where the other one belongs. "a)" and "1)" at the beginning of an item are meant.
 */
public final class UnbalancedMarksRule implements Rule {

    private static final String OPENING = "([{«“";
    private static final String CLOSING = ")]}»”";

    @Override
    public String name() {
        return "unbalancedMarks";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var findings = new ArrayList<Finding>();
        TextField.each(plan, field -> field.texts().stream()
                .flatMap(text -> text.wordings().stream())
                .map(wording -> lonely(wording.text()))
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(words -> findings.add(
                        field.spot().finding(this, Severity.HINT, List.of(words), List.of()))));
        return findings;
    }

    /** The words around the first mark that has no partner. */
    static Optional<String> lonely(String text) {
        var open = new ArrayDeque<Integer>();
        int straight = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                straight = straight < 0 ? i : -1;
            } else if (OPENING.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSING.indexOf(c) >= 0 && !endsLabel(text, i)) {
                if (open.isEmpty() || OPENING.indexOf(text.charAt(open.pop())) != CLOSING.indexOf(c)) {
                    return Optional.of(Mendings.excerpt(text, i, i + 1));
                }
            }
        }
        int at = open.isEmpty() ? straight : open.peekLast();
        return at < 0 ? Optional.empty() : Optional.of(Mendings.excerpt(text, at, at + 1));
    }

    /** "a)", "iv)" or "12)" after a blank or at the beginning. */
    private static boolean endsLabel(String text, int at) {
        if (text.charAt(at) != ')') {
            return false;
        }
        int start = at;
        while (start > 0 && Character.isLetterOrDigit(text.charAt(start - 1))) {
            start--;
        }
        return start < at && at - start <= 4 && (start == 0 || Character.isWhitespace(text.charAt(start - 1)))
                && (at - start == 1 || text.substring(start, at).matches("\\d+|[ivxIVX]+"))
                && text.lastIndexOf('(', start) <= text.lastIndexOf(')', start);
    }
}
