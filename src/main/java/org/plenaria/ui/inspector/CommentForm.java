// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.function.BiConsumer;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.UsedWords;
import org.plenaria.ui.field.Completion;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Keyboard;
import org.plenaria.ui.field.Nodes;

/** Where somebody writes a comment, a reply or an answer, and signs it. Ctrl+Enter sends it. */
final class CommentForm extends VBox {

    private final GrowingTextArea text = GrowingTextArea.ofParagraphs();
    private final TextField name = new TextField();
    private final Button send = new Button();
    private final Button cancel;
    private final HBox signature;
    private final boolean needsText;
    private final BiConsumer<String, String> sent;
    private @Nullable CommentAbout about;

    /**
     * @param author the name last signed with; follows what is typed here
     * @param needsText whether there is nothing to send without words
     * @param sent told the text and the name
     * @param cancelled told when the author thinks better of it
     */
    CommentForm(
            Messages messages,
            Words words,
            StringProperty author,
            boolean needsText,
            BiConsumer<String, String> sent,
            Runnable cancelled) {
        this.needsText = needsText;
        this.sent = sent;
        getStyleClass().add("comment-form");
        text.getStyleClass().add("comment-text");
        name.getStyleClass().add("comment-name");
        name.setPromptText(messages.text("comment.name"));
        name.setAccessibleText(messages.text("comment.name"));
        name.textProperty().bindBidirectional(author);
        name.setMinWidth(0);
        Completion.replacing(name, words.matching(UsedWords::authors));
        HBox.setHgrow(name, Priority.ALWAYS);
        send.getStyleClass().add("accent");
        send.setMinWidth(USE_PREF_SIZE);
        send.setOnAction(_ -> send());
        cancel = Nodes.link(messages.text("cancel"), () -> {
            text.clear();
            cancelled.run();
        });
        cancel.setMinWidth(USE_PREF_SIZE);
        signature = new HBox(name, cancel, send);
        signature.getStyleClass().add("comment-signature");
        text.textProperty().subscribe((_, _) -> arrange());
        text.focusedProperty().subscribe((_, _) -> arrange());
        // Not focusWithin: with a combo box inside, it is true as soon as the window has opened (JavaFX 26).
        sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe((_, _) -> arrange());
        name.textProperty().subscribe((_, _) -> arrange());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
                event.consume();
                send();
            }
        });
        getChildren().addAll(text, signature);
        arrange();
    }

    void ask(String prompt, String button) {
        text.setPromptText(prompt);
        text.setAccessibleText(prompt);
        send.setText(button);
    }

    /** Offers a name to sign with, where none has been written yet. */
    void sign(String by) {
        if (name.getText().isBlank()) {
            name.setText(by);
        }
    }

    /** Shows above the signature what the comment is about. */
    void showAbout(CommentAbout choice) {
        about = choice;
        getChildren().add(1, choice);
        arrange();
    }

    GrowingTextArea text() {
        return text;
    }

    /** The name as it is typed so far. */
    String signature() {
        return name.getText();
    }

    private boolean isReady() {
        return !name.getText().isBlank() && (!needsText || !text.getText().isBlank());
    }

    private void arrange() {
        // An idle form is one quiet line.
        if (about != null) {
            Nodes.show(about, Keyboard.isIn(this) || !text.getText().isBlank());
        }
        Nodes.show(signature, !needsText || Keyboard.isIn(this) || !text.getText().isBlank());
        send.setDisable(!isReady());
    }

    private void send() {
        if (isReady()) {
            var said = text.getText().strip();
            text.clear();
            sent.accept(said, name.getText().strip());
        } else {
            (name.getText().isBlank() ? name : text).requestFocus();
        }
    }
}
