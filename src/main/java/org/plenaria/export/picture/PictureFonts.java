// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.plenaria.timeline.TextMeasure;
import org.plenaria.timeline.TextStyle;

/** The letters of pictures made of dots: Arial or one of its free twins, else whatever sans the machine has. */
final class PictureFonts implements TextMeasure {

    private static final List<String> WISHED = List.of("Arial", "Liberation Sans", "Arimo", "Helvetica");
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    /** Java's own name for fonts that between them have all letters the machine has. */
    private final Map<TextStyle, Font> others = new EnumMap<>(TextStyle.class);

    /**
     * Looks for the letters.
     *
     * @throws PictureException when the machine has none
     */
    PictureFonts() throws PictureException {
        try {
            var family = WISHED.stream().filter(PictureFonts::isInstalled).findFirst().orElse(Font.SANS_SERIF);
            for (var style : TextStyle.values()) {
                fonts.put(style, sized(family, style));
                others.put(style, sized(Font.SANS_SERIF, style));
            }
            width("A", TextStyle.TITLE);
        } catch (RuntimeException | LinkageError | InternalError none) {
            // What Java says where fonts, or the libraries that read them, are missing differs by system.
            throw PictureException.noFonts(none);
        }
    }

    /** The font for a text: the wished one, if it has all its letters. */
    Font font(String text, TextStyle style) {
        var wished = fonts.get(style);
        return wished.canDisplayUpTo(text) < 0 ? wished : others.get(style);
    }

    @Override
    public double width(String text, TextStyle style) {
        return font(text, style).getStringBounds(text, EXACT).getWidth();
    }

    private static Font sized(String family, TextStyle style) {
        return new Font(family, style.bold() ? Font.BOLD : Font.PLAIN, 1).deriveFont((float) style.size());
    }

    // Java answers with another font when it does not know a family.
    private static boolean isInstalled(String family) {
        return new Font(family, Font.PLAIN, 12).getFamily(Locale.ROOT).equals(family);
    }
}
