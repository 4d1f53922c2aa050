// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import org.plenaria.importing.draft.AreaDraft;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.Fate;
import org.plenaria.importing.source.LeftOutReason;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.plan.Area;
import org.plenaria.plan.Colour;
import org.plenaria.plan.ExtraField;

/** Makes an area of its draft. */
final class AreaAssembler {

    private final Reading reading;

    AreaAssembler(Reading reading) {
        this.reading = reading;
    }

    /**
     * @param position of the area in the plan, from 0: it gives the colour
     */
    Area assemble(AreaDraft draft, int position) {
        var colour = Colour.PALETTE.get(position % Colour.PALETTE.size());
        var area = Area.named(reading.text(reading.tidy(draft.name().text())), colour)
                .withId(draft.id())
                .withSubheadings(draft.subheadings());
        reading.placed(draft.name(), draft.id(), "name");
        var extras = new ArrayList<ExtraField>();
        for (var value : draft.values()) {
            if (value.isEmpty()) {
                reading.findings.tell(value, new Fate.LeftOut(LeftOutReason.LABEL));
                reading.findings.note(NoteKind.LABEL_WITHOUT_VALUE, value.place(), draft.id(), value.label());
            } else if (value.kind() == FieldKind.OBJECTIVE && area.objective().isAbsent()) {
                area = area.withObjective(reading.text(reading.plain(value.text())));
                reading.placed(value, draft.id(), "objective");
            } else if ((value.kind() == FieldKind.LEAD || value.kind() == FieldKind.RESPONSIBLE)
                    && area.lead().isAbsent()) {
                area = area.withLead(reading.text(reading.tidy(value.text())));
                reading.placed(value, draft.id(), "lead");
            } else if (value.kind() == FieldKind.INDICATORS) {
                area = area.withIndicators(ActivityAssembler.indicators(reading, value, area.indicators()));
                reading.placed(value, draft.id(), "indicators");
            } else {
                extras.add(keep(value, draft));
            }
        }
        var activities = draft.activities().stream()
                .map(activity -> new ActivityAssembler(reading, activity).assemble())
                .toList();
        return area.withActivities(activities).withExtraFields(extras);
    }

    private ExtraField keep(RawValue value, AreaDraft draft) {
        if (value.label().isBlank()) {
            reading.noted(value, draft.id(), "extraFields");
        } else {
            reading.placed(value, draft.id(), "extraFields");
        }
        return reading.extra(value);
    }
}
