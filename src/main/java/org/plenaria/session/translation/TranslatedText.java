// SPDX-License-Identifier: Apache-2.0
package org.plenaria.session.translation;

import java.util.ArrayList;
import java.util.Optional;
import org.plenaria.check.Spot;
import org.plenaria.check.TextField;
import org.plenaria.edit.Edit;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Wording;

/**
 * One text of a plan and its wording in another language.
 *
 * @param index which of the texts of its field, from 0
 */
public record TranslatedText(TextField field, int index, Language original, Language language) {

    /** How a translation stands. */
    public enum State {
        /** Nobody has translated the text. */
        MISSING,
        /** The original has changed since. */
        OUTDATED,
        FINE
    }

    /** The field it stands in. */
    public Spot spot() {
        return field.spot();
    }

    /** The text in all its languages. */
    public LocalizedText text() {
        return field.texts().get(index);
    }

    /** The original wording; "" where there is only a translation. */
    public String originalWording() {
        return text().in(original).orElse("");
    }

    /** The translation; "" where there is none. */
    public String translation() {
        return text().in(language).orElse("");
    }

    /** The original as it was when the translation was made, where it is known and was another. */
    public Optional<String> madeFrom() {
        return text().wording(language).flatMap(Wording::madeFrom).filter(from -> !from.equals(originalWording()));
    }

    public State state() {
        return text().in(language).isEmpty()
                ? State.MISSING
                : text().isOutOfDate(language, original) ? State.OUTDATED : State.FINE;
    }

    /** The edit that writes a translation of the original as it now is; blank takes the translation away. */
    public Edit written(String translation) {
        var texts = new ArrayList<>(field.texts());
        texts.set(index, text().withTranslation(language, translation, original));
        return field.writer().apply(texts);
    }

    /** Whether it is the same place of the plan, whatever stands there. */
    public boolean isAt(TranslatedText other) {
        return index == other.index && spot().equals(other.spot());
    }
}
