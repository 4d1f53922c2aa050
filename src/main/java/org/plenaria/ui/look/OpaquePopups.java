// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import java.util.function.BooleanSupplier;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/**
 * Menus, lists and tooltips on a desktop whose windows cannot be transparent, as one without a compositor. There the
 * corners beside a round edge and the place of a shadow would be painted white; such popups get square corners and a
 * ground of their own instead.
 */
public final class OpaquePopups {

    /**
     * Set there on the root of each popup, and on that of each window: its menus and tooltips take their looks from it.
     * Our stylesheet then draws neither round corners nor shadows.
     */
    static final PseudoClass OPAQUE = PseudoClass.getPseudoClass("opaque");

    private static final Color LIGHT = Color.WHITE;
    private static final Color DARK = Color.web("#1c222b");

    private OpaquePopups() {}

    /** Watches for popups from now on, where windows cannot be transparent. */
    public static void whereNeeded(Look look) {
        if (areNeeded()) {
            Window.getWindows().addListener((ListChangeListener<Window>) change -> {
                while (change.next()) {
                    change.getAddedSubList().forEach(window -> dress(window, look.darkProperty()::getValue));
                }
            });
        }
    }

    private static boolean areNeeded() {
        return !Platform.isSupported(ConditionalFeature.TRANSPARENT_WINDOW);
    }

    /** Tells the menus of a window that they cannot be transparent, where that is so. */
    static void mark(Parent root) {
        root.pseudoClassStateChanged(OPAQUE, areNeeded());
    }

    /** Gives a window the looks of an opaque one, if it is a popup. */
    static void dress(Window window, BooleanSupplier dark) {
        if (window instanceof PopupWindow popup) {
            var scene = popup.getScene();
            scene.setFill(dark.getAsBoolean() ? DARK : LIGHT);
            var root = scene.getRoot();
            if (!root.getStyleClass().contains("popup")) {
                root.getStyleClass().add("popup");
            }
            root.pseudoClassStateChanged(OPAQUE, true);
        }
    }
}
