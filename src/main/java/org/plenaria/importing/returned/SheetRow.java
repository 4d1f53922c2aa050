// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.SourcePlace;
import org.plenaria.plan.Id;

/**
 * A row of a sheet.
 *
 * @param cells by the names of their columns; those that hold nothing are missing
 */
record SheetRow(Map<String, Cell> cells, String sheet, int number) {

    SheetRow {
        cells = Map.copyOf(cells);
    }

    /** The text of a cell as it is compared: numbers and days as themselves, however they are shown. */
    String text(String column) {
        var cell = cells.get(column);
        if (cell == null) {
            return "";
        }
        return cell.date().map(LocalDate::toString)
                .or(() -> cell.number().map(SheetRow::plain))
                .orElseGet(() -> FieldRevision.tidy(cell.text()));
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    Optional<BigDecimal> amount(String column) {
        return Optional.ofNullable(cells.get(column)).flatMap(Cell::number);
    }

    Optional<Id> id(String column) {
        var text = text(column);
        return text.matches("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")
                ? Optional.of(Id.of(text.toLowerCase(Locale.ROOT)))
                : Optional.empty();
    }

    /** Whether it says anything but ids. */
    boolean isEmpty() {
        return said().findAny().isEmpty();
    }

    /** All it says but ids, from left to right. */
    String words() {
        return said().map(this::text).collect(Collectors.joining(", "));
    }

    /** The place of the first cell that says something. */
    String place() {
        return said().findFirst().map(this::place).orElse(sheet + ":" + number);
    }

    private Stream<String> said() {
        return cells.entrySet().stream()
                .filter(one -> !one.getKey().endsWith("id") && !one.getValue().text().isBlank())
                .map(Map.Entry::getKey)
                .sorted(Comparator.comparing((String column) -> place(column).length()).thenComparing(this::place));
    }

    /** The place of a cell as a spreadsheet names it. */
    String place(String column) {
        var cell = cells.get(column);
        return cell != null && cell.line().place() instanceof SourcePlace.Cell place
                ? sheet + "!" + place.reference()
                : sheet + ":" + number;
    }
}
