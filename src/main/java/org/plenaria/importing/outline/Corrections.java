// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.SourceLine;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.importing.table.ColumnMeaning;
import org.plenaria.importing.table.Item;
import org.plenaria.importing.words.FieldKind;

/** What a person says lines are, where the program took them for something else. */
public record Corrections(Map<SourceLine, LineRole> roles) {

    public static final Corrections NONE = new Corrections(Map.of());

    public Corrections {
        roles = Map.copyOf(roles);
    }

    public boolean isEmpty() {
        return roles.isEmpty();
    }

    public Optional<LineRole> of(SourceLine line) {
        return Optional.ofNullable(roles.get(line));
    }

    /** The same with lines that are so. */
    public Corrections with(Collection<SourceLine> lines, LineRole role) {
        var all = new HashMap<>(roles);
        lines.forEach(line -> all.put(line, role));
        return new Corrections(all);
    }

    /** The same with lines that are what the program takes them for. */
    public Corrections without(Collection<SourceLine> lines) {
        var all = new HashMap<>(roles);
        lines.forEach(all::remove);
        return new Corrections(all);
    }

    /** The items with what was said of them; what was no part of the plan, but is said to be, becomes a line. */
    List<Item> in(List<Item> items, Findings findings) {
        if (isEmpty()) {
            return items;
        }
        var corrected = new ArrayList<Item>();
        for (var item : items) {
            switch (item) {
                case Item.Row row -> corrected.add(row(row, findings));
                case Item.LeftOut(List<SourceLine> lines, LeftOutReason reason) -> {
                    lines.stream().filter(roles::containsKey).forEach(line -> corrected.add(line(line)));
                    corrected.add(new Item.LeftOut(
                            lines.stream().filter(line -> !roles.containsKey(line)).toList(), reason));
                }
                case Item.Remark(SourceLine line) when roles.containsKey(line) -> corrected.add(line(line));
                case Item.Beside beside when roles.containsKey(beside.line()) -> corrected.add(line(beside.line()));
                case Item.Pair pair when roles.containsKey(pair.label()) || roles.containsKey(pair.value().line()) -> {
                    corrected.add(line(pair.label()));
                    corrected.add(line(pair.value().line()));
                }
                default -> corrected.add(item);
            }
        }
        return corrected;
    }

    private static Item line(SourceLine line) {
        return new Item.Line(line, false);
    }

    private Item row(Item.Row row, Findings findings) {
        if (row.entries().stream().noneMatch(entry -> roles.containsKey(entry.cell().line()))) {
            return row;
        }
        var entries = new ArrayList<Item.Entry>();
        boolean names = false;
        for (var entry : row.entries()) {
            var role = of(entry.cell().line());
            if (role.filter(LineRole.LEAVE_OUT::equals).isPresent()) {
                if (!entry.cell().carried()) {
                    findings.leaveOut(entry.cell().line(), LeftOutReason.AS_ASKED);
                }
                continue;
            }
            var said = role.flatMap(LineRole::field)
                    .map(kind -> new Item.Entry(
                            new ColumnMapping.Column(entry.column().header(), new ColumnMeaning.Holds(kind),
                                    entry.column().plural()),
                            entry.cell()))
                    .orElse(entry);
            entries.add(said);
            names |= !said.cell().carried() && (holds(said, FieldKind.TITLE) || holds(said, FieldKind.NUMBER));
        }
        return new Item.Row(entries, !names, row.sheet());
    }

    private static boolean holds(Item.Entry entry, FieldKind kind) {
        return entry.column().meaning().equals(new ColumnMeaning.Holds(kind));
    }
}
