// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Wording;

/**
 * A text, language by language. A wording is one whole with the note of what it was made from: the note of one side's
 * translation says nothing about the other's.
 */
final class TextShape implements Shape<LocalizedText> {

    private static final Shape<List<Wording>> WORDINGS = Keyed.unordered(
            Keying.byStep(wording -> new Address.Step.InLanguage(wording.language())),
            new Whole<>(Wording.class),
            Wording.class);

    @Override
    public LocalizedText merge(Versions<LocalizedText> versions, Address at, Merging merging) {
        var wordings = WORDINGS.merge(versions.map(LocalizedText::wordings), at, merging);
        var unknown = new UnknownShape()
                .merge(versions.map(LocalizedText::unknown), at.field(Address.UNKNOWN), merging);
        return wordings.isEmpty() && unknown.isEmpty() ? LocalizedText.none() : new LocalizedText(wordings, unknown);
    }

    @Override
    public void compare(LocalizedText before, LocalizedText after, Address at, List<Difference> found) {
        WORDINGS.compare(before.wordings(), after.wordings(), at, found);
        new UnknownShape().compare(before.unknown(), after.unknown(), at.field(Address.UNKNOWN), found);
    }
}
