// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Tone;

/** The colours of the timeline as the screen takes them. */
public final class TimelinePalette {

    static final double TEXT_CONTRAST = Palette.TEXT_CONTRAST;

    private final Palette palette;
    private final Map<Role, Color> plain = new EnumMap<>(Role.class);
    private final Map<Ink, Color> tinted = new HashMap<>();

    private TimelinePalette(Palette palette) {
        this.palette = palette;
    }

    public static TimelinePalette light() {
        return new TimelinePalette(Palette.light());
    }

    public static TimelinePalette dark() {
        return new TimelinePalette(Palette.dark());
    }

    public boolean isDark() {
        return palette.isDark();
    }

    /** The colour of an ink. */
    public Color colour(Ink ink) {
        return ink.area().isEmpty() && ink.share() == 1
                ? plain.computeIfAbsent(ink.role(), role -> color(palette.colour(role)))
                : tinted.computeIfAbsent(ink, one -> color(palette.colour(one)));
    }

    /** The colour of a role that takes no area's colour. */
    Color colour(Role role) {
        return color(palette.colour(role));
    }

    /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
    static double contrast(Color one, Color other) {
        return tone(one).contrast(tone(other));
    }

    private static Color color(Tone tone) {
        return Color.color(tone.red(), tone.green(), tone.blue(), tone.opacity());
    }

    private static Tone tone(Color color) {
        return new Tone(color.getRed(), color.getGreen(), color.getBlue(), color.getOpacity());
    }
}
