// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.util.Locale;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/** How timelines are printed, as a line of the settings: "a3 portrait tiled 2". */
final class PaperText {

    private static final String LANDSCAPE = "landscape";
    private static final String PORTRAIT = "portrait";

    private PaperText() {}

    static String write(PageSetup setup) {
        return String.join(" ", name(setup.size()), setup.landscape() ? LANDSCAPE : PORTRAIT, name(setup.fit()),
                Integer.toString(setup.across()));
    }

    /**
     * @throws IllegalArgumentException for a line that says nothing of the kind
     */
    static PageSetup read(String line) {
        var parts = line.toUpperCase(Locale.ROOT).trim().split("\\s+");
        if (parts.length != 4) {
            throw new IllegalArgumentException("not a paper: " + line);
        }
        return new PageSetup(
                PaperSize.valueOf(parts[0]), !parts[1].equals(PORTRAIT.toUpperCase(Locale.ROOT)),
                PageSetup.Fit.valueOf(parts[2]), Integer.parseInt(parts[3]));
    }

    private static String name(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
