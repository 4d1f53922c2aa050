// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.plenaria.export.ooxml.Characters;

/**
 * Texts of a plan in Markdown. A backslash stands only before what Markdown would take for a mark of its own, so that
 * the text stays as readable as it was.
 */
final class MarkdownText {

    private static final Pattern LINE_END = Pattern.compile("[\n\u000b\u0085\u2028\u2029]+");
    /** Emphasis, code, links, elements and entities, and backslashes that would be taken for one of ours. */
    private static final Pattern MARK = Pattern.compile(
            "\\*(?=\\S)|(?<=\\S)\\*|(?<![\\p{L}\\p{N}])_|_(?![\\p{L}\\p{N}])|`|<(?=[\\p{L}/!?])|&(?=#?\\w+;)"
                    + "|\\[(?=[^\\]]*\\][(\\[:])|\\\\(?=[\\p{Punct}])|~~");
    private static final Pattern AT_START = Pattern.compile("^\\s*(?=#{1,6}(\\s|$)|[-+*>|]|=+\\s*$|~~~)");
    private static final Pattern NUMBERED = Pattern.compile("^(\\s*\\d{1,9})(?=[.)](\\s|$))");

    private MarkdownText() {}

    /** A text on one line. */
    static String line(String text) {
        return inline(LINE_END.matcher(Characters.visible(text)).replaceAll(" ").strip());
    }

    /** A text as a paragraph, with its own lines. */
    static String lines(String text) {
        var lines = LINE_END.split(Characters.visible(text).strip());
        var paragraph = new StringBuilder();
        for (int i = 0; i < lines.length; i++) {
            var line = inline(lines[i].strip());
            line = AT_START.matcher(line).find() ? "\\" + line : line;
            line = NUMBERED.matcher(line).replaceFirst("$1\\\\");
            paragraph.append(i == 0 ? "" : "  \n").append(line);
        }
        return paragraph.toString();
    }

    private static String inline(String line) {
        return MARK.matcher(line).replaceAll(match -> "\\\\" + Matcher.quoteReplacement(match.group()));
    }
}
