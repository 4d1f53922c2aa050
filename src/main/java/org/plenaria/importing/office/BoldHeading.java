// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.office;

import java.util.List;
import org.plenaria.importing.source.TextRange;

/** A bold line is the heading of those who use no styles. */
public final class BoldHeading {

    /** The level of such a heading: below all that have a style. */
    public static final int LEVEL = 9;

    private static final int LONGEST = 100;

    private BoldHeading() {}

    /**
     * Whether a line is one.
     *
     * @param bold the stretches of it that are set in bold
     */
    public static boolean is(String text, List<TextRange> bold) {
        return bold.size() == 1
                && text.substring(0, bold.getFirst().start()).chars().noneMatch(Character::isLetter)
                && text.substring(bold.getFirst().end()).isBlank()
                && text.length() <= LONGEST
                && !text.contains(":");
    }
}
