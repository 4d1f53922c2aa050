// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import java.util.Locale;
import java.util.function.BiConsumer;
import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;

/** Asks what is to stand where two versions contradict each other. */
public final class ConflictDialog {

    private final ConflictQuestion question;
    private final Locale locale;
    private final Messages messages;

    public ConflictDialog(ConflictQuestion question, Locale locale) {
        this.question = question;
        this.locale = locale;
        messages = Messages.of("conflicts", locale);
    }

    /**
     * Asks, and waits for the answer.
     *
     * @param prepare puts the content into the dialog and gives it its window's looks
     */
    public Settlement ask(BiConsumer<Dialog<?>, Region> prepare) {
        var pane = new ConflictPane(question, locale);
        var settle = new ButtonType(messages.text("dialog.settle"), ButtonData.OK_DONE);
        var elsewhere = new ButtonType(messages.text("dialog.saveAs"), ButtonData.OTHER);
        var cancel = new ButtonType(messages.text("dialog.cancel"), ButtonData.CANCEL_CLOSE);
        var dialog = new Dialog<ButtonType>();
        dialog.setHeaderText(messages.text("dialog.headline", question.fileName()));
        if (question.saving()) {
            dialog.getDialogPane().getButtonTypes().setAll(settle, elsewhere, cancel);
        } else {
            dialog.getDialogPane().getButtonTypes().setAll(settle, cancel);
        }
        prepare.accept(dialog, pane);
        var button = (Button) dialog.getDialogPane().lookupButton(settle);
        button.setId("conflict-settle");
        pane.undecidedProperty().subscribe(open -> button.setText(label(open.intValue())));
        dialog.setOnShown(_ -> Platform.runLater(pane::focusFirst)); // the dialog itself goes to its button first
        var chosen = dialog.showAndWait().orElse(cancel);
        return chosen == settle
                ? new Settlement.Settled(pane.decided())
                : chosen == elsewhere ? new Settlement.SaveElsewhere() : new Settlement.Cancelled();
    }

    /** Who does not decide everything knows it from the button. */
    private String label(int open) {
        var what = messages.text(question.saving() ? "dialog.save" : "dialog.merge");
        return open == 0 ? what : messages.text("dialog.later", what, open);
    }
}
