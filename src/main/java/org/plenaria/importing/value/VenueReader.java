// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.regex.Pattern;
import org.plenaria.importing.words.Folding;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Venue;

/** Reads venues: to be defined, virtual in the author's words, or a place. */
public final class VenueReader {

    private final Vocabulary vocabulary;
    private final Pattern virtual;
    private final Pattern mixed;
    private final Pattern openFor;
    private final Pattern virtualWith;
    private final Language language;
    private final Messages own;

    public VenueReader(Vocabulary vocabulary, Language language) {
        this.vocabulary = vocabulary;
        this.language = language;
        own = Messages.of("phrases", language.locale());
        virtual = vocabulary.wholeWords("venue.virtual");
        mixed = vocabulary.wholeWords("venue.mixed");
        openFor = Pattern.compile(vocabulary.anyOf("venue.undefined") + "\\s+"
                + vocabulary.anyOf("venue.more") + "(?!\\p{L}).*");
        virtualWith = Pattern.compile(vocabulary.anyOf("venue.virtual") + ",?\\s+" + vocabulary.anyOf("venue.with")
                + "(?!\\p{L}).*");
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
            boolean usual = text.strip().equalsIgnoreCase(own.text("venue.to.be.defined"));
            var words = usual ? LocalizedText.none() : wording;
            return new Venue(Venue.toBeDefined().kind(), words, Venue.toBeDefined().unknown());
        }
        if (openFor.matcher(folded).matches()) { // "to be defined by the working group"
            return new Venue(Venue.toBeDefined().kind(), wording, Venue.toBeDefined().unknown());
        }
        if (virtualWith.matcher(folded).matches()) { // "virtual, with two working weeks in Maravel"
            return Venue.virtual(wording);
        }
        if (text.strip().equalsIgnoreCase(own.text("venue.virtual"))) {
            return Venue.virtual();
        }
        if (folded.equals("virtual")) {
            return Venue.virtual(wording);
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
