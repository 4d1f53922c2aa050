// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.plenaria.edit.Edit;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.find.Find;
import org.plenaria.ui.preferences.Preferences;
import org.plenaria.ui.timeline.TimelineView;

/** Undo and redo by name, finding, and what is done to the selection. */
final class EditCommands {

    final Command undo;
    final Command redo;
    final Command find;
    final Command findNext;
    final Command findPrevious;
    final Command duplicate;
    final Command delete;
    final Command settings;

    /**
     * @param timeline on the page shown, which looks after its own selection
     */
    EditCommands(
            CurrentPlan current,
            ObservableValue<Optional<Find>> finding,
            ObservableValue<Optional<TimelineView>> timeline,
            Preferences preferences,
            Messages words) {
        settings = Command.of(words.text("edit.settings"), preferences::open)
                .keys("Shortcut+Comma");
        var edits = current.property().flatMap(open -> open.map(it -> it.desk().planProperty()).orElse(null));
        undo = Command.of(
                        edits.map(_ -> undoName(current.desk(), words)).orElse(words.text("edit.undo")),
                        () -> current.desk().ifPresent(desk -> desk.session().undo()))
                .keys("Shortcut+Z")
                .when(edits.map(_ -> has(current, desk -> desk.session().history().lastEdit())).orElse(false));
        redo = Command.of(
                        edits.map(_ -> redoName(current.desk(), words)).orElse(words.text("edit.redo")),
                        () -> current.desk().ifPresent(desk -> desk.session().redo()))
                .keys("Shortcut+Y")
                .when(edits.map(_ -> has(current, desk -> desk.session().history().nextEdit())).orElse(false));
        var planOpen = current.property().map(Optional::isPresent);
        find = Command.of(words.text("edit.find"), () -> finding.getValue().ifPresent(Find::focus))
                .keys("Shortcut+F")
                .when(planOpen);
        findNext = Command.of(words.text("edit.findNext"), () -> finding.getValue().ifPresent(it -> it.next(1)))
                .keys("F3")
                .when(planOpen);
        findPrevious = Command.of(
                        words.text("edit.findPrevious"), () -> finding.getValue().ifPresent(it -> it.next(-1)))
                .keys("Shift+F3")
                .when(planOpen);
        var selected = current.property()
                .flatMap(open -> open.map(it -> it.desk().selectionProperty()).orElse(null))
                .map(selection -> !selection.activities().isEmpty()
                        && current.desk().filter(desk -> desk.session().isReadOnly()).isEmpty())
                .orElse(false);
        Consumer<Consumer<ActivityActions>> act =
                action -> current.desk().ifPresent(desk -> action.accept(new ActivityActions(desk, words)));
        duplicate = Command.of(words.text("edit.duplicate"), () -> timeline.getValue().ifPresentOrElse(
                                TimelineView::duplicateSelected, () -> act.accept(ActivityActions::duplicate)))
                .keys("Shortcut+D")
                .when(selected);
        delete = Command.of(
                        words.text("edit.delete"),
                        () -> act.accept(actions -> actions.delete(
                                timeline.getValue(), current.noticeProperty()::set)))
                .keys("Delete")
                .when(selected);
    }

    private static boolean has(CurrentPlan current, Function<Desk, Optional<Edit>> edit) {
        return current.desk().flatMap(edit).isPresent();
    }

    /** "Undo Move 3.1.2 to 2nd semester", by the numbers the author saw when doing it. */
    private static String undoName(Optional<Desk> desk, Messages words) {
        return desk.flatMap(it -> {
                    var history = it.session().history();
                    var before = history.beforeLastEdit().orElse(it.plan());
                    return history.lastEdit().map(edit -> it.nameOf(edit, before));
                })
                .map(name -> words.text("edit.undo.named", escaped(name)))
                .orElse(words.text("edit.undo"));
    }

    private static String redoName(Optional<Desk> desk, Messages words) {
        return desk.flatMap(it -> it.session()
                        .history()
                        .nextEdit()
                        .map(edit -> it.nameOf(edit, it.plan())))
                .map(name -> words.text("edit.redo.named", escaped(name)))
                .orElse(words.text("edit.redo"));
    }

    // In a menu a single underscore marks the letter that chooses the item.
    private static String escaped(String name) {
        return name.replace("_", "__");
    }
}
