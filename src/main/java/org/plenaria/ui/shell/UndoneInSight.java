// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.Together;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Id;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PrintOrder;
import org.plenaria.session.Change;

/** What to look at after something was undone or redone. */
final class UndoneInSight {

    private UndoneInSight() {}

    /**
     * The activities that undoing or redoing changed; where it took them away, the one that stands in their place now.
     * Empty for any other change and where no activity was concerned.
     */
    static List<Id> of(Change change) {
        if (change.kind() != Change.Kind.UNDO && change.kind() != Change.Kind.REDO) {
            return List.of();
        }
        var concerned = change.edit().stream().flatMap(UndoneInSight::activities).distinct().toList();
        var here = concerned.stream().filter(id -> change.after().activity(id).isPresent()).toList();
        return here.isEmpty()
                ? concerned.stream()
                        .flatMap(id -> neighbour(id, change.before(), change.after()).stream())
                        .limit(1)
                        .toList()
                : here;
    }

    private static Stream<Id> activities(Edit edit) {
        return switch (edit) {
            case Together(var _, var edits) -> edits.stream().flatMap(UndoneInSight::activities);
            case ActivityEdit.Add add -> Stream.of(add.activity().id());
            case ActivityEdit.Move move -> Stream.of(move.activity());
            case ActivityEdit.Change<?> one -> Stream.of(one.activity());
            case ActivityEdit.Remove remove -> remove.activities().stream();
            default -> Stream.empty();
        };
    }

    /** The activity that was printed next to one that is gone: the one below, else the one above. */
    static Optional<Id> neighbour(Id gone, Plan before, Plan after) {
        return before.activity(gone).flatMap(place -> {
            var printed = PrintOrder.activities(place.area(), before.calendar()).stream().map(Activity::id).toList();
            int at = printed.indexOf(gone);
            return Stream.concat(
                            printed.subList(at + 1, printed.size()).stream(),
                            printed.subList(0, at).reversed().stream())
                    .filter(id -> after.activity(id).isPresent())
                    .findFirst();
        });
    }
}
