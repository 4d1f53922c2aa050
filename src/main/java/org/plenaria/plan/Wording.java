// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Optional;

/**
 * A text in one language.
 *
 * @param text never blank
 * @param madeFrom for a translation, the wording in the plan's original language that it translated; when the original
 *     has moved on, the translation is out of date
 */
public record Wording(Language language, String text, Optional<String> madeFrom, UnknownFields unknown) {

    /**
     * @throws IllegalArgumentException when the text is blank: a text nobody wrote is absent
     */
    public Wording {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a wording cannot be blank; leave it out instead");
        }
    }

    public Wording(Language language, String text) {
        this(language, text, Optional.empty(), UnknownFields.NONE);
    }
}
