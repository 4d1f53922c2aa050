// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/**
 * A choice of one among a few, side by side. The arrows go from one to the next, Space or Enter chooses: passing over a
 * choice never makes it.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends GridPane {

    private final Function<T, String> label;
    private final Function<T, String> explanation;
    private final Consumer<T> chosen;
    private final List<T> options = new ArrayList<>();
    private final List<ToggleButton> buttons = new ArrayList<>();
    private Optional<T> shown = Optional.empty();

    /**
     * @param label the short text of a choice
     * @param explanation the full text, for the tooltip and screen readers
     * @param chosen told when the author chooses, also the choice that is shown already
     */
    public Segments(Function<T, String> label, Function<T, String> explanation, Consumer<T> chosen) {
        this.label = label;
        this.explanation = explanation;
        this.chosen = chosen;
        getStyleClass().add("segments");
    }

    /**
     * Offers these choices, in rows of equal cells.
     *
     * @param columns how many to a row, at least 1
     */
    public void offer(List<T> choices, int columns) {
        if (options.equals(choices) && getColumnConstraints().size() == columns) {
            return;
        }
        options.clear();
        buttons.clear();
        getChildren().clear();
        getColumnConstraints().clear();
        // A choice whose label is a single sign needs half the room of a word.
        boolean lastIsSign = choices.size() == columns && label.apply(choices.getLast()).length() == 1;
        double shares = lastIsSign ? columns - 0.5 : columns;
        for (int i = 0; i < columns; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth((lastIsSign && i == columns - 1 ? 50 : 100) / shares);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        for (var choice : choices) {
            var button = button(choice);
            int column = options.size() % columns;
            // The last one fills its row, so that no empty cell looks like a choice.
            int span = options.size() == choices.size() - 1 ? columns - column : 1;
            add(button, column, options.size() / columns, span, 1);
            options.add(choice);
            buttons.add(button);
        }
        show(shown);
    }

    /** Shows which choice holds; none where it is another, or several. */
    public void show(Optional<T> choice) {
        shown = choice;
        int index = choice.map(options::indexOf).orElse(-1);
        for (int i = 0; i < buttons.size(); i++) {
            buttons.get(i).setSelected(i == index);
            // One stop for Tab: the choice that holds, or else the first.
            buttons.get(i).setFocusTraversable(i == Math.max(index, 0));
        }
    }

    /** The button of a choice, for a popup to hang on. */
    public Optional<ToggleButton> buttonOf(T choice) {
        int index = options.indexOf(choice);
        return index < 0 ? Optional.empty() : Optional.of(buttons.get(index));
    }

    private ToggleButton button(T choice) {
        var button = new ToggleButton(label.apply(choice));
        button.getStyleClass().add("segment");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setAccessibleRole(AccessibleRole.RADIO_BUTTON);
        button.setAccessibleText(explanation.apply(choice));
        button.setTooltip(new Tooltip(explanation.apply(choice)));
        button.setOnAction(_ -> {
            show(shown);
            chosen.accept(choice);
        });
        button.addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, buttons.indexOf(button)));
        return button;
    }

    private void keyPressed(KeyEvent event, int index) {
        switch (event.getCode()) {
            case KeyCode.LEFT, KeyCode.UP -> focus(event, index - 1);
            case KeyCode.RIGHT, KeyCode.DOWN -> focus(event, index + 1);
            case KeyCode.ENTER -> {
                event.consume();
                buttons.get(index).fire();
            }
            default -> { }
        }
    }

    private void focus(KeyEvent event, int index) {
        event.consume();
        buttons.get(Math.floorMod(index, buttons.size())).requestFocus();
    }
}
