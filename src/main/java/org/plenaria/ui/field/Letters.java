// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.scene.control.TextInputControl;

/** Changes a control's text by the letters that differ and no others, so that the caret stays where it can. */
final class Letters {

    private Letters() {}

    static void replace(TextInputControl control, String value) {
        var text = control.getText();
        if (text.equals(value)) {
            return;
        }
        int shorter = Math.min(text.length(), value.length());
        int start = 0;
        while (start < shorter && text.charAt(start) == value.charAt(start)) {
            start++;
        }
        int same = 0;
        while (same < shorter - start
                && text.charAt(text.length() - 1 - same) == value.charAt(value.length() - 1 - same)) {
            same++;
        }
        control.replaceText(start, text.length() - same, value.substring(start, value.length() - same));
    }
}
