// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.plenaria.importing.draft.ActivityDraft;
import org.plenaria.importing.draft.AreaDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Cell;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.source.TextRange;
import org.plenaria.importing.table.ColumnMeaning;
import org.plenaria.importing.table.Item;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.importing.words.Folding;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;

/** Takes a row of a table into the plan as an activity. */
final class RowReader {

    private static final Pattern TICK = Pattern.compile("(?i)x|✓|✔|✗|✘|●|•|■|1|yes|s[ií]|sim|oui|☑|☒|√");
    private static final Pattern EMPTY_MARK = Pattern.compile("[-–—.]+|(?i:n/?a\\.?)");
    private static final Pattern NUMBER_ONLY = Pattern.compile("\\s*(\\d{1,3}(?:\\.\\d{1,3})*)\\s*[.)]?\\s*");

    private final Cursor cursor;
    private final GroupHeadings groups;
    private final LabelledLines labelled;
    private final Map<Id, String> names = new HashMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    private boolean resumed;

    /** An activity and the sheet it was read from first. */
    private record Seen(String sheet, AreaDraft area, ActivityDraft activity) {}

    RowReader(Cursor cursor, GroupHeadings groups, LabelledLines labelled) {
        this.cursor = cursor;
        this.groups = groups;
        this.labelled = labelled;
    }

    void read(Item.Row row) {
        var entries = withoutMarks(row.entries());
        if (row.entries().size() == 1 && groups.matches(row.entries().getFirst().cell().text())
                && cursor.area().isPresent()) {
            var line = row.entries().getFirst().cell().line();
            cursor.openGroup(groups.when(GroupHeadings.words(line.text())));
            cursor.findings().leaveOut(line, LeftOutReason.GROUP_HEADING);
            return;
        }
        var number = text(entries, FieldKind.NUMBER);
        var used = new ArrayList<Cell>();
        of(entries, FieldKind.AREA).ifPresent(cell -> {
            area(cell);
            used.add(cell);
        });
        of(entries, FieldKind.SUBHEADING).filter(_ -> cursor.area().isPresent()).ifPresent(cell -> {
            subheading(cell);
            used.add(cell);
        });
        var title = of(entries, FieldKind.TITLE).or(() -> of(entries, FieldKind.NUMBER));
        if (!row.continued() && title.isPresent()) {
            resumed = known(row, number, of(entries, FieldKind.TITLE));
            if (resumed) {
                of(entries, FieldKind.NUMBER).ifPresent(this::repeated);
                of(entries, FieldKind.TITLE).ifPresent(this::repeated);
            } else {
                ensureArea(row, title.get().line());
                open(number, of(entries, FieldKind.NUMBER), of(entries, FieldKind.TITLE));
                remember(row, number);
            }
            of(entries, FieldKind.NUMBER).ifPresent(used::add);
            of(entries, FieldKind.TITLE).ifPresent(used::add);
        }
        if (cursor.activity().isEmpty()) {
            entries.stream()
                    .filter(entry -> !used.contains(entry.cell()) && !entry.cell().carried())
                    .forEach(entry -> cursor.keepAsNote(entry.cell().line(), 0, entry.cell().text().length()));
            return;
        }
        entries.forEach(entry -> value(entry, used));
        ticks(entries);
    }

    // Several sheets may have a row for the same activity: its plan, its budget, its months.
    private boolean known(Item.Row row, Optional<String> number, Optional<Cell> title) {
        var sheet = row.sheet().orElse("");
        if (sheet.isEmpty() || title.isEmpty()) {
            return false;
        }
        var found = seen.get(key(number, title.get().text()));
        if (found == null || found.sheet().equals(sheet)) {
            return false;
        }
        cursor.resume(found.area(), found.activity());
        return true;
    }

    private void remember(Item.Row row, Optional<String> number) {
        var sheet = row.sheet().orElse("");
        if (!sheet.isEmpty() && cursor.activity().isPresent()) {
            var activity = cursor.activity().get();
            seen.putIfAbsent(key(number, activity.title().text()),
                    new Seen(sheet, cursor.area().orElseThrow(), activity));
        }
    }

    private static String key(Optional<String> number, String title) {
        return number.map(text -> text.replaceFirst("[.)\\s]+$", "")).orElse("") + "|" + fold(title);
    }

    private void repeated(Cell cell) {
        if (!cell.carried()) {
            cursor.findings().leaveOut(cell.line(), LeftOutReason.REPETITION);
        }
    }

    private List<Item.Entry> withoutMarks(List<Item.Entry> all) {
        var kept = new ArrayList<Item.Entry>();
        for (var entry : all) {
            if (entry.column().meaning() instanceof ColumnMeaning.LeftOut) {
                cursor.findings().leaveOut(entry.cell().line(), LeftOutReason.COLUMN_LEFT_OUT);
            } else if (EMPTY_MARK.matcher(entry.cell().text().strip()).matches()) {
                cursor.findings().leaveOut(entry.cell().line(), LeftOutReason.EMPTY_MARK);
            } else {
                kept.add(entry);
            }
        }
        return kept;
    }

    private void open(Optional<String> number, Optional<Cell> numberCell, Optional<Cell> titleCell) {
        var title = new RawValue(FieldKind.TITLE, "", false);
        var printed = number.map(text -> text.replaceFirst("[.)\\s]+$", ""));
        numberCell.ifPresent(cell -> title.add("", cell.line(), 0, cell.text().length()));
        if (titleCell.isPresent()) {
            var line = titleCell.get().line();
            var own = PrintedNumber.of(line).filter(found -> found.depth() > 1);
            int start = own.map(PrintedNumber::end).orElse(0);
            int end = Math.max(start, labelled.endOfTitle(line));
            title.add(line.text().substring(start, end), line, 0, end);
            printed = printed.or(() -> own.map(PrintedNumber::text));
            cursor.openActivity(printed, title);
            if (end < line.text().length()) {
                labelled.takeFrom(line, end + 1);
            }
            return;
        }
        cursor.openActivity(printed, title);
    }

    private void area(Cell cell) {
        var line = cell.line();
        var only = NUMBER_ONLY.matcher(line.text());
        var number = only.matches()
                ? Optional.of(only.group(1))
                : PrintedNumber.of(line).map(PrintedNumber::text);
        int start = only.matches() ? line.text().length() : PrintedNumber.of(line).map(PrintedNumber::end).orElse(0);
        var name = line.text().substring(start).strip();
        var folded = fold(name);
        var known = cursor.plan().areas().stream()
                .filter(area -> number.isPresent() && area.number().equals(number)
                        || !folded.isEmpty() && fold(area).equals(folded))
                .findFirst();
        if (known.isPresent()) {
            cursor.returnTo(known.get());
            if (!cell.carried()) {
                cursor.findings().leaveOut(line, LeftOutReason.REPETITION);
            }
        } else {
            cursor.openArea(number, new RawValue(FieldKind.AREA, "", false).add(name, line, 0, line.text().length()));
        }
    }

    private String fold(AreaDraft area) {
        return names.computeIfAbsent(area.id(), _ -> fold(area.name().text()));
    }

    private static String fold(String text) {
        return Folding.fold(ValueText.tidy(text));
    }

    private void subheading(Cell cell) {
        cursor.openSubheading(ValueText.plain(cell.text()));
        cursor.findings().tell(cell.line(), new TextRange(0, cell.text().length()),
                new Fate.Placed(cursor.area().orElseThrow().id(), "subheadings"));
    }

    // A table without any word about areas: its sheet's name must do, or nothing, and the user is told.
    private void ensureArea(Item.Row row, SourceLine line) {
        if (cursor.area().isEmpty()) {
            var name = new RawValue(FieldKind.AREA, "", false);
            row.sheet().ifPresent(sheet -> name.addUnread(sheet));
            cursor.openArea(Optional.empty(), name);
            cursor.findings().note(NoteKind.AREA_INVENTED, line.place(),
                    cursor.area().orElseThrow().id(), row.sheet().orElse(""));
        }
    }

    private void value(Item.Entry entry, List<Cell> used) {
        if (entry.column().meaning() instanceof ColumnMeaning.Holds holds) {
            switch (holds.field()) {
                case AREA, NUMBER, TITLE, SUBHEADING -> {
                    if (!used.contains(entry.cell()) && !entry.cell().carried()) { // a second column of the kind
                        cursor.addValue(raw(entry, FieldKind.EXTRA));
                    }
                }
                case OBJECTIVE, LEAD -> ofArea(entry, holds.field());
                case EXTRA, NOTES -> {
                    if (!labelled.take(entry.cell().line())) {
                        add(entry, holds.field());
                    }
                }
                default -> add(entry, holds.field());
            }
        }
    }

    // What another sheet said already need not be said again.
    private void add(Item.Entry entry, FieldKind kind) {
        var value = raw(entry, kind);
        boolean said = resumed && cursor.activity().stream()
                .flatMap(activity -> activity.values().stream())
                .anyMatch(one -> one.kind() == kind && one.text().equals(value.text())
                        && (kind != FieldKind.EXTRA || one.label().equals(value.label())));
        if (said) {
            repeated(entry.cell());
        } else {
            cursor.addValue(value);
        }
    }

    private void ofArea(Item.Entry entry, FieldKind kind) {
        var area = cursor.area().orElseThrow();
        var before = area.values().stream().filter(value -> value.kind() == kind).findFirst();
        if (before.isEmpty()) {
            area.values().add(raw(entry, kind));
        } else if (fold(before.get().text()).equals(fold(entry.cell().text()))) {
            if (!entry.cell().carried()) {
                cursor.findings().leaveOut(entry.cell().line(), LeftOutReason.REPETITION);
            }
        } else {
            cursor.addValue(raw(entry, kind));
        }
    }

    private static RawValue raw(Item.Entry entry, FieldKind kind) {
        var cell = entry.cell();
        var value = new RawValue(kind, entry.column().header(), entry.column().plural())
                .add(cell.text(), cell.line(), 0, cell.text().length());
        value.behind(cell.number(), cell.date());
        return value;
    }

    // All ticks of a row are one timeframe; words in a column of ticks are kept under its header.
    private void ticks(List<Item.Entry> entries) {
        var ticked = new RawValue(FieldKind.TIMEFRAME, "", false);
        for (var entry : entries) {
            if (entry.column().meaning() instanceof ColumnMeaning.Ticks(Period period)) {
                var cell = entry.cell();
                if (TICK.matcher(cell.text().strip()).matches()) {
                    ticked.add(ticked.isEmpty() ? period.notation() : "+ " + period.notation(), cell.line(), 0,
                            cell.text().length());
                } else {
                    cursor.addValue(raw(entry, FieldKind.EXTRA));
                }
            }
        }
        if (!ticked.isEmpty()) {
            cursor.addValue(ticked);
        }
    }

    private static boolean isOf(Item.Entry entry, FieldKind kind) {
        return entry.column().meaning().equals(new ColumnMeaning.Holds(kind));
    }

    private static Optional<Cell> of(List<Item.Entry> entries, FieldKind kind) {
        return entries.stream().filter(entry -> isOf(entry, kind)).map(Item.Entry::cell).findFirst();
    }

    private static Optional<String> text(List<Item.Entry> entries, FieldKind kind) {
        return of(entries, kind).map(cell -> cell.text().strip());
    }
}
