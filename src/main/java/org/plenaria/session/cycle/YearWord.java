// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.cycle;

import java.util.Optional;
import org.plenaria.check.Spot;
import org.plenaria.plan.Language;

/**
 * A year in a text of a plan, and the year to be written in its place.
 *
 * @param spot the field
 * @param text which of the field's texts, from 0
 * @param language of the wording; absent for the document symbol, which has none
 * @param start where in it the year begins
 * @param sentence the whole wording
 * @param year as it stands there
 * @param next what is to be written
 * @param likely whether it is one of the plan's own years and not part of a span ("2018-2022")
 */
public record YearWord(
        Spot spot,
        int text,
        Optional<Language> language,
        int start,
        String sentence,
        int year,
        int next,
        boolean likely) {

    private static final int ROOM = 42; // letters of the sentence on either side of the year

    /** The words around the year, as they stand or as they are to be. */
    public String around(boolean rewritten) {
        int from = Math.max(0, start - ROOM);
        int to = Math.min(sentence.length(), start + 4 + ROOM);
        return (from > 0 ? "…" : "")
                + sentence.substring(from, start)
                + (rewritten ? next : year)
                + sentence.substring(start + 4, to)
                + (to < sentence.length() ? "…" : "");
    }
}
