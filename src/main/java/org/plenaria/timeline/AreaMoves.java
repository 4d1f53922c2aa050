// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;

/** Moves activities to the end of another area: what a drag to its rows does, for menus and keys. */
public final class AreaMoves {

    private AreaMoves() {}

    /**
     * Moves activities to an area; empty when all of them are there already.
     *
     * @param activities in the order in which they are to stand there
     */
    public static Optional<Edit> to(Plan plan, List<Id> activities, Id area) {
        var edits = new ArrayList<Edit>();
        int size = plan.area(area).map(one -> one.activities().size()).orElse(0);
        for (var id : activities) {
            if (plan.activity(id).filter(place -> !place.area().id().equals(area)).isPresent()) {
                edits.add(new ActivityEdit.Move(id, area, size + edits.size()));
            }
        }
        return switch (edits.size()) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(edits.getFirst());
            default -> Optional.of(new Together(Together.Cause.MOVE_SEVERAL, edits));
        };
    }

    /**
     * Moves activities to the area before or after that of the first of them; empty where there is none.
     *
     * @param direction -1 for the area before, 1 for the one after
     */
    public static Optional<Edit> beside(Plan plan, List<Id> activities, int direction) {
        var ids = plan.areas().stream().map(Area::id).toList();
        return activities.stream()
                .flatMap(id -> plan.activity(id).stream())
                .findFirst()
                .map(place -> ids.indexOf(place.area().id()) + direction)
                .filter(index -> index >= 0 && index < ids.size())
                .flatMap(index -> to(plan, activities, ids.get(index)));
    }
}
