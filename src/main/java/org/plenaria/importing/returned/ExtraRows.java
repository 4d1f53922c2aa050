// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UnknownFields;

/** The sheet of further fields: a row for each, known by the element it belongs to and its place there. */
final class ExtraRows {

    private final WorkbookRevision revision;
    private final Map<Id, Map<Integer, ExtraField>> known = new HashMap<>(); // by element and place, from 1
    private final Map<Id, List<ExtraField>> added = new HashMap<>();
    private final Set<Id> touched = new LinkedHashSet<>();

    ExtraRows(WorkbookRevision revision) {
        this.revision = revision;
        learn(revision.base().id(), revision.base().extraFields());
        revision.areas().values().forEach(one -> learn(one.id(), one.extraFields()));
        revision.activities().values().forEach(one -> learn(one.id(), one.extraFields()));
    }

    private void learn(Id element, List<ExtraField> fields) {
        var places = new TreeMap<Integer, ExtraField>();
        for (int i = 0; i < fields.size(); i++) {
            places.put(i + 1, fields.get(i));
        }
        known.put(element, places);
    }

    Plan plan(Plan plan) {
        revision.pairs("extras", ExtraRows::key, List.of(), this::take, gone -> gone.id("element.id").ifPresent(id -> {
            places(id).remove(place(gone));
            touched.add(id);
        }));
        var next = plan;
        for (var id : touched) {
            var fields = new ArrayList<>(places(id).values());
            fields.addAll(added.getOrDefault(id, List.of()));
            if (id.equals(plan.id())) {
                next = next.withExtraFields(fields);
            }
            revision.areas().computeIfPresent(id, (_, one) -> one.withExtraFields(fields));
            revision.activities().computeIfPresent(id, (_, one) -> one.withExtraFields(fields));
        }
        return next;
    }

    private Map<Integer, ExtraField> places(Id element) {
        return known.computeIfAbsent(element, _ -> new TreeMap<>());
    }

    private static Optional<String> key(SheetRow row) {
        return row.id("element.id").filter(_ -> place(row) > 0).map(id -> id + " " + place(row));
    }

    private static int place(SheetRow row) {
        return row.text("place").matches("\\d{1,6}") ? Integer.parseInt(row.text("place")) : 0;
    }

    private void take(RowPair pair) {
        var owner = revision.owner(pair, "element.id").filter(known::containsKey);
        var name = pair.text("name");
        if (!pair.anyChanged("name", "value", "number")) {
            return;
        }
        if (owner.isEmpty() || name.isEmpty()) {
            revision.note(Kind.NO_PLACE, owner.orElse(revision.base().id()), "", pair, "value");
            return;
        }
        var home = pair.was().id("element.id");
        var before = home.flatMap(id -> Optional.ofNullable(places(id).get(place(pair.was()))));
        var value = revision.text(
                pair, "value", before.map(ExtraField::value).orElseGet(LocalizedText::none), owner.get(),
                "extraFields");
        var next = new ExtraField(name, value, before.map(ExtraField::unknown).orElse(UnknownFields.NONE));
        touched.add(owner.get());
        if (before.isPresent() && home.equals(owner)) {
            places(owner.get()).put(place(pair.was()), next);
        } else {
            home.ifPresent(id -> {
                places(id).remove(place(pair.was()));
                touched.add(id);
            });
            added.computeIfAbsent(owner.get(), _ -> new ArrayList<>()).add(next);
        }
    }
}
