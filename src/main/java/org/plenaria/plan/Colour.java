// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The colour of an area on screen and on paper.
 *
 * @param hex {@code #rrggbb}, lower case
 */
public record Colour(String hex) {

    private static final Pattern FORM = Pattern.compile("#[0-9a-f]{6}");

    /** The colours given to new areas, in turn; each stands out from its neighbours and from white and near-black. */
    public static final List<Colour> PALETTE = List.of(
            new Colour("#1d5fb8"),
            new Colour("#0f8a7e"),
            new Colour("#b7791f"),
            new Colour("#7a4fb5"),
            new Colour("#c2476b"),
            new Colour("#3b7d3a"),
            new Colour("#4d6fd0"),
            new Colour("#a6532a"),
            new Colour("#4b5563"));

    /**
     * @throws IllegalArgumentException when the text is not of the form #rrggbb
     */
    public Colour {
        hex = hex.toLowerCase(Locale.ROOT);
        if (!FORM.matcher(hex).matches()) {
            throw new IllegalArgumentException("not a colour of the form #rrggbb: " + hex);
        }
    }

    public int red() {
        return Integer.parseInt(hex, 1, 3, 16);
    }

    public int green() {
        return Integer.parseInt(hex, 3, 5, 16);
    }

    public int blue() {
        return Integer.parseInt(hex, 5, 7, 16);
    }
}
