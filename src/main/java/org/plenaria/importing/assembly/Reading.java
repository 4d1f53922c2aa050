// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.Optional;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.value.AmountReader;
import org.plenaria.importing.value.DeadlineReader;
import org.plenaria.importing.value.ListReader;
import org.plenaria.importing.value.RecurrenceReader;
import org.plenaria.importing.value.ResourceReader;
import org.plenaria.importing.value.StatusReader;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.value.VenueReader;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.UnknownFields;

/** What every value of a draft is read with: the readers, the language, the calendar, and where fates are told. */
final class Reading {

    final Vocabulary vocabulary;
    final Language language;
    final PlanCalendar calendar;
    final Findings findings;
    final TimeframeReader times;
    final DeadlineReader deadlines;
    final RecurrenceReader recurrences;
    final VenueReader venues;
    final ListReader lists;
    final ResourceReader resources;
    final AmountReader amounts = new AmountReader();
    final StatusReader statuses;
    final Currencies currencies;

    Reading(PlanDraft draft, Vocabulary vocabulary, PlanCalendar calendar, Findings findings) {
        this.vocabulary = vocabulary;
        this.language = draft.language();
        this.calendar = calendar;
        this.findings = findings;
        times = new TimeframeReader(vocabulary, language, calendar);
        deadlines = new DeadlineReader(vocabulary, times);
        recurrences = new RecurrenceReader(vocabulary);
        venues = new VenueReader(vocabulary, language);
        lists = new ListReader(vocabulary);
        resources = new ResourceReader(vocabulary);
        statuses = new StatusReader(vocabulary);
        currencies = Currencies.of(draft, amounts);
    }

    LocalizedText text(String text) {
        return LocalizedText.of(language, text);
    }

    /** The words under their own label, or under "Notes" where they had none. */
    ExtraField extra(RawValue value) {
        var label = ValueText.tidy(value.label()).replaceFirst("\\s*:$", "");
        var name = label.isBlank() ? vocabulary.words("note.name", language).getFirst() : label;
        return new ExtraField(name, text(ValueText.paragraph(value.text())), UnknownFields.NONE);
    }

    /** Tells where a value stands now. */
    void placed(RawValue value, Id element, String field) {
        findings.tell(value, new Fate.Placed(element, field));
    }

    /** Tells that a value is kept as written. */
    void noted(RawValue value, Id element, String field) {
        findings.tell(value, new Fate.KeptAsNote(element, field));
    }

    static <T> Optional<T> first(Optional<T> one, Optional<T> other) {
        return one.isPresent() ? one : other;
    }
}
