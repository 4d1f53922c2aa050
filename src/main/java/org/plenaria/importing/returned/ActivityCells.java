// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.returned.ReturnNote.Kind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/** A row of the sheet of activities. */
record ActivityCells(WorkbookRevision revision, RowPair pair) {

    private static final String[] FUNDING = {"source", "kind", "amount", "secured"};

    Activity activity(Activity before) {
        var id = before.id();
        var next = before
                .withTitle(revision.text(pair, "title", before.title(), id, "title"))
                .withProducts(list("products", before.products()))
                .withParticipants(list("participants", before.participants()))
                .withResponsible(list("responsible", before.responsible()))
                .withTimeframe(timeframe(before.timeframe(), id))
                .withVenue(venue(before.venue(), id))
                .withResources(first(before.resources(), id))
                .withStatus(status(before.status(), id));
        return pair.changed("number") && !isNew()
                ? next.withPinnedNumber(Optional.of(pair.text("number")).filter(text -> !text.isEmpty()))
                : next;
    }

    private boolean isNew() {
        return pair.was().cells().isEmpty();
    }

    private List<LocalizedText> list(String column, List<LocalizedText> before) {
        return pair.changed(column)
                ? revision.values().texts(before, pair.linesBefore(column), pair.lines(column))
                : before;
    }

    // Both dates count when the words are missing, unknown or still those of the export.
    private Timeframe timeframe(Timeframe before, Id id) {
        if (!pair.anyChanged("timeframe", "start", "end")) {
            return before;
        }
        var words = pair.text("timeframe");
        var cells = revision.cells();
        boolean dated = !pair.text("start").isEmpty() || !pair.text("end").isEmpty();
        boolean wordsCount = !words.isEmpty() && pair.changed("timeframe") && cells.isKnown(words);
        if (dated && !wordsCount) {
            var start = cells.day(pair.row("start"), "start");
            var end = cells.day(pair.row("end"), "end");
            if (start.isPresent() && end.isPresent()) {
                return Timeframe.of(start.get(), end.get());
            }
            revision.note(Kind.NOT_UNDERSTOOD, id, "timeframe", pair, start.isPresent() ? "end" : "start");
            if (!pair.changed("timeframe")) {
                return before;
            }
        }
        return words.isEmpty() ? Timeframe.unstated() : cells.timeframe(words);
    }

    private Optional<Venue> venue(Optional<Venue> before, Id id) {
        if (!pair.anyChanged("venue.kind", "venue")) {
            return before;
        }
        var word = pair.text("venue.kind");
        var words = pair.text("venue");
        var kind = revision.cells().choice(word, "Choice_VenueKinds", VenueKind.values());
        if (kind.isEmpty() && !word.isEmpty()) {
            revision.note(Kind.NOT_UNDERSTOOD, id, "venue", pair, "venue.kind");
            kind = before.map(Venue::kind);
        }
        if (words.isEmpty() && (kind.isEmpty() || kind.get() == VenueKind.PLACE)) {
            return Optional.empty();
        }
        var of = kind.orElse(VenueKind.PLACE);
        var wording = pair.changed("venue")
                ? revision.values().text(before.map(Venue::wording).orElseGet(LocalizedText::none), List.of(words))
                : before.map(Venue::wording).orElseGet(LocalizedText::none);
        return Optional.of(new Venue(of, wording, before.map(Venue::unknown).orElse(UnknownFields.NONE)));
    }

    private Optional<Status> status(Optional<Status> before, Id id) {
        if (!pair.changed("status")) {
            return before;
        }
        var word = pair.text("status");
        var status = revision.cells().choice(word, "Choice_Statuses", Status.values())
                .or(() -> revision.values().statuses().status(word));
        if (status.isEmpty() && !word.isEmpty()) {
            revision.note(Kind.NOT_UNDERSTOOD, id, "status", pair, "status");
            return before;
        }
        return status;
    }

    // The first resource stands in the activity's own row.
    private List<Resource> first(List<Resource> before, Id id) {
        if (!pair.anyChanged(FUNDING)) {
            return before;
        }
        var all = new ArrayList<>(before);
        boolean none = Arrays.stream(FUNDING).allMatch(column -> pair.text(column).isEmpty());
        var known = pair.was().id("resource.id")
                .flatMap(one -> before.stream().filter(it -> it.id().equals(one)).findFirst());
        if (known.isPresent()) {
            if (none) {
                all.remove(known.get());
            } else {
                all.set(all.indexOf(known.get()), resource(revision, pair, known.get(), id));
            }
        } else if (!none) {
            var fresh = Resource.from(LocalizedText.none()).withId(revision.freshId(id + " " + pair.text("source")));
            all.addFirst(resource(revision, pair, fresh, id));
        }
        return all;
    }

    /** A resource with what its cells changed. */
    static Resource resource(WorkbookRevision revision, RowPair pair, Resource before, Id activity) {
        var next = before.withSource(revision.text(pair, "source", before.source(), activity, "resources"));
        if (pair.changed("kind")) {
            var kind = revision.cells().choice(pair.text("kind"), "Choice_ResourceKinds", ResourceKind.values());
            if (kind.isEmpty() && !pair.text("kind").isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, activity, "resources", pair, "kind");
            } else {
                next = next.withKind(kind);
            }
        }
        if (pair.changed("amount")) {
            var amount = revision.cells().amount(pair.row("amount"), "amount");
            if (amount.isEmpty() && !pair.text("amount").isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, activity, "resources", pair, "amount");
            } else {
                next = next.withAmount(amount);
            }
        }
        if (pair.changed("secured")) {
            var secured = revision.cells().choice(pair.text("secured"), "Choice_YesNo", new Boolean[] {true, false})
                    .or(() -> revision.values().statuses().answer(pair.text("secured")));
            if (secured.isEmpty() && !pair.text("secured").isEmpty()) {
                revision.note(Kind.NOT_UNDERSTOOD, activity, "resources", pair, "secured");
            } else {
                next = next.withSecured(secured);
            }
        }
        return next;
    }
}
