// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;

/**
 * A list of short names as chips: Enter, comma or semicolon ends one, Backspace in the empty input or Delete on a chip
 * takes one out, Alt with the arrows moves it, Enter or a double click on it edits it. What stands in the input counts
 * already.
 */
public final class ChipField extends FlowPane {

    private final Desk desk;
    private final Lines.Taker<LocalizedText> taker;
    private final TextField input = new TextField();
    private final LocalizedEditing editing;
    private final List<LocalizedText> chips = new ArrayList<>();
    private LocalizedText draft = LocalizedText.none();
    private int at;
    private List<LocalizedText> known = List.of();
    private boolean writing;

    /**
     * @param words the names used already that suit what is typed
     */
    public ChipField(
            Desk desk, String hint, Function<String, List<String>> words, Lines.Taker<LocalizedText> taker) {
        this.desk = desk;
        this.taker = taker;
        getStyleClass().add("chip-field");
        input.getStyleClass().add("chip-input");
        input.setPrefColumnCount(6);
        new Completion(input, words, word -> {
            input.setText(word);
            endChip();
        });
        editing = new LocalizedEditing(desk, input, hint, change -> {
            draft = change.apply(draft);
            return hand(true);
        });
        input.addEventFilter(KeyEvent.KEY_PRESSED, this::inputKey);
        input.addEventFilter(KeyEvent.KEY_TYPED, event -> {
            if (event.getCharacter().equals(",") || event.getCharacter().equals(";")) {
                event.consume();
                endChip();
            }
        });
        input.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                endChip();
            }
        });
        setOnMouseClicked(event -> {
            if (event.getTarget() == this) {
                input.requestFocus();
            }
        });
        setPrefWrapLength(120);
        arrange();
    }

    /** The part that takes the keyboard. */
    public TextField input() {
        return input;
    }

    /**
     * Shows a list of the plan.
     *
     * @param fresh whether it belongs to another element, or another language, than the one shown so far
     */
    public void show(List<LocalizedText> list, boolean fresh) {
        if (writing || !fresh && list.equals(known)) {
            known = list;
            return;
        }
        known = list;
        if (fresh || !list.equals(values())) {
            chips.clear();
            chips.addAll(list);
            clearInput();
            arrange();
        }
    }

    /** Shows that several elements differ: what is typed then replaces the lists of all. */
    public void showSeveral(String prompt, boolean fresh) {
        show(List.of(), fresh);
        editing.showSeveral(prompt, false);
    }

    private List<LocalizedText> values() {
        var all = new ArrayList<>(chips);
        if (!draft.isAbsent()) {
            all.add(at, draft);
        }
        return all;
    }

    private boolean hand(boolean typed) {
        var list = values();
        if (list.equals(known)) {
            return true;
        }
        writing = true;
        boolean taken = taker.take(list, typed);
        writing = false;
        if (taken) {
            known = list;
        } else {
            Platform.runLater(() -> show(known, true));
        }
        return taken;
    }

    private void endChip() {
        if (!draft.isAbsent()) {
            chips.add(at, draft);
            clearInput();
            arrange();
            hand(false);
        } else if (at != chips.size()) {
            clearInput();
            arrange();
        }
    }

    private void clearInput() {
        draft = LocalizedText.none();
        at = chips.size();
        editing.show(draft, true);
    }

    private void arrange() {
        boolean hadKeyboard = input.isFocused();
        var nodes = new ArrayList<javafx.scene.Node>();
        for (int i = 0; i < chips.size(); i++) {
            nodes.add(chip(i));
        }
        nodes.add(at, input);
        if (!getChildren().equals(nodes)) {
            getChildren().setAll(nodes);
        }
        if (hadKeyboard) {
            input.requestFocus();
        }
    }

    private HBox chip(int index) {
        var name = desk.show(chips.get(index));
        var remove = new Button(null, new FontIcon(Feather.X));
        remove.getStyleClass().setAll("chip-remove");
        remove.setFocusTraversable(false);
        remove.setAccessibleText(desk.messages("fields").text("chip.remove", name));
        remove.setOnAction(_ -> remove(index));
        var label = new Label(name);
        label.setMinWidth(0);
        var chip = new HBox(label, remove);
        chip.getStyleClass().add("chip");
        chip.setAlignment(Pos.CENTER_LEFT);
        chip.setFocusTraversable(true);
        chip.setAccessibleText(name);
        // A name longer than the field is cut off with dots; the tooltip and screen readers have it whole.
        chip.maxWidthProperty().bind(widthProperty().subtract(16));
        chip.setMinWidth(0);
        label.setTooltip(new Tooltip(name));
        chip.setOnMouseClicked(event -> {
            chip.requestFocus();
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                edit(index);
            }
        });
        chip.addEventHandler(KeyEvent.KEY_PRESSED, event -> chipKey(event, index));
        return chip;
    }

    private void chipKey(KeyEvent event, int index) {
        int step = event.getCode() == KeyCode.LEFT ? -1 : 1;
        switch (event.getCode()) {
            case KeyCode.DELETE, KeyCode.BACK_SPACE -> remove(index);
            case KeyCode.ENTER, KeyCode.F2 -> edit(index);
            case KeyCode.LEFT, KeyCode.RIGHT -> {
                int to = index + step;
                if (event.isAltDown() && to >= 0 && to < chips.size()) {
                    chips.add(to, chips.remove(index));
                    arrange();
                    hand(false);
                }
                focus(to);
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void focus(int index) {
        if (index >= 0 && index < chips.size()) {
            getChildren().stream().filter(HBox.class::isInstance).skip(index).findFirst()
                    .ifPresent(javafx.scene.Node::requestFocus);
        } else {
            input.requestFocus();
        }
    }

    private void edit(int index) {
        endChip();
        draft = chips.remove(index);
        at = index;
        editing.show(draft, true);
        arrange();
        input.requestFocus();
        input.end();
    }

    private void remove(int index) {
        chips.remove(index);
        if (at > index) {
            at--;
        }
        arrange();
        hand(false);
        input.requestFocus();
    }

    private void inputKey(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        boolean atStart = input.getCaretPosition() == 0 && input.getSelection().getLength() == 0;
        if (event.getCode() == KeyCode.ENTER && input.getLength() > 0) {
            event.consume();
            endChip();
        } else if (event.getCode() == KeyCode.BACK_SPACE && input.getLength() == 0 && at > 0) {
            event.consume();
            remove(at - 1);
        } else if (event.getCode() == KeyCode.LEFT && atStart && at > 0) {
            event.consume();
            focus(at - 1);
        }
    }
}
