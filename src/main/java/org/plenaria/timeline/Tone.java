// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Locale;

/**
 * A colour on the screen or on paper, its parts from 0 to 1.
 *
 * @param opacity 1 for a colour that covers what is below
 */
public record Tone(double red, double green, double blue, double opacity) {

    static final Tone WHITE = new Tone(1, 1, 1, 1);
    static final Tone BLACK = new Tone(0, 0, 0, 1);

    /** From {@code #rrggbb} or {@code #rrggbbaa}. */
    static Tone of(String hex) {
        return new Tone(part(hex, 1), part(hex, 3), part(hex, 5), hex.length() > 7 ? part(hex, 7) : 1);
    }

    /** The colour without its opacity as {@code #rrggbb}. */
    public String hex() {
        return String.format(Locale.ROOT, "#%02x%02x%02x", byteOf(red), byteOf(green), byteOf(blue));
    }

    /** The colour so far on the way to another: 0 for this one, 1 for the other. */
    Tone toward(Tone other, double share) {
        return new Tone(
                red + (other.red - red) * share,
                green + (other.green - green) * share,
                blue + (other.blue - blue) * share,
                opacity + (other.opacity - opacity) * share);
    }

    Tone withOpacity(double share) {
        return share == 1 ? this : new Tone(red, green, blue, opacity * share);
    }

    /** What one sees where this lies on a ground that covers. */
    public Tone over(Tone ground) {
        return ground.toward(new Tone(red, green, blue, 1), opacity);
    }

    /** The contrast to another colour, 1 to 21, as WCAG 2.2 defines it. */
    public double contrast(Tone other) {
        double a = luminance();
        double b = other.luminance();
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double part(String hex, int from) {
        return Integer.parseInt(hex, from, from + 2, 16) / 255.0;
    }

    private static int byteOf(double part) {
        return (int) Math.round(part * 255);
    }
}
