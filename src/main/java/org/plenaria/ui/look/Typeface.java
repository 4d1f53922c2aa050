// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.look;

import java.util.List;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * The typeface of the window: the system's own, but on systems whose own is DejaVu Sans a narrower one where there is
 * one. DejaVu takes a fifth more room, which costs every title in a column or tab its last words.
 */
public final class Typeface {

    private static final String WIDE = "DejaVu Sans";
    private static final List<String> NARROWER =
            List.of("Inter", "Noto Sans", "Cantarell", "Ubuntu", "Liberation Sans");

    private Typeface() {}

    /** The name of the family, as style sheets and fonts take it. */
    public static String family() {
        var own = Font.getDefault().getFamily();
        return isWide(own) ? NARROWER.stream().filter(Typeface::isInstalled).findFirst().orElse(own) : own;
    }

    // The system's family is called "System", whatever it is: only its widths tell.
    private static boolean isWide(String own) {
        return own.equals(WIDE) || (isInstalled(WIDE) && width(own) == width(WIDE));
    }

    private static double width(String family) {
        var text = new Text("Quarterly harmonization of the programmes");
        text.setFont(Font.font(family, 13));
        return text.getLayoutBounds().getWidth();
    }

    // JavaFX answers with its default font when it does not know a family.
    private static boolean isInstalled(String family) {
        return Font.font(family).getFamily().equals(family);
    }
}
