// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import javafx.scene.paint.Color;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Role;

/** The colours of the timeline, light or dark. Texts keep a contrast of at least 4.5 : 1 on what they stand on. */
public final class TimelinePalette {

    /** The contrast that WCAG 2.2, 1.4.3 asks of text. */
    static final double TEXT_CONTRAST = 4.5;

    private final boolean dark;
    private final Map<Role, Color> plain = new EnumMap<>(Role.class);
    private final Map<Ink, Color> tinted = new HashMap<>();

    private TimelinePalette(boolean dark) {
        this.dark = dark;
    }

    public static TimelinePalette light() {
        var palette = new TimelinePalette(false);
        palette.set(Role.BACKGROUND, "#ffffff");
        palette.set(Role.LATER_PERIOD, "#f8f9fc");
        palette.set(Role.HEADER, "#fbfcfd");
        palette.set(Role.GROUP, "#f4f6f9");
        palette.set(Role.LINE, "#dde1e7");
        palette.set(Role.FAINT_LINE, "#e9ecf1");
        palette.set(Role.PERIOD_LINE, "#c9d0da");
        palette.set(Role.TEXT, "#1d2530");
        palette.set(Role.HEADING_TEXT, "#414b59");
        palette.set(Role.MUTED_TEXT, "#5d6775");
        palette.set(Role.TODAY, "#d92d20");
        palette.set(Role.PLAN_MILESTONE, "#4a5462");
        palette.set(Role.PLAN_LINE, "#9aa4b2");
        palette.set(Role.SELECTED_ROW, "#edf3fc");
        palette.set(Role.HOVERED_ROW, "#fafbfd");
        palette.set(Role.SELECTION, "#1d5fb8");
        palette.set(Role.FOCUS, "#1d5fb8");
        palette.set(Role.DROP_TARGET, "#dbe8fb");
        palette.set(Role.GHOST, "#1d5fb833");
        palette.set(Role.GHOST_TEXT, "#123e7c");
        palette.set(Role.WARNING, "#fbe7c8");
        palette.set(Role.WARNING_TEXT, "#7a4100");
        return palette;
    }

    public static TimelinePalette dark() {
        var palette = new TimelinePalette(true);
        palette.set(Role.BACKGROUND, "#161b22");
        palette.set(Role.LATER_PERIOD, "#1a2029");
        palette.set(Role.HEADER, "#1c222b");
        palette.set(Role.GROUP, "#1f2630");
        palette.set(Role.LINE, "#353d49");
        palette.set(Role.FAINT_LINE, "#272e38");
        palette.set(Role.PERIOD_LINE, "#475060");
        palette.set(Role.TEXT, "#e7ebf0");
        palette.set(Role.HEADING_TEXT, "#c6cdd7");
        palette.set(Role.MUTED_TEXT, "#a0aab8");
        palette.set(Role.TODAY, "#ff6b5e");
        palette.set(Role.PLAN_MILESTONE, "#b4bdca");
        palette.set(Role.PLAN_LINE, "#5c6676");
        palette.set(Role.SELECTED_ROW, "#1d2b41");
        palette.set(Role.HOVERED_ROW, "#1b212a");
        palette.set(Role.SELECTION, "#6ea8f7");
        palette.set(Role.FOCUS, "#6ea8f7");
        palette.set(Role.DROP_TARGET, "#24395a");
        palette.set(Role.GHOST, "#6ea8f744");
        palette.set(Role.GHOST_TEXT, "#e7f0ff");
        palette.set(Role.WARNING, "#4a3413");
        palette.set(Role.WARNING_TEXT, "#ffd591");
        return palette;
    }

    public boolean isDark() {
        return dark;
    }

    /** The colour of an ink. */
    public Color colour(Ink ink) {
        if (ink.area().isEmpty()) {
            return colour(ink.role());
        }
        var known = tinted.get(ink);
        if (known == null) { // computeIfAbsent will not do: a text's colour asks for that of its ground
            known = tint(ink);
            tinted.put(ink, known);
        }
        return known;
    }

    /** The colour of a role that takes no area's colour. */
    Color colour(Role role) {
        return plain.getOrDefault(role, Color.GRAY);
    }

    private void set(Role role, String web) {
        plain.put(role, Color.web(web));
    }

    private Color tint(Ink ink) {
        var area = ink.area().orElseThrow();
        var pure = Color.rgb(area.red(), area.green(), area.blue());
        var ground = colour(Role.BACKGROUND);
        return switch (ink.role()) {
            case BAR -> ground.interpolate(pure, dark ? 0.34 : 0.21);
            case BAR_DONE -> readable(ground.interpolate(lifted(pure), dark ? 0.64 : 0.5));
            case BAR_EDGE -> ground.interpolate(lifted(pure), dark ? 0.75 : 0.5);
            case BAR_EDGE_EXACT -> ground.interpolate(lifted(pure), dark ? 0.95 : 0.85);
            case HATCH -> ground.interpolate(lifted(pure), 0.4);
            case AREA_COLOUR -> lifted(pure);
            case BAR_TEXT -> textOn(pure, colour(new Ink(Role.BAR_DONE, ink.area())));
            default -> colour(ink.role());
        };
    }

    /** On a dark ground a dark area's colour has to be lightened to be told from it. */
    private Color lifted(Color pure) {
        var colour = pure;
        while (dark && contrast(colour, colour(Role.BACKGROUND)) < 3) {
            colour = colour.interpolate(Color.WHITE, 0.1);
        }
        return colour;
    }

    /** A colour between an area's and the ground, near enough to the ground that text of any colour can be read. */
    private Color readable(Color wished) {
        var colour = wished;
        while (contrast(dark ? Color.WHITE : Color.BLACK, colour) < TEXT_CONTRAST + 0.1) {
            colour = colour.interpolate(colour(Role.BACKGROUND), 0.1);
        }
        return colour;
    }

    /** The area's colour, darkened or lightened until it can be read on a ground. */
    private Color textOn(Color pure, Color ground) {
        var end = dark ? Color.WHITE : Color.BLACK;
        var colour = pure.interpolate(end, 0.35);
        for (int step = 0; step < 30 && contrast(colour, ground) < TEXT_CONTRAST; step++) {
            colour = colour.interpolate(end, 0.15);
        }
        return colour;
    }

    /** The contrast of two colours, 1 to 21, as WCAG 2.2 defines it. */
    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed())
                + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }
}
