// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Keeps a text control and a value that is written as text (an amount, a day) in step. What can be read goes to the
 * plan at once; what cannot stays in the field with the reason, and the plan keeps the value from before. Esc gives
 * back the value the author found.
 *
 * @param <T> the kind of value
 */
public final class ParsedText<T> {

    private static final PseudoClass DANGER = PseudoClass.getPseudoClass("danger");

    private final TextInputControl control;
    private final Function<T, String> format;
    private final Function<String, Reading<T>> read;
    private final Predicate<Optional<T>> write;
    private final ReadOnlyObjectWrapper<Optional<String>> error = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Optional<T> known = Optional.empty();
    private Optional<T> found = Optional.empty();
    private boolean showing;
    private boolean writing;

    /**
     * @param write takes a value to the plan, or its absence; false when the plan does not take it, and then the field
     *     shows the plan's value again
     */
    public ParsedText(
            TextInputControl control,
            Function<T, String> format,
            Function<String, Reading<T>> read,
            Predicate<Optional<T>> write) {
        this.control = control;
        this.format = format;
        this.read = read;
        this.write = write;
        control.textProperty().subscribe((_, text) -> typed(text));
        control.focusedProperty().subscribe((_, focused) -> {
            if (focused) {
                found = known;
            } else {
                commit();
            }
        });
        control.addEventHandler(KeyEvent.KEY_PRESSED, this::keyPressed);
        UndoKeys.leaveToThePlan(control);
        error.subscribe(reason -> control.pseudoClassStateChanged(DANGER, reason.isPresent()));
    }

    /** Shows a value of the plan; the text being typed stays while it says the same. */
    public void show(Optional<T> value) {
        if (writing) {
            known = value;
        } else if (!value.equals(known)) {
            startWith(value);
        }
    }

    /** Shows a value of another element: whatever was in the control belongs to the old one. */
    public void startWith(Optional<T> value) {
        known = value;
        found = value;
        error.set(Optional.empty());
        display();
    }

    /** What is wrong with the text, as a sentence; empty while nothing is. */
    public ReadOnlyObjectProperty<Optional<String>> errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Takes what was typed to the plan now; what cannot be read gets its reason. */
    public void commit() {
        // Leaving a field untouched must not rewrite its value: 1,5 and 1,50 look alike and are written apart.
        if (control.getText().equals(known.map(format).orElse(""))) {
            error.set(Optional.empty());
            found = known;
            return;
        }
        switch (read.apply(control.getText())) {
            case Reading.Blank<T> _ -> hand(Optional.empty());
            case Reading.Value<T>(T value, boolean _) -> hand(Optional.of(value));
            case Reading.Unreadable<T>(String reason) -> {
                hand(found);
                error.set(Optional.of(reason));
                return;
            }
        }
        error.set(Optional.empty());
        found = known;
        display();
    }

    private void typed(String text) {
        if (showing) {
            return;
        }
        switch (read.apply(text)) {
            case Reading.Blank<T> _ -> {
                hand(Optional.empty());
                error.set(Optional.empty());
            }
            case Reading.Value<T>(T value, boolean complete) -> {
                if (complete) {
                    hand(Optional.of(value));
                }
                error.set(Optional.empty());
            }
            // While somebody types, nearly everything is unreadable for a moment: the reason comes when they leave. The
            // plan has the value from before until then, never the half of a number.
            case Reading.Unreadable<T> _ -> hand(found);
        }
    }

    private void hand(Optional<T> value) {
        if (value.equals(known)) {
            return;
        }
        writing = true;
        boolean written = write.test(value);
        writing = false;
        if (written) {
            known = value;
        }
    }

    private void keyPressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE && (!known.equals(found) || error.get().isPresent()
                || !control.getText().equals(found.map(format).orElse("")))) {
            event.consume();
            hand(found);
            error.set(Optional.empty());
            display();
        }
    }

    private void display() {
        showing = true;
        try {
            Letters.replace(control, known.map(format).orElse(""));
        } finally {
            showing = false;
        }
    }
}
