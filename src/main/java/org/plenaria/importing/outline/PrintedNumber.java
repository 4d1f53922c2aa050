// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.source.SourceLine;

/**
 * The number printed before a heading or an activity.
 *
 * @param text the number without what follows it: "3.1.2", "IV"
 * @param depth how many parts it has
 * @param end where the words after it begin
 */
record PrintedNumber(String text, int depth, int end) {

    private static final Pattern FIGURES = Pattern.compile(
            "\\s*[#>\\s]*[*_]{0,3}((?:\\d{1,3}\\.)*\\d{1,3})(\\s*[.)\\]]?\\s*[.:)–-]?)[*_]{0,3}\\s*(?=\\S|$)");
    private static final Pattern ROMAN =
            Pattern.compile("\\s*[#\\s]*[*_]{0,3}([IVX]{1,5})\\s*[.)]\\s*[-–]?\\s*(?=\\S)");

    /** The number a line begins with; a single figure counts only with a stop or bracket, or in a heading. */
    static Optional<PrintedNumber> of(SourceLine line) {
        var figures = FIGURES.matcher(line.text());
        if (figures.lookingAt()) {
            var number = figures.group(1);
            int depth = number.split("\\.").length;
            boolean closed = !figures.group(2).isBlank();
            boolean spaced = figures.end() > figures.end(1);
            boolean words = figures.end() == line.text().length()
                    || !Character.isDigit(line.text().charAt(figures.end()));
            boolean dated = figures.group(2).strip().matches("[:–-]") && depth == 1;
            if (words && spaced && !dated && (closed || depth > 1 || line.hints().isHeading())) {
                return Optional.of(new PrintedNumber(number, depth, figures.end()));
            }
        }
        var roman = ROMAN.matcher(line.text());
        return roman.lookingAt()
                ? Optional.of(new PrintedNumber(roman.group(1), 1, roman.end()))
                : Optional.empty();
    }

    /** Whether this number lies below another: 3.1.2 below 3.1 and 3. */
    boolean below(String other) {
        return text.startsWith(other + ".");
    }
}
