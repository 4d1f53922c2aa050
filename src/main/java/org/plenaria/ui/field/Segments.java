// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.ArrayList;
import java.util.Collections;
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

    private static final int LONG_WORD = 10;
    private static final double EDGES = 2; // letters' worth of room beside a word

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
     * Offers these choices, in rows of cells that are equal unless a word needs more.
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
        var shares = shares(choices, columns);
        double all = shares.stream().mapToDouble(it -> it).sum();
        for (double share : shares) {
            var column = new ColumnConstraints();
            column.setPercentWidth(100 * share / all);
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

    /**
     * How wide each column is beside the others: all the same, but half of it for a single sign; where there are long
     * words in a single row, as the words are long.
     */
    private List<Double> shares(List<T> choices, int columns) {
        if (choices.size() != columns) {
            return Collections.nCopies(columns, 1.0);
        }
        var lengths = choices.stream().map(choice -> label.apply(choice).length()).toList();
        boolean longWords = lengths.stream().anyMatch(it -> it > LONG_WORD);
        return lengths.stream()
                .map(it -> longWords ? it + EDGES : it == 1 ? 0.5 : 1.0)
                .toList();
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
