// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.export.picture.InkAttributes;
import org.plenaria.plan.Colour;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Palette;
import org.plenaria.timeline.Role;
import org.plenaria.timeline.Tone;

/** Gives every ink of a picture a class, so that the page can be light or dark. */
final class PageColours implements InkAttributes {

    private final Map<Ink, String> names = new LinkedHashMap<>();
    private final Map<String, String> light = new LinkedHashMap<>();
    private final Map<String, String> dark = new LinkedHashMap<>();
    private final Palette day = Palette.light();
    private final Palette night = Palette.dark();

    @Override
    public String of(String property, Ink ink) {
        return " class=\"" + styled(property, ink) + "\"";
    }

    /** The class that gives an element the colour of an area, as the variable {@code --area}. */
    String area(Colour colour) {
        return styled("--area", new Ink(Role.AREA_COLOUR, Optional.of(colour)));
    }

    private String styled(String property, Ink ink) {
        var number = names.computeIfAbsent(ink, _ -> Integer.toString(names.size()));
        var prefix = switch (property) {
            case "fill" -> "f";
            case "stroke" -> "s";
            default -> "a";
        };
        var name = prefix + number;
        if (!light.containsKey(name)) {
            light.put(name, property + ":" + colour(day.colour(ink)));
            dark.put(name, property + ":" + colour(night.colour(ink)));
        }
        return name;
    }

    /** The rules for all classes that were asked for. */
    String rules() {
        return rules(light) + "@media screen and (prefers-color-scheme: dark){\n" + rules(dark) + "}\n";
    }

    private static String rules(Map<String, String> colours) {
        var rules = new StringBuilder();
        colours.forEach((name, value) -> rules.append('.').append(name).append('{').append(value).append("}\n"));
        return rules.toString();
    }

    private static String colour(Tone tone) {
        int alpha = (int) Math.round(tone.opacity() * 255);
        return alpha == 255 ? tone.hex() : tone.hex() + "%02x".formatted(alpha);
    }
}
