// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.ArrayList;
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
 * any of its languages, is taken column by column; so is one of as many columns as {@link ActivityTable} writes. The
 * cells of anything else are guessed, see {@link GuessedCells}.
 */
final class PastedRows {

    private static final Pattern NUMBER = Pattern.compile("\\(?[0-9]+([.)][0-9]*)*[.)]?");
    private static final Pattern BULLET = Pattern.compile("^[-*\u2022\u2013\u2014]\\s+");
    private static final int LEAST_HEADINGS = 2;

    private final PastedCells cells;

    PastedRows(Plan plan, Locale screenLanguage) {
        cells = new PastedCells(plan, screenLanguage);
    }

    /**
     * What was pasted.
     *
     * @param activities new ones, one for each row that has a title
     * @param guessed how many columns, at most, were taken for something only because of their order
     * @param noted whether something has no other place than the notes of its activity
     */
    record Read(List<Activity> activities, int guessed, boolean noted) {

        static final Read NOTHING = new Read(List.of(), 0, false);

        static Read certain(List<Activity> activities) {
            return new Read(activities, 0, false);
        }

        private Read and(Read next) {
            var all = Stream.concat(activities.stream(), next.activities.stream()).toList();
            return new Read(all, Math.max(guessed, next.guessed), noted || next.noted);
        }
    }

    /** New activities, one for each row that has a title; what a row does not say is as in another activity. */
    Read read(String text, Activity like) {
        var rows = PastedTable.rows(text);
        if (rows.isEmpty()) {
            return Read.NOTHING;
        }
        var first = rows.getFirst();
        var headings = first.stream().map(PastedRows::fieldNamed).toList();
        boolean named = headings.stream().filter(Optional::isPresent).distinct().count() >= LEAST_HEADINGS;
        return rows.stream()
                .skip(named ? 1 : 0)
                .map(row -> named
                        ? fromColumns(row, headings, first, like)
                        : isOwnTable(row) ? fromColumns(row, ownColumns(), List.of(), like) : fromWords(row, like))
                .reduce(Read.NOTHING, Read::and);
    }

    /** Cells under a heading that we do not know, or that say what their field cannot hold, become notes. */
    private Read fromColumns(
            List<String> row, List<Optional<Field<Activity, ?>>> columns, List<String> headings, Activity like) {
        var activity = blank(like);
        var notes = new ArrayList<String>();
        for (int i = 0; i < row.size(); i++) {
            var cell = row.get(i);
            var column = i < columns.size() ? columns.get(i) : Optional.<Field<Activity, ?>>empty();
            boolean held = column.isPresent()
                    && (!column.get().equals(ActivityFields.STATUS) || PastedCells.status(cell).isPresent());
            if (held && !cell.isEmpty()) {
                activity = cells.with(activity, column.get(), cell);
            } else if (!cell.isEmpty() && !(column.isEmpty() && i == 0 && NUMBER.matcher(cell).matches())) {
                notes.add(i < headings.size() && !headings.get(i).isEmpty() ? headings.get(i) + ": " + cell : cell);
            }
        }
        if (activity.title().isAbsent()) {
            return Read.NOTHING;
        }
        return notes.isEmpty()
                ? Read.certain(List.of(activity))
                : new Read(
                        List.of(cells.with(activity, ActivityFields.NOTES, String.join("; ", notes))), 0, true);
    }

    private Read fromWords(List<String> row, Activity like) {
        // The numbers before the title are not kept: an activity gets its number from its place.
        var words = row.stream()
                .map(cell -> BULLET.matcher(cell).replaceFirst("").strip())
                .dropWhile(cell -> cell.isEmpty() || NUMBER.matcher(cell).matches())
                .toList();
        if (words.isEmpty()) {
            return Read.NOTHING;
        }
        if (words.size() == ActivityTable.COLUMNS.size()) {
            var columns = ownColumns();
            return fromColumns(words, columns.subList(1, columns.size()), List.of(), like);
        }
        var guess = new GuessedCells(cells, blank(like), words);
        return new Read(List.of(guess.activity()), guess.guessed(), guess.noted());
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
