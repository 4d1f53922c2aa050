// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The head of the document.
 *
 * @param distribution "PUBLIC", "RESTRICTED"...
 * @param symbol the document symbol, "PLAN/2020"
 * @param organization its short name, "Red GEALC"
 * @param organizationInFull its name written out
 * @param meeting "XIII Annual Assembly"
 * @param place where the meeting is
 * @param date the day of the meeting
 * @param original the language to print as the original's, where the text is a translation of a document in another
 *     language; absent where it is the plan's own
 */
@PlanRecord
public record Masthead(
        LocalizedText distribution,
        Optional<String> symbol,
        LocalizedText organization,
        LocalizedText organizationInFull,
        LocalizedText meeting,
        LocalizedText place,
        Optional<LocalDate> date,
        Optional<Language> original,
        UnknownFields unknown)
        implements MastheadBuilder.With {

    /** A masthead that says nothing yet. */
    public static Masthead none() {
        var none = LocalizedText.none();
        return new Masthead(
                none, Optional.empty(), none, none, none, none, Optional.empty(), Optional.empty(), UnknownFields.NONE);
    }
}
