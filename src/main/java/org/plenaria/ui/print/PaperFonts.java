// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plenaria.timeline.TextMeasure;
import org.plenaria.timeline.TextStyle;
import org.plenaria.ui.look.Typeface;

/** The letters on paper: those of the screen. For one thread, whichever it is. */
final class PaperFonts implements TextMeasure {

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Text ruler = new Text();

    PaperFonts() {
        var family = Typeface.family();
        for (var style : TextStyle.values()) {
            var weight = style.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
            fonts.put(style, Font.font(family, weight, style.size()));
        }
    }

    Font font(TextStyle style) {
        return fonts.getOrDefault(style, Font.getDefault());
    }

    @Override
    public double width(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
