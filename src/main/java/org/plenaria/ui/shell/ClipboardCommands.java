// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import org.plenaria.messages.Messages;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.TextPaste;
import org.plenaria.ui.files.CurrentPlan;
import org.plenaria.ui.timeline.TimelineView;

/** Cut, copy, paste and select all: of text while a text field has the keyboard, else of the timeline. */
final class ClipboardCommands {

    final Command cut;
    final Command copy;
    final Command paste;
    final Command selectAll;
    private final CurrentPlan current;
    private final ObservableValue<Optional<TimelineView>> timeline;
    private final ObservableValue<Optional<Node>> keyboard;

    /**
     * @param timeline on the page shown
     * @param keyboard what has the keyboard
     * @param pasting of text
     */
    ClipboardCommands(
            CurrentPlan current,
            ObservableValue<Optional<TimelineView>> timeline,
            ObservableValue<Optional<Node>> keyboard,
            TextPaste pasting,
            Messages words) {
        this.current = current;
        this.timeline = timeline;
        this.keyboard = keyboard;
        cut = command(words.text("edit.cut"), TextInputControl::cut, TimelineView::cutSelected)
                .keys("Shortcut+X")
                .when(possible(TextInputControl::isEditable, desk -> isEditable(desk) && hasSelection(desk)));
        copy = command(words.text("edit.copy"), TextInputControl::copy, TimelineView::copySelected)
                .keys("Shortcut+C")
                .when(possible(_ -> true, ClipboardCommands::hasSelection));
        paste = command(words.text("edit.paste"), pasting::into, TimelineView::paste)
                .keys("Shortcut+V")
                .when(possible(TextInputControl::isEditable, ClipboardCommands::isEditable));
        selectAll = command(words.text("edit.selectAll"), TextInputControl::selectAll, TimelineView::selectAll)
                .keys("Shortcut+A")
                .when(possible(_ -> true, _ -> true));
    }

    private Command command(String name, Consumer<TextInputControl> ofText, Consumer<TimelineView> ofActivities) {
        return Command.of(name, () -> textField().ifPresentOrElse(
                ofText, () -> timeline.getValue().ifPresent(ofActivities)));
    }

    private ObservableValue<Boolean> possible(Predicate<TextInputControl> inText, Predicate<Desk> onTimeline) {
        var selection = current.property()
                .flatMap(open -> open.map(it -> it.desk().selectionProperty()).orElse(null));
        return Bindings.createObjectBinding(
                () -> {
                    selection.getValue(); // what is not read tells no further change
                    boolean activities = timeline.getValue().isPresent()
                            && current.desk().filter(onTimeline).isPresent();
                    return textField().map(inText::test).orElse(activities);
                },
                keyboard, timeline, selection);
    }

    private Optional<TextInputControl> textField() {
        return keyboard.getValue().filter(TextInputControl.class::isInstance).map(TextInputControl.class::cast);
    }

    private static boolean isEditable(Desk desk) {
        return !desk.session().isReadOnly();
    }

    private static boolean hasSelection(Desk desk) {
        return !desk.selection().activities().isEmpty();
    }
}
