// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The colours of the timeline, light or dark. Texts keep a contrast of at least 4.5 : 1 on what they stand on. */
public final class Palette {

    /** The contrast that WCAG 2.2, 1.4.3 asks of text. */
    public static final double TEXT_CONTRAST = 4.5;

    /** The contrast that WCAG 2.2, 1.4.11 asks of what has to be seen and is no text. */
    public static final double SHAPE_CONTRAST = 3;

    /** What bars lie on. */
    static final List<Role> GROUNDS = List.of(
            Role.BACKGROUND, Role.LATER_PERIOD, Role.GROUP, Role.SELECTED_ROW, Role.HOVERED_ROW);

    private static final Tone GRAY = Tone.of("#808080");

    private final boolean dark;
    private final Map<Role, Tone> plain = new EnumMap<>(Role.class);
    private final Map<Ink, Tone> tinted = new HashMap<>();

    private Palette(boolean dark) {
        this.dark = dark;
    }

    public static Palette light() {
        var palette = new Palette(false);
        palette.set(Role.BACKGROUND, "#ffffff");
        palette.set(Role.LATER_PERIOD, "#f8f9fc");
        palette.setWeekends("#5c677513");
        palette.set(Role.OUTSIDE, "#eceff3");
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
        palette.set(Role.LOAD, "#7f93b3");
        palette.set(Role.MARK, "#ffe48a");
        palette.set(Role.MARK_TEXT, "#1d2530");
        palette.set(Role.CLASH, "#9c2a6b");
        palette.set(Role.EARLIER, "#7d8897");
        palette.set(Role.GHOST_TEXT, "#123e7c");
        palette.set(Role.WARNING, "#fbe7c8");
        palette.set(Role.WARNING_TEXT, "#7a4100");
        return palette;
    }

    public static Palette dark() {
        var palette = new Palette(true);
        palette.set(Role.BACKGROUND, "#161b22");
        palette.set(Role.LATER_PERIOD, "#1a2029");
        palette.setWeekends("#a0aab816");
        palette.set(Role.OUTSIDE, "#0e1217");
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
        palette.set(Role.LOAD, "#7389ab");
        palette.set(Role.MARK, "#665300");
        palette.set(Role.MARK_TEXT, "#ffffff");
        palette.set(Role.CLASH, "#f29ac9");
        palette.set(Role.EARLIER, "#7f8b9c");
        palette.set(Role.GHOST_TEXT, "#e7f0ff");
        palette.set(Role.WARNING, "#4a3413");
        palette.set(Role.WARNING_TEXT, "#ffd591");
        return palette;
    }

    public boolean isDark() {
        return dark;
    }

    /** The colour of an ink. */
    public Tone colour(Ink ink) {
        if (ink.area().isEmpty() && ink.role() != Role.BACK_TEXT) {
            return colour(ink.role()).withOpacity(ink.share());
        }
        var known = tinted.get(ink);
        if (known == null) { // computeIfAbsent will not do: a text's colour asks for that of its ground
            known = tint(ink).withOpacity(ink.share());
            tinted.put(ink, known);
        }
        return known;
    }

    /** The colour of a role that takes no area's colour. */
    public Tone colour(Role role) {
        return plain.getOrDefault(role, GRAY);
    }

    private void set(Role role, String hex) {
        plain.put(role, Tone.of(hex));
    }

    /** Mixed beforehand where the ground is known: a colour that shines through is painted ten times as slowly. */
    private void setWeekends(String hex) {
        set(Role.HEADER_WEEKEND, hex);
        var shade = colour(Role.HEADER_WEEKEND);
        plain.put(Role.WEEKEND, shade.over(colour(Role.BACKGROUND)));
        plain.put(Role.LATER_WEEKEND, shade.over(colour(Role.LATER_PERIOD)));
    }

    private Tone tint(Ink ink) {
        if (ink.role() == Role.BACK_TEXT) {
            return back(ink);
        }
        var area = ink.area().orElseThrow();
        var pure = Tone.of(area.hex());
        var ground = colour(Role.BACKGROUND);
        return switch (ink.role()) {
            case BAR -> ground.toward(pure, dark ? 0.34 : 0.21);
            case BAR_DONE -> readable(ground.toward(distinct(pure), dark ? 0.64 : 0.5));
            case BAR_EDGE -> distinct(ground.toward(distinct(pure), dark ? 0.75 : 0.5));
            case BAR_EDGE_EXACT -> distinct(ground.toward(distinct(pure), dark ? 0.95 : 0.85));
            case HATCH -> ground.toward(distinct(pure), 0.4);
            case AREA_COLOUR -> distinct(pure);
            case BAR_TEXT -> textOn(pure, colour(new Ink(Role.BAR_DONE, ink.area())));
            default -> colour(ink.role());
        };
    }

    /** As faint as can be read on whatever a row that stands back is painted on, the faded bar with its colour. */
    private Tone back(Ink ink) {
        var faded = ink.area().isPresent()
                ? List.of(new Ink(Role.BAR, ink.area()), new Ink(Role.BAR_DONE, ink.area()))
                : List.of(Ink.of(Role.WARNING));
        var grounds = GROUNDS.stream()
                .map(this::colour)
                .flatMap(ground -> Stream.concat(
                        Stream.of(ground),
                        faded.stream().map(one -> colour(one).withOpacity(StoodBack.SHARE).over(ground))))
                .toList();
        var end = dark ? Tone.WHITE : Tone.BLACK;
        var tone = GRAY;
        while (grounds.stream().mapToDouble(tone::contrast).min().orElse(TEXT_CONTRAST) < TEXT_CONTRAST + 0.05) {
            tone = tone.toward(end, 0.04);
        }
        return tone;
    }

    /** A colour that can be told from whatever ground a bar lies on. */
    private Tone distinct(Tone wished) {
        var colour = wished;
        while (isNearAnyGround(colour)) {
            colour = colour.toward(dark ? Tone.WHITE : Tone.BLACK, 0.1);
        }
        return colour;
    }

    private boolean isNearAnyGround(Tone colour) {
        return GROUNDS.stream().anyMatch(ground -> colour.contrast(colour(ground)) < SHAPE_CONTRAST);
    }

    /** A colour between an area's and the ground, near enough to the ground that text of any colour can be read. */
    private Tone readable(Tone wished) {
        var colour = wished;
        while ((dark ? Tone.WHITE : Tone.BLACK).contrast(colour) < TEXT_CONTRAST + 0.1) {
            colour = colour.toward(colour(Role.BACKGROUND), 0.1);
        }
        return colour;
    }

    /** The area's colour, darkened or lightened until it can be read on a ground. */
    private Tone textOn(Tone pure, Tone ground) {
        var end = dark ? Tone.WHITE : Tone.BLACK;
        var colour = pure.toward(end, 0.35);
        for (int step = 0; step < 30 && colour.contrast(ground) < TEXT_CONTRAST; step++) {
            colour = colour.toward(end, 0.15);
        }
        return colour;
    }
}
