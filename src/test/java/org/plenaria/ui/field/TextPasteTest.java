// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desks;
import org.plenaria.ui.QuickWindow;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class TextPasteTest {

    private final List<String> said = new ArrayList<>();
    private final TextPaste pasting = new TextPaste(Messages.of("edits", Locale.ENGLISH), said::add);
    private TextArea field;

    @Start
    void start(Stage stage) {
        field = new TextArea("before after");
        Desks.show(stage, new VBox(field), 300, 200);
        pasting.takeKeys(stage.getScene());
    }

    @Test
    void whatNoPlanCanHaveIsLeftOutAndNamed(FxRobot robot) {
        paste(robot, "one\u0007\u0085two\n\tthree\uffff\u0007 ");

        assertThat(field.getText()).isEqualTo("before one two\n\tthree after");
        assertThat(said).containsExactly("Pasted without U+0007, U+0085, U+FFFF, which no document can hold.");
    }

    @Test
    void anythingElseIsPastedWithoutAWord(FxRobot robot) {
        paste(robot, "uno\n\ud83d\udc69\u200d\ud83d\udcbb ");

        assertThat(field.getText()).isEqualTo("before uno\n\ud83d\udc69\u200d\ud83d\udcbb after");
        assertThat(said).isEmpty();
    }

    private void paste(FxRobot robot, String text) {
        robot.clickOn(field).interact(() -> {
            var content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
            field.positionCaret("before ".length());
        });
        robot.push(KeyCode.SHORTCUT, KeyCode.V);
    }
}
