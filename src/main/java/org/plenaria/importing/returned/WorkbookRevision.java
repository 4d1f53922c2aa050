// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;

/** Makes of the plan that was sent the one that the workbook that came back would have. */
final class WorkbookRevision {

    static final int LONGEST_CELL = 32_000;

    private final Plan base;
    private final Sheets sent;
    private final Sheets returned;
    private final FieldValues values;
    private final CellValues cells;
    private final List<ReturnNote> notes = new ArrayList<>();
    private final Map<Id, Activity> activities = new LinkedHashMap<>();
    private final Map<Id, Id> homes = new HashMap<>(); // the area of each activity
    private final Map<Id, Area> areas = new LinkedHashMap<>();
    private final Map<String, Id> labels = new HashMap<>(); // of areas, by what cells call them
    private final Map<String, Id> numbers = new HashMap<>(); // of areas and activities
    private int made;

    private WorkbookRevision(Plan base, Sheets sent, Sheets returned) {
        this.base = base;
        this.sent = sent;
        this.returned = returned;
        values = new FieldValues(base, sent.language(), this::id);
        cells = new CellValues(sent, base);
        for (var area : base.areas()) {
            areas.put(area.id(), area);
            area.activities().forEach(one -> {
                activities.put(one.id(), one);
                homes.put(one.id(), area.id());
            });
        }
        sent.rows("areas").forEach(row -> row.id("id").ifPresent(id -> {
            labels.put(row.text("label"), id);
            labels.putIfAbsent(row.text("number"), id);
            labels.putIfAbsent(row.text("name"), id);
            numbers.put(row.text("number"), id);
        }));
        sent.rows("activities").forEach(row -> row.id("id").ifPresent(id -> numbers.put(row.text("number"), id)));
    }

    /** The plan as a returned workbook would have it. */
    static Revised of(Plan base, Sheets sent, Sheets returned) {
        return new WorkbookRevision(base, sent, returned).revised();
    }

    private Id id(String words) {
        made++;
        return new Id(UUID.nameUUIDFromBytes(
                (base.id() + "|" + made + "|" + words).getBytes(StandardCharsets.UTF_8)));
    }

    private Revised revised() {
        areaRows();
        activityRows();
        var parts = new PartRows(this);
        parts.read();
        var plan = parts.plan(new TextRows(this).plan(base));
        for (var head : returned.renamed()) {
            notes.add(new ReturnNote(Kind.OWN_WORDS, Optional.empty(), head, Optional.empty(), ""));
        }
        plan = plan.withAreas(areas.values().stream().map(this::filled).toList());
        return new Revised(plan, notes, Map.of(), List.of(), new Found());
    }

    private Area filled(Area area) {
        var now = activities.values().stream()
                .filter(one -> Optional.ofNullable(homes.get(one.id())).filter(area.id()::equals).isPresent())
                .toList();
        return area.activities().equals(now) ? area : area.withActivities(now);
    }

    private void areaRows() {
        pairs("areas", row -> row.id("id").map(Id::toString), List.of("name"), pair -> {
            var known = pair.was().id("id").flatMap(id -> Optional.ofNullable(areas.get(id)));
            var before = known.orElseGet(() -> Area.named(
                            LocalizedText.none(), Colour.PALETTE.get(areas.size() % Colour.PALETTE.size()))
                    .withId(id("area " + pair.text("name"))));
            var next = new AreaRow(this, pair).area(before);
            areas.put(next.id(), next);
            if (known.isEmpty()) {
                labels.put(next.name().show(sent.language(), base.originalLanguage()), next.id());
                labels.putIfAbsent(pair.text("number"), next.id());
            }
        }, gone -> gone.id("id").ifPresent(id -> {
            areas.remove(id);
            homes.values().removeIf(id::equals);
        }));
    }

    private void activityRows() {
        var last = new ArrayList<Id>(); // the area of the row above
        pairs("activities", row -> row.id("id").map(Id::toString), List.of("title", "number"), pair -> {
            var known = pair.was().id("id").flatMap(id -> Optional.ofNullable(activities.get(id)));
            var before = known.orElseGet(() -> Activity.titled(LocalizedText.none(), Timeframe.unstated())
                    .withId(id("activity " + pair.text("title"))));
            var next = new ActivityCells(this, pair).activity(before);
            if (known.isEmpty() || pair.changed("area")) {
                var area = area(pair.text("area"));
                if (area.isEmpty() && !pair.text("area").isEmpty()) {
                    note(Kind.NOT_UNDERSTOOD, next.id(), "area", pair, "area");
                }
                var home = area.or(() -> Optional.ofNullable(homes.get(next.id())))
                        .or(() -> last.stream().findFirst())
                        .or(() -> areas.keySet().stream().findFirst());
                if (home.isEmpty()) {
                    note(Kind.NO_PLACE, next.id(), "title", pair, "title");
                    return;
                }
                boolean moved = known.isPresent() && !home.get().equals(homes.get(next.id()));
                homes.put(next.id(), home.get());
                activities.remove(next.id());
                activities.put(next.id(), moved
                        ? next.withSubheading(Optional.empty()).withPinnedNumber(Optional.empty())
                        : next);
                if (known.isEmpty() && !pair.text("number").isEmpty()) {
                    numbers.putIfAbsent(pair.text("number"), next.id());
                }
            } else {
                activities.put(next.id(), next);
            }
            last.clear();
            Optional.ofNullable(homes.get(next.id())).ifPresent(last::add);
        }, gone -> gone.id("id").ifPresent(activities::remove));
    }

    private Optional<Id> area(String label) {
        return Optional.ofNullable(labels.get(label))
                .or(() -> Optional.ofNullable(labels.get(label.split("\\s", 2)[0])))
                .filter(areas::containsKey);
    }

    /**
     * Goes through the rows of a sheet: those that stayed, those that are new, those that are gone. A sheet that is
     * gone says nothing.
     *
     * @param key by which a row is known
     * @param instead the columns by which a row is known that has lost its id
     */
    void pairs(
            String sheet, Function<SheetRow, Optional<String>> key, List<String> instead, Consumer<RowPair> taker,
            Consumer<SheetRow> gone) {
        if (!returned.has(sheet)) {
            if (sent.has(sheet) && !sent.rows(sheet).isEmpty()) {
                notes.add(new ReturnNote(Kind.OWN_WORDS, Optional.empty(), sheet, Optional.empty(), ""));
            }
            return;
        }
        var was = new LinkedHashMap<String, SheetRow>();
        sent.rows(sheet).forEach(row -> key.apply(row).ifPresent(one -> was.put(one, row)));
        var present = new HashSet<String>();
        returned.rows(sheet).forEach(row -> key.apply(row).ifPresent(present::add));
        var seen = new HashSet<String>();
        for (var row : returned.rows(sheet)) {
            var id = key.apply(row).filter(was::containsKey).or(() -> lost(row, was, key, present, instead));
            if (id.isPresent() && seen.add(id.get())) {
                var before = Optional.ofNullable(was.get(id.get())).orElseThrow();
                taker.accept(new RowPair(returned, sheet, before, row));
            } else {
                taker.accept(RowPair.fresh(returned, sheet, row));
            }
        }
        was.forEach((id, row) -> {
            if (!seen.contains(id)) {
                gone.accept(row);
            }
        });
    }

    // A row that has lost its hidden id is the one with the same words, as long as no other row has that id.
    private Optional<String> lost(
            SheetRow row, Map<String, SheetRow> was, Function<SheetRow, Optional<String>> key,
            Set<String> present, List<String> instead) {
        if (key.apply(row).isPresent()) {
            return Optional.empty();
        }
        for (var column : instead) {
            var found = was.entrySet().stream()
                    .filter(one -> !present.contains(one.getKey()))
                    .filter(one -> !row.text(column).isEmpty() && one.getValue().text(column).equals(row.text(column)))
                    .map(Map.Entry::getKey)
                    .findFirst();
            if (found.isPresent()) {
                present.add(found.get());
                var matched = Optional.ofNullable(was.get(found.get())).flatMap(one -> one.id("id"));
                matched.ifPresent(id -> notes.add(new ReturnNote(
                        Kind.MATCHED, Optional.of(FieldMark.of(id, "")), "", Optional.empty(), "")));
                return found;
            }
        }
        return Optional.empty();
    }

    /** Notes what a cell says; where it says nothing, what the row does, which would be lost with it. */
    void note(Kind kind, Id element, String field, RowPair pair, String column) {
        var said = pair.text(column);
        notes.add(new ReturnNote(
                kind, Optional.of(FieldMark.of(element, field)), said.isBlank() ? pair.now().words() : said,
                Optional.empty(), said.isBlank() ? pair.now().place() : pair.place(column)));
    }

    /** A text that a cell changed; one of which only the beginning had room in the cell is left as it is, and noted. */
    LocalizedText text(RowPair pair, String column, LocalizedText before, Id element, String field) {
        if (!pair.changed(column)) {
            return before;
        }
        if (pair.was().text(column).length() > LONGEST_CELL) {
            note(Kind.NOT_UNDERSTOOD, element, field, pair, column);
            return before;
        }
        return values.text(before, List.of(pair.text(column)));
    }

    /** Whose a row is that names an activity or area by its number, and hidden by its id. */
    Optional<Id> owner(RowPair pair, String idColumn) {
        var number = pair.text("number");
        if (pair.changed("number") || pair.id(idColumn).isEmpty()) {
            return number.isEmpty() ? Optional.of(base.id()) : Optional.ofNullable(numbers.get(number));
        }
        return pair.id(idColumn);
    }

    Plan base() {
        return base;
    }

    FieldValues values() {
        return values;
    }

    CellValues cells() {
        return cells;
    }

    Map<Id, Activity> activities() {
        return activities;
    }

    Map<Id, Area> areas() {
        return areas;
    }

    Optional<Area> areaOf(Id activity) {
        return Optional.ofNullable(homes.get(activity)).flatMap(id -> Optional.ofNullable(areas.get(id)));
    }

    Id freshId(String words) {
        return id(words);
    }
}
