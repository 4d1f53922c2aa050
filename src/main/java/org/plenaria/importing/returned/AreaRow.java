// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UnknownFields;

/** A row of the sheet of areas. */
record AreaRow(WorkbookRevision revision, RowPair pair) {

    Area area(Area before) {
        var next = before
                .withName(revision.text(pair, "name", before.name(), before.id(), "name"))
                .withObjective(revision.text(pair, "objective", before.objective(), before.id(), "objective"))
                .withLead(revision.text(pair, "lead", before.lead(), before.id(), "lead"))
                .withSubheadings(subheadings(before.subheadings()));
        if (pair.changed("number")) {
            next = next.withPinnedNumber(Optional.of(pair.text("number")).filter(text -> !text.isEmpty()));
        }
        if (pair.changed("colour")) {
            var colour = pair.text("colour").toLowerCase(Locale.ROOT);
            if (colour.matches("#[0-9a-f]{6}")) {
                next = next.withColour(new Colour(colour));
            } else if (!colour.isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, before.id(), "colour", pair, "colour");
            }
        }
        return next;
    }

    // The lines of the sub-headings and of their ids belong together; where they do not, the words tell which is which.
    private List<Subheading> subheadings(List<Subheading> before) {
        if (!pair.changed("subheadings")) {
            return before;
        }
        var was = pair.linesBefore("subheadings");
        var lines = pair.lines("subheadings");
        if (was.size() != before.size()) {
            return before;
        }
        var match = LineMatch.between(was, lines);
        var all = new ArrayList<Subheading>();
        for (int i = 0; i < match.length; i++) {
            var line = lines.get(i);
            if (match[i] == LineMatch.NEW) {
                Id id = revision.freshId("sub " + line);
                all.add(new Subheading(
                        id, revision.values().text(LocalizedText.none(), List.of(line)), UnknownFields.NONE));
            } else {
                var one = before.get(match[i]);
                all.add(was.get(match[i]).equals(line)
                        ? one
                        : new Subheading(one.id(), revision.values().text(one.title(), List.of(line)), one.unknown()));
            }
        }
        return all;
    }
}
