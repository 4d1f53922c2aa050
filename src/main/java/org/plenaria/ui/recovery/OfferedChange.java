// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.plenaria.compare.Difference;

/** One difference that can be taken or left. */
final class OfferedChange {

    private final Difference difference;
    private final boolean contested;
    private final BooleanProperty wanted;

    /**
     * @param contested whether the plan has something newer there: then it stays unless somebody says otherwise
     */
    OfferedChange(Difference difference, boolean contested) {
        this.difference = difference;
        this.contested = contested;
        wanted = new SimpleBooleanProperty(!contested);
    }

    Difference difference() {
        return difference;
    }

    boolean isContested() {
        return contested;
    }

    BooleanProperty wantedProperty() {
        return wanted;
    }

    boolean isWanted() {
        return wanted.get();
    }
}
