// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.cycle;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Something that is chosen or not, with the words for it. */
final class Tick<T> {

    private final T what;
    private final String head;
    private final String text;
    private final BooleanProperty chosen;

    /**
     * @param head what it is, or where
     * @param text what there is to say of it; "" for nothing
     */
    Tick(T what, String head, String text, boolean chosen) {
        this.what = what;
        this.head = head;
        this.text = text;
        this.chosen = new SimpleBooleanProperty(chosen);
    }

    T what() {
        return what;
    }

    String head() {
        return head;
    }

    String text() {
        return text;
    }

    BooleanProperty chosenProperty() {
        return chosen;
    }

    boolean isChosen() {
        return chosen.get();
    }
}
