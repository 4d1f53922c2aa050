// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.EnumMap;
import java.util.Map;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.plenaria.timeline.TextMeasure;
import org.plenaria.timeline.TextStyle;

/** The fonts of the timeline: the system's own sans. */
final class TimelineFonts implements TextMeasure {

    private final Map<TextStyle, Font> fonts = new EnumMap<>(TextStyle.class);
    private final Text ruler = new Text();

    TimelineFonts() {
        var family = Font.getDefault().getFamily();
        for (var style : TextStyle.values()) {
            fonts.put(style, Font.font(family, style.bold() ? FontWeight.BOLD : FontWeight.NORMAL, style.size()));
        }
    }

    Font font(TextStyle style) {
        return fonts.get(style);
    }

    @Override
    public double width(String text, TextStyle style) {
        ruler.setFont(font(style));
        ruler.setText(text);
        return ruler.getLayoutBounds().getWidth();
    }
}
