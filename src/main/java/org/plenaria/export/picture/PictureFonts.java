// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.plenaria.timeline.TextMeasure;
import org.plenaria.timeline.TextStyle;

/** The letters of pictures made of dots: those of our documents, which come with the program. */
final class PictureFonts implements TextMeasure {

    private static final String FOLDER = "/org/plenaria/export/pdf/";
    private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    /** Java's own name for fonts that between them have all letters the machine has. */
    private final Map<TextStyle, Font> others = new EnumMap<>(TextStyle.class);

    /**
     * Reads the letters.
     *
     * @throws PictureException when this machine has no means to draw letters
     */
    PictureFonts() throws PictureException {
        try {
            var plain = read("LiberationSans-Regular.ttf");
            var bold = read("LiberationSans-Bold.ttf");
            for (var style : TextStyle.values()) {
                fonts.put(style, (style.bold() ? bold : plain).deriveFont((float) style.size()));
                others.put(style, new Font(Font.SANS_SERIF, style.bold() ? Font.BOLD : Font.PLAIN, 1)
                        .deriveFont((float) style.size()));
            }
            width("A", TextStyle.TITLE);
        } catch (IOException | FontFormatException | RuntimeException | LinkageError | InternalError none) {
            // What Java says where the libraries that draw letters are missing differs by system.
            throw PictureException.noFonts(none);
        }
    }

    private static Font read(String name) throws IOException, FontFormatException {
        try (var stream = Objects.requireNonNull(PictureFonts.class.getResourceAsStream(FOLDER + name), name)) {
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        }
    }

    /** The font for a text: ours, if it has all its letters. */
    Font font(String text, TextStyle style) {
        var own = Objects.requireNonNull(fonts.get(style));
        return own.canDisplayUpTo(text) < 0 ? own : Objects.requireNonNull(others.get(style));
    }

    @Override
    public double width(String text, TextStyle style) {
        return font(text, style).getStringBounds(text, EXACT).getWidth();
    }
}
