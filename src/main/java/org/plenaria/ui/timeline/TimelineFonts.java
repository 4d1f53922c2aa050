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

/** The fonts of the timeline: the system's own sans, as large as the window's letters are. */
final class TimelineFonts implements TextMeasure {

    private final Map<TextStyle, Font> fonts = new HashMap<>();
    private final Text ruler = new Text();
    private double scale = 1;

    /** Makes all letters larger or smaller: 1 for their own size. */
    void setScale(double next) {
        scale = next;
        fonts.clear();
    }

    Font font(TextStyle style) {
        return fonts.computeIfAbsent(style, this::load);
    }

    /** In pixels of the timeline, whatever the scale: larger letters are measured at the size they are painted in. */
    @Override
    public double width(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth() / scale;
    }

    private Font load(TextStyle style) {
        var weight = style.bold() ? FontWeight.BOLD : FontWeight.NORMAL;
        return Font.font(Typeface.family(), weight, style.size() * scale);
    }
}
