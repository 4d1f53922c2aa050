// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;

/** The sheet of texts: the masthead, the heading of the areas, the sections with their paragraphs. */
final class TextRows {

    private final WorkbookRevision revision;
    private final Map<String, RowPair> ofPlan = new HashMap<>();
    private final Map<Id, List<RowPair>> ofSections = new HashMap<>();

    TextRows(WorkbookRevision revision) {
        this.revision = revision;
    }

    private static Optional<String> key(SheetRow row) {
        return row.id("element.id").map(id -> id + " " + row.text("key") + " " + row.text("place"));
    }

    Plan plan(Plan base) {
        var last = new ArrayList<Id>(); // the section of the row above, to which a new row belongs
        revision.pairs("texts", TextRows::key, List.of(), pair -> {
            var element = pair.was().id("element.id").or(() -> pair.id("element.id")).or(() ->
                    last.stream().findFirst());
            if (element.isEmpty() || base.section(element.get()).isEmpty() && !element.get().equals(base.id())) {
                revision.note(Kind.NO_PLACE, base.id(), "", pair, "text");
            } else if (element.get().equals(base.id())) {
                if (pair.was().cells().isEmpty()) {
                    revision.note(Kind.NO_PLACE, base.id(), "", pair, "text");
                } else {
                    ofPlan.put(pair.was().text("key"), pair);
                }
            } else {
                ofSections.computeIfAbsent(element.get(), _ -> new ArrayList<>()).add(pair);
                last.clear();
                last.add(element.get());
            }
        }, _ -> { });
        return base.withTitle(text("title", base.title()))
                .withAreasHeading(text("areasHeading", base.areasHeading()))
                .withAreasNumber(plain("areasNumber", base.areasNumber()))
                .withMasthead(masthead(base.masthead()))
                .withSections(base.sections().stream().map(this::section).toList());
    }

    private LocalizedText text(String key, LocalizedText before) {
        var pair = Optional.ofNullable(ofPlan.get(key));
        return pair.map(one -> revision.text(one, "text", before, revision.base().id(), key)).orElse(before);
    }

    private Optional<String> plain(String key, Optional<String> before) {
        return Optional.ofNullable(ofPlan.get(key))
                .filter(pair -> pair.changed("text"))
                .map(pair -> Optional.of(pair.text("text")).filter(text -> !text.isEmpty()))
                .orElse(before);
    }

    private Masthead masthead(Masthead before) {
        var next = before.withDistribution(text("distribution", before.distribution()))
                .withSymbol(plain("symbol", before.symbol()))
                .withOrganization(text("organization", before.organization()))
                .withOrganizationInFull(text("organizationInFull", before.organizationInFull()))
                .withMeeting(text("meeting", before.meeting()))
                .withPlace(text("place", before.place()));
        var date = Optional.ofNullable(ofPlan.get("date")).filter(pair -> pair.changed("text"));
        if (date.isEmpty()) {
            return next;
        }
        var day = revision.cells().day(date.get().row("text"), "text");
        if (day.isEmpty() && !date.get().text("text").isEmpty()) {
            revision.note(Kind.NOT_UNDERSTOOD, revision.base().id(), "masthead", date.get(), "text");
            return next;
        }
        return next.withDate(day);
    }

    private Section section(Section before) {
        var rows = ofSections.getOrDefault(before.id(), List.of());
        if (rows.isEmpty()) {
            return before;
        }
        var next = before;
        var paragraphs = new ArrayList<LocalizedText>();
        for (var pair : rows) {
            switch (pair.was().cells().isEmpty() ? "fresh" : pair.was().text("key")) {
                case "number" -> {
                    if (pair.changed("text")) {
                        next = next.withPinnedNumber(
                                Optional.of(pair.text("text")).filter(text -> !text.isEmpty()));
                    }
                }
                case "heading" -> next = next.withHeading(
                        revision.text(pair, "text", before.heading(), before.id(), "heading"));
                case "paragraph" -> paragraph(before, pair).ifPresent(paragraphs::add);
                default -> {
                    if (!pair.text("text").isEmpty()) {
                        paragraphs.add(revision.values().text(LocalizedText.none(), List.of(pair.text("text"))));
                    }
                }
            }
        }
        return next.withParagraphs(paragraphs);
    }

    private Optional<LocalizedText> paragraph(Section before, RowPair pair) {
        var place = pair.was().text("place");
        int at = place.matches("\\d{1,6}") ? Integer.parseInt(place) - 1 : -1;
        if (at < 0 || at >= before.paragraphs().size()) {
            return Optional.empty();
        }
        var text = revision.text(pair, "text", before.paragraphs().get(at), before.id(), "paragraphs");
        return text.isAbsent() && !before.paragraphs().get(at).isAbsent() ? Optional.empty() : Optional.of(text);
    }
}
