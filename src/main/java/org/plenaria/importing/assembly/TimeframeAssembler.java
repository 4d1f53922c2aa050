// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.ActivityDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.value.TimeframeReading;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/**
 * Makes the timeframe of an activity: its own words go before the heading it stands under. Deadlines become milestones,
 * frequencies recurrences; what is neither and cannot be read stays as written.
 */
final class TimeframeAssembler {

    private final Reading reading;
    private final ActivityDraft draft;
    private final Timeframe ofGroup;
    private final List<RawValue> rest = new ArrayList<>();
    private final List<Milestone> milestones = new ArrayList<>();
    private Optional<Timeframe> own = Optional.empty();
    private Optional<Recurrence> recurrence = Optional.empty();
    private Optional<RawValue> start = Optional.empty();
    private Optional<RawValue> end = Optional.empty();

    TimeframeAssembler(Reading reading, ActivityDraft draft) {
        this.reading = reading;
        this.draft = draft;
        var group = draft.group().map(reading.times::read);
        ofGroup = group.map(TimeframeReading::timeframe).orElse(Timeframe.unstated());
        group.flatMap(TimeframeReading::note)
                .ifPresent(note -> reading.findings.note(
                        note, draft.place(), draft.id(), draft.group().orElse("")));
    }

    void take(RawValue value) {
        switch (value.kind()) {
            case START -> start = Optional.of(value);
            case END -> end = Optional.of(value);
            case DEADLINE -> deadline(value);
            case MILESTONES -> MilestonesAssembler.take(reading, value, draft.id(), milestones)
                    .ifPresent(_ -> rest.add(value));
            default -> timeframe(value);
        }
    }

    private void deadline(RawValue value) {
        var day = Reading.first(value.date(), reading.deadlines.readLabelled(value.text()));
        if (day.isPresent()) {
            milestone(value, day.get(), value.label());
        } else {
            keep(value, reading.times.read(reading.tidy(value.text())).note().orElse(NoteKind.VALUE_AS_WRITTEN));
        }
    }

    private void milestone(RawValue value, LocalDate day, String title) {
        milestones.add(new Milestone(Id.fresh(), reading.text(reading.tidy(title)), day, UnknownFields.NONE));
        reading.placed(value, draft.id(), "milestones");
    }

    private void timeframe(RawValue value) {
        var words = reading.tidy(value.text().replace('\n', ' '));
        var deadline = reading.deadlines.read(words);
        var frequency = reading.recurrences.find(words);
        if (value.date().isPresent()) {
            set(value, dates(value.date().get(), value.date().get()));
        } else if (deadline.isPresent()) {
            milestone(value, deadline.get(), words);
        } else if (reading.times.read(words).understood()) {
            set(value, reading.times.read(words));
        } else if (frequency.isPresent() && recurrence.isEmpty()) {
            recurrence = Optional.of(reading.ownWords.recurrence(frequency.get(), words));
            reading.placed(value, draft.id(), "recurrence");
        } else {
            asWritten(value, words);
        }
    }

    private static TimeframeReading dates(LocalDate from, LocalDate to) {
        return new TimeframeReading(
                Timeframe.of(from, to), to.isBefore(from) ? Optional.of(NoteKind.DATES_REVERSED) : Optional.empty());
    }

    private void set(RawValue value, TimeframeReading read) {
        if (own.isPresent()) {
            keep(value, NoteKind.LABEL_REPEATED);
            return;
        }
        own = Optional.of(read.timeframe());
        reading.placed(value, draft.id(), "timeframe");
        read.note().ifPresent(note -> note(note, value));
        var days = reading.calendar.span(read.timeframe());
        var group = reading.calendar.span(ofGroup);
        if (days.isPresent() && group.isPresent() && !group.get().contains(days.get())) {
            note(NoteKind.TIMEFRAME_DIFFERS_FROM_GROUP, value);
        }
    }

    private void asWritten(RawValue value, String words) {
        var note = reading.recurrences.isAmbiguous(words)
                ? NoteKind.RECURRENCE_AMBIGUOUS
                : reading.times.read(words).note().orElse(NoteKind.TIMEFRAME_AS_WRITTEN);
        if (own.isPresent() || !(ofGroup instanceof Timeframe.Unstated) || words.isBlank()) {
            keep(value, note);
            return;
        }
        own = Optional.of(new Timeframe.AsWritten(words));
        reading.placed(value, draft.id(), "timeframe");
        note(note, value);
    }

    /** Puts together a start and an end that came apart. */
    void finish() {
        var from = start.flatMap(this::day);
        var to = end.flatMap(this::day);
        if (own.isEmpty() && from.isPresent() && to.isPresent()) {
            set(start.get(), dates(from.get(), to.get()));
            reading.placed(end.get(), draft.id(), "timeframe");
        } else {
            start.ifPresent(value -> keep(value, NoteKind.VALUE_AS_WRITTEN));
            end.ifPresent(value -> keep(value, NoteKind.VALUE_AS_WRITTEN));
        }
    }

    private Optional<LocalDate> day(RawValue value) {
        return Reading.first(value.date(), reading.times.day(reading.tidy(value.text())));
    }

    private void keep(RawValue value, NoteKind why) {
        note(why, value);
        rest.add(value);
    }

    private void note(NoteKind kind, RawValue value) {
        reading.findings.note(
                kind, value.place(), draft.id(), value.label(), reading.tidy(value.text().replace('\n', ' ')));
    }

    Timeframe timeframe() {
        return own.orElse(ofGroup);
    }

    Optional<Recurrence> recurrence() {
        return recurrence;
    }

    List<Milestone> milestones() {
        return milestones;
    }

    /** What could not be placed: it stays as written among the extra fields. */
    List<RawValue> rest() {
        return rest;
    }
}
