// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Field;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;

/**
 * Activities in text that was copied in another program. A table whose first row names columns as this program does, in
 * any of its languages, is taken column by column; so is one of as many columns as {@link ActivityTable} writes. Of
 * anything else each line gives a title, and a time where one of its cells says one.
 */
final class PastedRows {

    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]+([.)][0-9]*)*[.)]?");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u2013\u2014]\\s+");
    private static final int LEAST_HEADINGS = 2;

    private final PastedCells cells;

    PastedRows(Plan plan, Locale screenLanguage) {
        cells = new PastedCells(plan, screenLanguage);
    }

    /** New activities, one for each row that has a title; what a row does not say is as in another activity. */
    List<Activity> activities(String text, Activity like) {
        var rows = PastedTable.rows(text);
        if (rows.isEmpty()) {
            return List.of();
        }
        var headings = rows.getFirst().stream().map(PastedRows::fieldNamed).toList();
        boolean named = headings.stream().filter(Optional::isPresent).distinct().count() >= LEAST_HEADINGS;
        return rows.stream()
                .skip(named ? 1 : 0)
                .flatMap(row -> (named
                        ? fromColumns(row, headings, like)
                        : isOwnTable(row) ? fromColumns(row, ownColumns(), like) : fromWords(row, like)).stream())
                .toList();
    }

    private Optional<Activity> fromColumns(
            List<String> row, List<Optional<Field<Activity, ?>>> columns, Activity like) {
        var activity = blank(like);
        for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
            var column = columns.get(i);
            if (column.isPresent() && !row.get(i).isEmpty()) {
                activity = cells.with(activity, column.get(), row.get(i));
            }
        }
        return Optional.of(activity).filter(one -> !one.title().isAbsent());
    }

    private Optional<Activity> fromWords(List<String> row, Activity like) {
        var words = row.stream()
                .map(cell -> BULLET.matcher(cell).replaceFirst("").strip())
                .filter(cell -> !cell.isEmpty() && !NUMBER.matcher(cell).matches())
                .toList();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var titled = cells.with(blank(like), ActivityFields.TITLE, words.getFirst());
        return Optional.of(words.stream()
                .skip(1)
                .flatMap(cell -> cells.timeframe(cell).stream())
                .findFirst()
                .map(titled::withTimeframe)
                .orElse(titled));
    }

    private static Activity blank(Activity like) {
        return Activity.titled(LocalizedText.none(), like.timeframe())
                .withSubheading(like.subheading());
    }

    private static boolean isOwnTable(List<String> row) {
        return row.size() == ActivityTable.COLUMNS.size() + 1
                && (row.getFirst().isEmpty() || NUMBER.matcher(row.getFirst()).matches());
    }

    /** The number, which an activity gets from its place, then the fields. */
    private static List<Optional<Field<Activity, ?>>> ownColumns() {
        return IntStream.rangeClosed(0, ActivityTable.COLUMNS.size())
                .<Optional<Field<Activity, ?>>>mapToObj(i ->
                        i == 0 ? Optional.empty() : Optional.of(ActivityTable.COLUMNS.get(i - 1)))
                .toList();
    }

    private static Optional<Field<Activity, ?>> fieldNamed(String heading) {
        return ActivityTable.COLUMNS.stream()
                .filter(field -> names(field).anyMatch(heading::equalsIgnoreCase))
                .findFirst();
    }

    private static Stream<String> names(Field<Activity, ?> field) {
        return Messages.LANGUAGES.stream().flatMap(locale -> {
            var own = Phrases.in(locale).field(field);
            return field.equals(ActivityFields.TITLE)
                    ? Stream.of(own, Messages.of("timeline", locale).text("column.title"))
                    : Stream.of(own);
        });
    }
}
