// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogAction;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;

/**
 * Who changed what and when, kept in the file. It belongs to what was saved, not to the history that Undo walks: each
 * save adds what differs from the save before. What the same person changes in the same element on the same day (UTC)
 * is one entry. Of two copies of the log the union stands.
 */
public final class ChangeLog {

    /** So many entries are kept, the newest; older ones go. A hundred of them take about 30 KB of the file. */
    public static final int MOST = 500;

    private static final Comparator<LogEntry> IN_TIME =
            Comparator.comparing(LogEntry::when).thenComparing(LogEntry::id);

    private ChangeLog() {}

    /**
     * The log after a save.
     *
     * @param log before it
     * @param saved the plan as it was saved last
     * @param now the plan that is saved
     */
    public static List<LogEntry> after(List<LogEntry> log, Plan saved, Plan now, String who, Instant when) {
        var name = who.isBlank() ? "?" : who.strip();
        var second = when.truncatedTo(ChronoUnit.SECONDS);
        var entries = new ArrayList<>(log);
        for (var entry : entries(saved, now, name, second)) {
            add(entries, entry);
        }
        return bounded(entries);
    }

    private static Collection<LogEntry> entries(Plan saved, Plan now, String who, Instant when) {
        Map<Optional<Id>, LogEntry> found = new LinkedHashMap<>();
        for (var difference : PlanDiff.between(saved, now).differences()) {
            var at = difference.at();
            if (at.part() == Address.Part.COMMENT || at.part() == Address.Part.ROUND) {
                continue; // they say for themselves who and when
            }
            Optional<Id> element = at.part() == Address.Part.PLAN ? Optional.empty() : Optional.of(at.element());
            var action = !at.steps().isEmpty()
                    ? LogAction.CHANGED
                    : switch (difference.kind()) {
                        case ADDED -> LogAction.ADDED;
                        case REMOVED -> LogAction.REMOVED;
                        case CHANGED, MOVED -> LogAction.CHANGED;
                    };
            var entry = new LogEntry(
                    Id.fresh(), when, who, element, action,
                    action == LogAction.CHANGED ? Optional.empty() : name(action == LogAction.ADDED ? now : saved, at),
                    at.fieldName().stream().toList(),
                    UnknownFields.NONE);
            found.merge(element, entry, ChangeLog::joined);
        }
        return found.values();
    }

    private static Optional<String> name(Plan plan, Address at) {
        var id = at.element();
        return plan.activity(id).map(place -> plan.text(place.activity().title()))
                .or(() -> plan.area(id).map(area -> plan.text(area.name())))
                .or(() -> plan.section(id).map(section -> plan.text(section.heading())))
                .filter(text -> !text.isBlank());
    }

    private static void add(List<LogEntry> entries, LogEntry entry) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            var earlier = entries.get(i);
            if (earlier.element().equals(entry.element())) {
                if (earlier.who().equals(entry.who())
                        && earlier.action() != LogAction.REMOVED
                        && entry.action() == LogAction.CHANGED
                        && day(earlier).equals(day(entry))) {
                    entries.set(i, joined(earlier, entry));
                    return;
                }
                break; // somebody else was here in between
            }
        }
        entries.add(entry);
    }

    private static java.time.LocalDate day(LogEntry entry) {
        return entry.when().atZone(ZoneOffset.UTC).toLocalDate();
    }

    /** Two notes on the same element as one: the action of the first, the fields of both, the later time. */
    private static LogEntry joined(LogEntry one, LogEntry other) {
        Set<String> fields = new LinkedHashSet<>(one.fields());
        fields.addAll(other.fields());
        var later = one.when().isAfter(other.when()) ? one.when() : other.when();
        return one.with(next -> next.when(later)
                .fields(one.action() == LogAction.CHANGED ? List.copyOf(fields) : List.of()));
    }

    /** What several copies of a log say together, whatever their order. */
    public static List<LogEntry> union(Collection<List<LogEntry>> logs) {
        Map<Id, LogEntry> all = new LinkedHashMap<>();
        logs.stream()
                .flatMap(List::stream)
                .sorted(IN_TIME.thenComparing(entry -> String.join(",", entry.fields())))
                .forEach(entry -> all.merge(entry.id(), entry, ChangeLog::together));
        return bounded(List.copyOf(all.values()));
    }

    private static LogEntry together(LogEntry earlier, LogEntry later) {
        if (later.fields().containsAll(earlier.fields())) {
            return later;
        }
        var fields = Stream.concat(earlier.fields().stream(), later.fields().stream()).distinct().sorted().toList();
        return later.withFields(fields);
    }

    private static List<LogEntry> bounded(List<LogEntry> entries) {
        var sorted = entries.stream().sorted(IN_TIME).toList();
        return sorted.subList(Math.max(0, sorted.size() - MOST), sorted.size());
    }
}
