// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.importing.draft.Findings;
import org.plenaria.importing.draft.Maker;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.value.AmountReader;
import org.plenaria.importing.value.DeadlineReader;
import org.plenaria.importing.value.IndicatorReader;
import org.plenaria.importing.value.ListReader;
import org.plenaria.importing.value.MilestoneReader;
import org.plenaria.importing.value.RecurrenceReader;
import org.plenaria.importing.value.ResourceReader;
import org.plenaria.importing.value.StatusReader;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.ValueText;
import org.plenaria.importing.value.VenueReader;
import org.plenaria.importing.words.FieldKind;
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
    final IndicatorReader indicators;
    final MilestoneReader milestones;
    final OwnWords ownWords;
    private final Maker maker;

    Reading(PlanDraft draft, Vocabulary vocabulary, PlanCalendar calendar, Findings findings) {
        this.vocabulary = vocabulary;
        this.language = draft.language();
        this.calendar = calendar;
        this.findings = findings;
        times = new TimeframeReader(vocabulary, language, calendar);
        deadlines = new DeadlineReader(vocabulary, times);
        recurrences = vocabulary.once("RecurrenceReader", () -> new RecurrenceReader(vocabulary));
        venues = vocabulary.once("VenueReader " + language, () -> new VenueReader(vocabulary, language));
        lists = vocabulary.once("ListReader", () -> new ListReader(vocabulary));
        resources = vocabulary.once("ResourceReader", () -> new ResourceReader(vocabulary));
        statuses = vocabulary.once("StatusReader", () -> new StatusReader(vocabulary));
        currencies = Currencies.of(draft, amounts);
        indicators = vocabulary.once("IndicatorReader", () -> new IndicatorReader(vocabulary));
        milestones = new MilestoneReader(times);
        ownWords = new OwnWords(language);
        maker = draft.maker();
    }

    LocalizedText text(String text) {
        return LocalizedText.of(language, text);
    }

    /** Whether this program wrote the source. */
    boolean own() {
        return maker.isOwn();
    }

    /** The words of a value without what belongs to their setting; those of our own files to the letter. */
    String tidy(String text) {
        return own() ? letters(text) : ValueText.tidy(text);
    }

    /** The same with the stop at their end. */
    String plain(String text) {
        return own() ? letters(text) : ValueText.plain(text);
    }

    /** The same with their own lines. */
    String paragraph(String text) {
        return own() ? letters(text) : ValueText.paragraph(text);
    }

    private String letters(String text) {
        return maker == Maker.OWN_MARKDOWN ? ValueText.unescaped(text) : text.strip();
    }

    /** The parts of a list. In our own files nothing parts them but lines and semicolons. */
    ListReader.Reading list(RawValue value) {
        if (!own()) {
            return lists.read(value.text(), value.plural());
        }
        return new ListReader.Reading(ownParts(value), false);
    }

    List<String> ownParts(RawValue value) {
        boolean parted = maker == Maker.OWN_TABLE || !value.listed() && value.text().contains(": ");
        return Stream.of(value.text().split(parted ? "\\s*;\\s+|\n" : "\n"))
                .map(this::letters)
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /**
     * Says so when one line of words was taken for several values, though nothing announced several. "Resources" does
     * not: it stands above one as well.
     */
    void noteDivided(RawValue value, Id element, List<String> parts) {
        boolean said = value.plural() && value.kind() != FieldKind.RESOURCES;
        boolean announced = said || value.listed() || value.text().indexOf(';') >= 0
                || value.text().indexOf('\n') >= 0;
        if (!own() && parts.size() > 1 && !announced) {
            findings.note(NoteKind.DIVIDED, value.place(), element, value.label(),
                    Integer.toString(parts.size()), String.join(" | ", parts));
        }
    }

    /** A resource of which the source may be named by its kind alone, as our own documents do. */
    ResourceReader.Reading namedByKind(ResourceReader.Reading one) {
        if (maker != Maker.OWN_MARKDOWN) {
            return one;
        }
        var kind = ownWords.kind(one.source());
        boolean unnamed = kind.isPresent() || ownWords.isUnnamed(one.source());
        return new ResourceReader.Reading(
                unnamed ? "" : one.source(), first(kind, one.kind()), one.amount(), one.secured());
    }

    /** The words under their own label, or under "Notes" where they had none. */
    ExtraField extra(RawValue value) {
        var label = tidy(value.label()).replaceFirst("\\s*:$", "");
        var name = label.isBlank() ? vocabulary.words("note.name", language).getFirst() : label;
        return new ExtraField(name, text(paragraph(value.text())), UnknownFields.NONE);
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
