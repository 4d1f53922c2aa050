// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.draft.PlanDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.words.WordList;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.UnknownFields;

/** Makes the masthead of its draft. */
final class MastheadAssembler {

    private final Reading reading;
    private final Id plan;
    private final List<ExtraField> extras;

    /**
     * @param extras where words go that have no place in a masthead; added to
     */
    MastheadAssembler(Reading reading, Id plan, List<ExtraField> extras) {
        this.reading = reading;
        this.plan = plan;
        this.extras = extras;
    }

    Masthead assemble(PlanDraft draft) {
        var masthead = Masthead.none();
        for (var part : draft.masthead().entrySet()) {
            var value = part.getValue();
            var words = reading.tidy(value.text());
            var text = reading.text(words);
            if (part.getKey() == MastheadPart.ORIGINAL) {
                masthead = original(value, words, masthead);
                continue;
            }
            masthead = switch (part.getKey()) {
                case DISTRIBUTION -> masthead.withDistribution(text);
                case SYMBOL -> masthead.withSymbol(Optional.of(words).filter(symbol -> !symbol.isBlank()));
                case ORGANIZATION -> masthead.withOrganization(text);
                case ORGANIZATION_IN_FULL -> masthead.withOrganizationInFull(text);
                case MEETING -> masthead.withMeeting(text);
                case PLACE -> masthead.withPlace(text);
                case DATE -> date(value, masthead);
                case TITLE, ORIGINAL, PERIOD -> masthead;
            };
            boolean dateKept = part.getKey() == MastheadPart.DATE && masthead.date().isEmpty();
            if (!dateKept) {
                reading.placed(value, plan, part.getKey().planField());
            }
        }
        return masthead;
    }

    private Masthead date(RawValue value, Masthead masthead) {
        var day = reading.times.day(reading.tidy(value.text()));
        if (day.isEmpty()) {
            extras.add(reading.extra(value));
            reading.noted(value, plan, "extraFields");
            var why = reading.times.read(value.text()).note().orElse(NoteKind.VALUE_AS_WRITTEN);
            reading.findings.note(why, value.place(), plan, "", value.text().strip());
        }
        return masthead.withDate(day);
    }

    // "ORIGINAL: SPANISH" over an English text: the plan is drafted here in English, and the line is printed as it was.
    private Masthead original(RawValue value, String words, Masthead masthead) {
        var named = WordList.LANGUAGES.stream()
                .filter(language -> reading.vocabulary.is("masthead.languages." + language.tag(), words))
                .findFirst();
        if (named.isEmpty()) {
            extras.add(new ExtraField(labelOf(value), reading.text(words), UnknownFields.NONE));
            reading.placed(value, plan, "extraFields");
            reading.findings.note(NoteKind.ORIGINAL_LANGUAGE_DIFFERS, value.place(), plan, words);
            return masthead;
        }
        if (named.equals(Optional.of(reading.language))) {
            reading.placed(value, plan, "originalLanguage");
            return masthead;
        }
        reading.placed(value, plan, "masthead.original");
        return masthead.withOriginal(named);
    }

    private String labelOf(RawValue value) {
        var line = value.origins().getFirst().line().text();
        int colon = line.indexOf(':');
        return reading.plain(colon > 0 ? line.substring(0, colon) : line);
    }
}
