// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.plan.TextCharacters;
import tools.jackson.core.JacksonException;

/**
 * What somebody who typed JSON by hand did wrong, as closely as the parser's complaint tells.
 *
 * @param details as in {@link PlanFileProblem}
 */
record SyntaxFault(ProblemKind kind, List<String> details) {

    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)([.][0-9]+)?([eE][-+]?[0-9]+)?");

    /**
     * @param at the place to be named, within the text
     */
    static SyntaxFault of(JacksonException e, String text, int at) {
        var complaint = e.getOriginalMessage();
        int found = text.codePointAt(at);
        if (complaint.startsWith("Illegal unquoted character")) {
            var refused = TextCharacters.refused(Character.toString(found));
            if (refused.isPresent()) { // to write it in another way would be no remedy
                return new SyntaxFault(ProblemKind.CHARACTER_REFUSED, List.of(refused.get()));
            }
            return new SyntaxFault(
                    ProblemKind.CONTROL_CHARACTER, List.of(SyntaxPlace.excerpt(text, at), escaped(found)));
        }
        if (complaint.contains("character escape")) {
            int end = at + Character.charCount(found);
            return new SyntaxFault(
                    ProblemKind.NOT_AN_ESCAPE, List.of(text.substring(text.lastIndexOf('\\', at), end)));
        }
        var excerpt = SyntaxPlace.excerpt(text, at);
        if (SyntaxPlace.isInvisible(found)) {
            return new SyntaxFault(ProblemKind.INVISIBLE, List.of(excerpt));
        }
        boolean number = "+-.0123456789".indexOf(found) >= 0 && !NUMBER.matcher(excerpt).matches();
        return new SyntaxFault(number ? ProblemKind.NOT_A_NUMBER : ProblemKind.NOT_JSON, List.of(excerpt));
    }

    private static String escaped(int control) {
        return switch (control) {
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            case '\t' -> "\\t";
            default -> "\\u%04x".formatted(control);
        };
    }
}
