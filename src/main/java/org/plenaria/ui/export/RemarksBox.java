// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.control.TextArea;
import org.plenaria.messages.Messages;

/** What is to be known of files that were written, a line each, to be read and copied; not to be seen without any. */
final class RemarksBox extends TextArea {

    private static final int MOST_ROWS = 6;
    private static final int LETTERS_OF_A_ROW = 110; // about; longer sentences take a second row

    RemarksBox(Messages words) {
        setId("export-remarks");
        getStyleClass().add("export-remarks");
        setEditable(false);
        setWrapText(true);
        setAccessibleText(words.text("said.remarks"));
        setVisible(false);
        setManaged(false);
    }

    void say(List<String> remarks) {
        setText(remarks.stream().map(remark -> "\u2022 " + remark).collect(Collectors.joining("\n")));
        int rows = remarks.stream().mapToInt(remark -> 1 + remark.length() / LETTERS_OF_A_ROW).sum();
        setPrefRowCount(Math.clamp(rows, 1, MOST_ROWS));
        setVisible(!remarks.isEmpty());
        setManaged(!remarks.isEmpty());
    }
}
