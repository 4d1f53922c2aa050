// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import javafx.beans.property.DoubleProperty;
import javafx.scene.layout.Region;

/**
 * A page as it stands in the window.
 *
 * @param zoom how large its timeline is, 1 when the whole plan just fits; absent where there is none
 */
public record PageView(Region node, Optional<DoubleProperty> zoom) {

    public static PageView of(Region node) {
        return new PageView(node, Optional.empty());
    }
}
