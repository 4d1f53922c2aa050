// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.text;

import java.util.regex.Pattern;

/** Finds headings in a text without marks: lines in capitals alone above prose, and underlined ones. */
final class TextHeadings {

    private static final Pattern UNDERLINE = Pattern.compile("\\s*(={3,}|-{3,})\\s*");
    private static final int LONGEST = 80;
    private static final int PROSE = 60;

    private TextHeadings() {}

    /** The level of a heading, 0 for a line that is none. */
    static int level(String[] lines, int index, boolean afterBlank) {
        var text = lines[index].strip();
        if (index + 1 < lines.length && afterBlank && UNDERLINE.matcher(lines[index + 1]).matches()
                && text.length() <= LONGEST) {
            return lines[index + 1].contains("=") ? 1 : 2;
        }
        boolean capitals = text.length() <= LONGEST
                && text.chars().anyMatch(Character::isLetter)
                && text.chars().noneMatch(Character::isLowerCase)
                && !text.contains(":");
        if (!afterBlank || !capitals) {
            return 0;
        }
        int next = index + 1;
        while (next < lines.length && lines[next].isBlank()) {
            next++;
        }
        return next < lines.length && lines[next].length() >= PROSE ? 2 : 0;
    }
}
