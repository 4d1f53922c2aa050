// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import org.plenaria.plan.Language;

/** Knows how words are spelt. */
public interface Speller {

    /** Whether it knows a language at all. */
    boolean speaks(Language language);

    /** Whether a word is spelt right in a language it speaks. */
    boolean isWord(Language language, String word);

    /** What may be meant by a word that is not spelt right, the likeliest first; may take a tenth of a second. */
    List<String> suggestions(Language language, String word);
}
