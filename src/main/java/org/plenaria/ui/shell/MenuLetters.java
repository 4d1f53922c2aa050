// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/**
 * Alt and a letter open a menu of the menu bar. The bar takes a lone Alt, pressed and let go, for a wish to go to its
 * first menu; when a letter was pressed in between and all of it went faster than the menu came up, the bar would also
 * hear of Alt being let go, and close the menu again. So that is kept from it.
 */
final class MenuLetters {

    private boolean letter;

    private MenuLetters() {}

    static void keepOpen(Stage stage) {
        var letters = new MenuLetters();
        // Before the scene: there the menu's letter is taken out of the stream of events.
        stage.addEventFilter(KeyEvent.KEY_PRESSED, letters::pressed);
        stage.addEventFilter(KeyEvent.KEY_RELEASED, letters::released);
    }

    private void pressed(KeyEvent event) {
        letter = event.getCode() != KeyCode.ALT && event.isAltDown();
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.ALT && letter) {
            letter = false;
            event.consume();
        }
    }
}
