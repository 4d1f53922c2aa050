// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.session.Change;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;

/** Shows what undo and redo do: when it happens in another area than the one on screen, goes there. */
final class UndoFollower {

    private UndoFollower() {}

    static void follow(Desk desk) {
        desk.session().listen(change -> {
            boolean travelled = change.kind() == Change.Kind.UNDO || change.kind() == Change.Kind.REDO;
            boolean comparing = desk.lens().sideBySideProperty().get(); // there it is seen without going anywhere
            if (travelled && !comparing && desk.pageProperty().get() instanceof Page.OfArea(Id shown)) {
                areaChanged(change.before(), change.after())
                        .filter(area -> !area.equals(shown))
                        .ifPresent(area -> desk.pageProperty().set(new Page.OfArea(area)));
            }
        });
    }

    /** The only area in which two plans differ; empty when they differ in several, or elsewhere. */
    private static Optional<Id> areaChanged(Plan before, Plan after) {
        var changed = after.areas().stream()
                .filter(area -> before.area(area.id()).filter(old -> old == area).isEmpty())
                .map(Area::id)
                .limit(2)
                .toList();
        return changed.size() == 1 ? Optional.of(changed.getFirst()) : Optional.empty();
    }
}
