// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.UnknownFields;

/** Makes milestones of a list of dated points. */
final class MilestonesAssembler {

    private MilestonesAssembler() {}

    /**
     * Adds the points of a value. All of them, or none: then it is given back as an extra field.
     *
     * @param element the plan or activity they belong to
     */
    static Optional<ExtraField> take(Reading reading, RawValue value, Id element, List<Milestone> milestones) {
        var parts = reading.own() ? reading.ownParts(value) : reading.lists.read(value.text(), false).parts();
        var found = new ArrayList<Milestone>();
        for (var part : parts) {
            var one = reading.milestones.read(part);
            if (one.isEmpty()) {
                var why = reading.times.read(part).note()
                        .filter(note -> note == NoteKind.DATE_IMPOSSIBLE || note == NoteKind.DATE_AMBIGUOUS)
                        .orElse(NoteKind.VALUE_AS_WRITTEN);
                reading.findings.note(why, value.place(), element, value.label(), part);
                return Optional.of(reading.extra(value));
            }
            found.add(new Milestone(
                    Id.fresh(), reading.text(one.get().title()), one.get().day(), UnknownFields.NONE));
        }
        milestones.addAll(found);
        reading.placed(value, element, "milestones");
        return Optional.empty();
    }
}
