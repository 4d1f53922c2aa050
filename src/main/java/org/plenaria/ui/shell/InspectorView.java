// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.function.Consumer;
import javafx.scene.layout.Region;

/**
 * The inspector as it stands in the window.
 *
 * @param focusField gives the keyboard to a field by its name ({@link org.plenaria.plan.Field#name()})
 */
public record InspectorView(Region node, Consumer<String> focusField) {}
