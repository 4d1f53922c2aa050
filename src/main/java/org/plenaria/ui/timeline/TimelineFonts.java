// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plenaria.timeline.TextMeasure;
import org.plenaria.timeline.TextStyle;
import org.plenaria.ui.look.Typeface;

/** The fonts of the timeline: the system's own sans. */
final class TimelineFonts implements TextMeasure {

    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Text ruler = new Text();

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, TimelineFonts::load);
    }

    @Override
    public double width(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }

    private static Font load(TextStyle style) {
        var weight = style.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(Typeface.family(), weight, style.size());
    }
}
