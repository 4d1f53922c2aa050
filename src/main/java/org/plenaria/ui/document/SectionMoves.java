// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenaria.edit.Edit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Id;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.SectionFields;

/**
 * Moves sections as they stand on paper: past the section above or below, and past the areas from front to back matter
 * or the other way.
 */
final class SectionMoves {

    private SectionMoves() {}

    /** The edit that moves a section one place up; empty when it is the first of the document. */
    static Optional<Edit> up(Plan plan, Id id) {
        return plan.section(id).flatMap(section -> {
            int own = plan.sections().indexOf(section);
            var above = ofPlacement(plan, section.placement()).filter(i -> i < own).max();
            if (above.isPresent()) {
                return Optional.of(new SectionEdit.Move(id, above.getAsInt()));
            }
            if (section.placement() == Placement.BEFORE_AREAS) {
                return Optional.empty();
            }
            int last = ofPlacement(plan, Placement.BEFORE_AREAS).max().orElse(-1);
            return Optional.of(across(id, Placement.BEFORE_AREAS, last < own ? last + 1 : last));
        });
    }

    /** The edit that moves a section one place down; empty when it is the last of the document. */
    static Optional<Edit> down(Plan plan, Id id) {
        return plan.section(id).flatMap(section -> {
            int own = plan.sections().indexOf(section);
            var below = ofPlacement(plan, section.placement()).filter(i -> i > own).min();
            if (below.isPresent()) {
                return Optional.of(new SectionEdit.Move(id, below.getAsInt()));
            }
            if (section.placement() == Placement.AFTER_AREAS) {
                return Optional.empty();
            }
            int first = ofPlacement(plan, Placement.AFTER_AREAS).min().orElse(plan.sections().size());
            return Optional.of(across(id, Placement.AFTER_AREAS, first > own ? first - 1 : first));
        });
    }

    /** The position among all sections of a new one that is to stand last of its placement. */
    static int indexOfNew(Plan plan, Placement placement) {
        return ofPlacement(plan, placement).max().orElse(plan.sections().size() - 1) + 1;
    }

    private static IntStream ofPlacement(Plan plan, Placement placement) {
        return IntStream.range(0, plan.sections().size())
                .filter(i -> plan.sections().get(i).placement() == placement);
    }

    private static Edit across(Id id, Placement placement, int index) {
        return new Together(Together.Cause.FIRST_EDIT, List.of(
                new SectionEdit.Move(id, index), new SectionEdit.Change<>(id, SectionFields.PLACEMENT, placement)));
    }
}
