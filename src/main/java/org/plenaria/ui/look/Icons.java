// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Small pictures in the colour of the text beside them. */
public final class Icons {

    private Icons() {}

    /** A picture; decoration only, so a screen reader passes over it. */
    public static FontIcon of(Feather icon) {
        var node = new FontIcon(icon);
        node.getStyleClass().add("icon");
        node.setMouseTransparent(true);
        return node;
    }
}
