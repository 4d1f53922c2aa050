// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.ActivityDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** Makes an activity of its draft. */
final class ActivityAssembler {

    private final Reading reading;
    private final ActivityDraft draft;
    private final List<ExtraField> extras = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();
    private Activity activity;

    ActivityAssembler(Reading reading, ActivityDraft draft) {
        this.reading = reading;
        this.draft = draft;
        var title = reading.tidy(draft.title().text());
        activity = Activity.titled(reading.text(title), Timeframe.unstated())
                .withId(draft.id())
                .withSubheading(draft.subheading());
    }

    Activity assemble() {
        reading.placed(draft.title(), draft.id(), "title");
        recurrenceOfTitle();
        var resources = new ResourcesAssembler(reading, draft.id());
        var timeframe = new TimeframeAssembler(reading, draft);
        for (var value : draft.values()) {
            if (value.isEmpty()) {
                reading.findings.tell(value, new Fate.LeftOut(LeftOutReason.LABEL));
                note(NoteKind.LABEL_WITHOUT_VALUE, value, value.label());
            } else {
                take(value, resources, timeframe);
            }
        }
        resources.rest().forEach(value -> keep(value, NoteKind.AMOUNT_AS_WRITTEN));
        timeframe.finish();
        timeframe.rest().forEach(this::keep);
        return activity.with(made -> made.timeframe(timeframe.timeframe())
                .recurrence(Reading.first(timeframe.recurrence(), activity.recurrence()))
                .milestones(timeframe.milestones())
                .resources(resources.resources())
                .notes(reading.text(String.join("\n", notes)))
                .extraFields(extras));
    }

    private void take(RawValue value, ResourcesAssembler resources, TimeframeAssembler timeframe) {
        switch (value.kind()) {
            case PRODUCTS -> activity = activity.withProducts(list(value, activity.products()));
            case PARTICIPANTS -> activity = activity.withParticipants(list(value, activity.participants()));
            case RESPONSIBLE -> activity = activity.withResponsible(list(value, activity.responsible()));
            case VENUE -> venue(value);
            case RESOURCES, AMOUNT, SECURED -> resources.take(value);
            case TIMEFRAME, START, END, DEADLINE -> timeframe.take(value);
            case RECURRENCE -> recurrence(value);
            case STATUS -> status(value);
            case PROGRESS -> progress(value);
            case RESULT -> result(value);
            case INDICATORS -> indicators(value);
            case MILESTONES -> timeframe.take(value);
            case NOTES -> notes(value);
            case AREA, OBJECTIVE, LEAD, NUMBER, TITLE, SUBHEADING, EXTRA -> keep(value);
        }
    }

    private List<LocalizedText> list(RawValue value, List<LocalizedText> before) {
        var read = reading.list(value);
        if (read.uncertain()) {
            note(NoteKind.LIST_UNCERTAIN, value, reading.tidy(value.text()));
        }
        reading.noteDivided(value, draft.id(), read.parts());
        reading.placed(value, draft.id(), value.kind().planField());
        var all = new ArrayList<>(before);
        read.parts().forEach(part -> all.add(reading.text(part)));
        return all;
    }

    private void venue(RawValue value) {
        if (activity.venue().isPresent()) {
            keep(value, NoteKind.LABEL_REPEATED);
            return;
        }
        var words = reading.tidy(value.text().replace('\n', ' '));
        if (words.isBlank()) {
            keep(value);
            return;
        }
        activity = activity.withVenue(Optional.of(reading.venues.read(words)));
        reading.placed(value, draft.id(), "venue");
    }

    private void recurrenceOfTitle() {
        if (reading.own()) {
            return;
        }
        var title = draft.title().text();
        // "Weekly alerts" is a frequency; the "daily exchange of data" is what the title speaks of.
        activity = activity.withRecurrence(reading.recurrences.find(title).filter(one -> one.times() < 7));
        if (reading.recurrences.isAmbiguous(title)) {
            note(NoteKind.RECURRENCE_AMBIGUOUS, draft.title(), reading.tidy(title));
        }
    }

    private void recurrence(RawValue value) {
        var found = reading.recurrences.find(value.text());
        if (found.isEmpty()) {
            keep(value, reading.recurrences.isAmbiguous(value.text())
                    ? NoteKind.RECURRENCE_AMBIGUOUS
                    : NoteKind.RECURRENCE_AS_WRITTEN);
            return;
        }
        activity = activity.withRecurrence(Optional.of(
                reading.ownWords.recurrence(found.get(), reading.tidy(value.text()))));
        reading.placed(value, draft.id(), "recurrence");
    }

    // "Under way, 85 %" says both.
    private void status(RawValue value) {
        int comma = value.text().lastIndexOf(',');
        var progress = reading.statuses.percentage(value.text().substring(comma + 1));
        if (progress.isPresent() && activity.progress().isEmpty()) {
            var words = value.text().substring(0, Math.max(comma, 0));
            var both = reading.statuses.status(words);
            if (words.isBlank() || both.isPresent() && activity.status().isEmpty()) {
                activity = activity.withProgress(progress).withStatus(words.isBlank() ? activity.status() : both);
                reading.placed(value, draft.id(), "status");
                return;
            }
        }
        var status = reading.statuses.status(value.text());
        if (status.isEmpty() || activity.status().isPresent()) {
            keep(value, NoteKind.STATUS_AS_WRITTEN);
            return;
        }
        activity = activity.withStatus(status);
        reading.placed(value, draft.id(), "status");
    }

    private void progress(RawValue value) {
        var progress = reading.statuses.progress(value.text());
        if (progress.isEmpty() || activity.progress().isPresent()) {
            keep(value, NoteKind.VALUE_AS_WRITTEN);
            return;
        }
        activity = activity.withProgress(progress);
        reading.placed(value, draft.id(), "progress");
    }

    private void result(RawValue value) {
        if (!activity.result().isAbsent()) {
            keep(value);
            return;
        }
        activity = activity.withResult(reading.text(reading.plain(value.text())));
        reading.placed(value, draft.id(), "result");
    }

    private void indicators(RawValue value) {
        activity = activity.withIndicators(indicators(reading, value, activity.indicators()));
        reading.placed(value, draft.id(), "indicators");
    }

    static List<Indicator> indicators(Reading reading, RawValue value, List<Indicator> before) {
        var all = new ArrayList<>(before);
        var parts = reading.own() ? reading.ownParts(value) : reading.lists.read(value.text(), false).parts();
        for (var part : parts) {
            var one = reading.indicators.read(part);
            all.add(new Indicator(
                    Id.fresh(), reading.text(one.name()), one.baseline(), one.target(), one.actual(),
                    UnknownFields.NONE));
        }
        return all;
    }

    private void notes(RawValue value) {
        notes.add(reading.paragraph(value.text()));
        if (value.label().isBlank()) {
            reading.noted(value, draft.id(), "notes");
        } else {
            reading.placed(value, draft.id(), "notes");
        }
    }

    private void keep(RawValue value) {
        extras.add(reading.extra(value));
        reading.placed(value, draft.id(), "extraFields");
    }

    private void keep(RawValue value, NoteKind why) {
        extras.add(reading.extra(value));
        reading.noted(value, draft.id(), "extraFields");
        note(why, value, value.label(), reading.tidy(value.text()));
    }

    private void note(NoteKind kind, RawValue value, String... words) {
        reading.findings.note(kind, value.place(), draft.id(), words);
    }
}
