// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Venue;

/** Reads venues: to be defined, virtual in the author's words, or a place. */
public final class VenueReader {

    private final Vocabulary vocabulary;
    private final Pattern virtual;
    private final Pattern mixed;
    private final Language language;

    public VenueReader(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        virtual = vocabulary.wholeWords("venue.virtual");
        mixed = vocabulary.wholeWords("venue.mixed");
    }

    /**
     * Reads a venue. Words that say both virtual and something else ("Lima and virtual") are a place of that name:
     * nothing of them may get lost.
     *
     * @param text not blank
     */
    public Venue read(String text) {
        var folded = Folding.fold(text.strip());
        var wording = LocalizedText.of(language, text.strip());
        if (vocabulary.words("venue.undefined").contains(folded)) {
            boolean usual = vocabulary.words("venue.undefined", language).getFirst().equals(folded);
            var words = usual ? LocalizedText.none() : wording;
            return new Venue(Venue.toBeDefined().kind(), words, Venue.toBeDefined().unknown());
        }
        if (folded.equals("virtual")) {
            return Venue.virtual(language.equals(Language.FRENCH) ? wording : LocalizedText.none());
        }
        boolean saysVirtual = virtual.matcher(folded).find();
        boolean saysMore = mixed.matcher(folded).find() || folded.matches(".*[,;/(].*");
        return saysVirtual && !saysMore && (startsVirtual(folded) || endsVirtual(folded))
                ? Venue.virtual(wording)
                : Venue.place(wording);
    }

    private boolean startsVirtual(String folded) {
        return virtual.matcher(folded).lookingAt();
    }

    // "Reuniones virtuales", "exchanges online": two words of which the second says it.
    private boolean endsVirtual(String folded) {
        var words = folded.split("\\s+", -1);
        return words.length == 2 && virtual.matcher(words[1]).matches();
    }
}
