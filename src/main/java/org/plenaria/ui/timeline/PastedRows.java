// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Titles in text that was copied in another program: rows of a spreadsheet, or simply lines. */
final class PastedRows {

    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]+([.)][0-9]*)*[.)]?");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u2013\u2014]\\s+");

    private PastedRows() {}

    /** One title for each line that has one: its first cell that is more than a number. */
    static List<String> titles(String text) {
        return text.lines().flatMap(line -> title(line).stream()).toList();
    }

    private static Optional<String> title(String line) {
        return Stream.of(line.split("\t"))
                .map(cell -> BULLET.matcher(unquoted(cell.strip())).replaceFirst("").strip())
                .filter(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches())
                .findFirst();
    }

    /** Spreadsheets put cells with quotation marks or line breaks between quotation marks. */
    private static String unquoted(String cell) {
        return cell.length() > 1 && cell.startsWith("\"") && cell.endsWith("\"")
                ? cell.substring(1, cell.length() - 1).replace("\"\"", "\"")
                : cell;
    }
}
