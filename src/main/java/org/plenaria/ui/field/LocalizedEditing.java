// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;

/**
 * Edits a text of the plan in the language that is shown. Where that language has no wording yet, the original stands
 * in grey and the first letter begins the translation; a translation whose original has moved on is marked.
 */
public final class LocalizedEditing {

    private static final PseudoClass OUTDATED = PseudoClass.getPseudoClass("outdated");
    private static final PseudoClass UNTRANSLATED = PseudoClass.getPseudoClass("untranslated");

    private final Desk desk;
    private final TextInputControl control;
    private final String hint;
    private final TypedText typed;

    /**
     * @param hint what is shown while there is no text at all; may be ""
     * @param write takes the change of the text to the plan; false when the plan does not take it
     */
    public LocalizedEditing(
            Desk desk, TextInputControl control, String hint, Predicate<UnaryOperator<LocalizedText>> write) {
        this.desk = desk;
        this.control = control;
        this.hint = hint;
        control.setPromptText(hint);
        typed = new TypedText(control, text -> write.test(before -> desk.written(before, text)));
    }

    /**
     * Shows a text of the plan.
     *
     * @param fresh whether it belongs to another element, or another language, than the one shown so far
     */
    public void show(LocalizedText text, boolean fresh) {
        var language = desk.shownLanguageProperty().get();
        var original = desk.plan().originalLanguage();
        var wording = text.in(language).orElse("");
        var instead = wording.isEmpty() ? desk.show(text) : "";
        boolean outdated = text.isOutOfDate(language, original);
        mark(instead.isEmpty() ? hint : instead, !instead.isEmpty(), outdated);
        display(wording, fresh);
    }

    /** Shows that several elements have different texts. */
    public void showSeveral(String words, boolean fresh) {
        mark(words, false, false);
        display("", fresh);
    }

    private void display(String wording, boolean fresh) {
        if (fresh) {
            typed.startWith(wording);
        } else {
            typed.show(wording);
        }
    }

    private void mark(String prompt, boolean untranslated, boolean outdated) {
        if (!prompt.equals(control.getPromptText())) {
            control.setPromptText(prompt);
        }
        control.pseudoClassStateChanged(UNTRANSLATED, untranslated);
        control.pseudoClassStateChanged(OUTDATED, outdated);
        if (untranslated || outdated) {
            control.setAccessibleHelp(
                    desk.messages("fields").text(outdated ? "translation.outdated" : "translation.missing"));
        } else {
            control.setAccessibleHelp(null);
        }
    }
}
