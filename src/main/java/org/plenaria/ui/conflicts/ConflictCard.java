// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.conflicts;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenaria.compare.Conflict;
import org.plenaria.compare.Resolution;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.MergePhrases;
import org.plenaria.phrasing.WordingChanges;
import org.plenaria.plan.Colour;

/** One contradiction: both versions side by side, the one that is to stand chosen by a click or an arrow key. */
final class ConflictCard extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final PseudoClass DECIDED = PseudoClass.getPseudoClass("decided");

    private final Conflict conflict;
    private final Settling settling;
    private final Runnable changed;
    private final RadioButton mine;
    private final RadioButton theirs;
    private final Optional<RadioButton> own;
    private final VBox mineBox;
    private final VBox theirsBox;
    private final TextArea words = new TextArea();

    /**
     * @param mineTitle what our side is called, with its time
     * @param changed runs after each decision
     */
    ConflictCard(
            Conflict conflict,
            Settling settling,
            MergePhrases phrases,
            Messages messages,
            String mineTitle,
            String theirsTitle,
            Runnable changed) {
        this.conflict = conflict;
        this.settling = settling;
        this.changed = changed;
        getStyleClass().add("conflict-card");
        var group = new ToggleGroup();
        mine = choice(mineTitle, group, () -> settling.choose(conflict, Resolution.OURS));
        theirs = choice(theirsTitle, group, () -> settling.choose(conflict, Resolution.THEIRS));
        var base = phrases.base(conflict);
        var says = phrases.side(conflict, 0);
        var theySay = phrases.side(conflict, conflict.sides().size() - 1);
        // Where nobody knows what was there before, each side shows what the other does not say.
        mineBox = side(mine, base.orElse(theySay), says, conflict.ours());
        theirsBox = side(theirs, base.orElse(says), theySay, conflict.theirs());
        var what = new Label(phrases.what(conflict));
        what.getStyleClass().add("conflict-what");
        getChildren().add(what);
        base.ifPresent(text -> getChildren().add(before(messages.text("dialog.before"), text)));
        getChildren().add(columns(mineBox, theirsBox));
        own = Settling.ownWords(conflict).map(begin -> ownWords(begin, group, messages));
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleText(phrases.element(conflict) + ", " + phrases.what(conflict));
        refresh();
    }

    private RadioButton choice(String title, ToggleGroup group, Runnable action) {
        var button = new RadioButton(title);
        button.setToggleGroup(group);
        button.setWrapText(true);
        button.getStyleClass().add("conflict-choice");
        button.setOnAction(_ -> {
            action.run();
            changed.run();
        });
        return button;
    }

    private static VBox side(RadioButton choice, String before, String says, Optional<Object> value) {
        var text = new TextFlow();
        text.getStyleClass().add("conflict-text");
        if (value.isPresent() && value.get() instanceof Colour(String hex)) {
            var swatch = new Rectangle(14, 14, Color.web(hex));
            text.getChildren().addAll(swatch, new Text(" "));
        }
        WordingChanges.between(before, says).forEach(stretch -> {
            if (stretch.kind() != WordingChanges.Kind.DELETED) {
                var part = new Text(stretch.text());
                part.getStyleClass().add(
                        stretch.kind() == WordingChanges.Kind.INSERTED ? "conflict-new" : "conflict-kept");
                text.getChildren().add(part);
            }
        });
        var box = new VBox(choice, text);
        box.getStyleClass().add("conflict-side");
        box.setMaxHeight(Double.MAX_VALUE);
        box.setOnMouseClicked(event -> {
            choice.requestFocus();
            choice.fire();
            event.consume();
        });
        choice.setAccessibleText(choice.getText() + ": " + says);
        return box;
    }

    private static TextFlow before(String label, String text) {
        var name = new Text(label + " ");
        name.getStyleClass().add("conflict-before-label");
        var words = new Text(text);
        words.getStyleClass().add("conflict-before");
        return new TextFlow(name, words);
    }

    private static GridPane columns(VBox left, VBox right) {
        var grid = new GridPane();
        grid.getStyleClass().add("conflict-columns");
        for (int i = 0; i < 2; i++) {
            var column = new ColumnConstraints();
            column.setPercentWidth(50);
            column.setHgrow(Priority.ALWAYS);
            column.setFillWidth(true);
            grid.getColumnConstraints().add(column);
        }
        grid.addRow(0, left, right);
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        return grid;
    }

    private RadioButton ownWords(String begin, ToggleGroup group, Messages messages) {
        words.setText(begin);
        words.setWrapText(true);
        words.setPrefRowCount(2);
        words.getStyleClass().add("conflict-own");
        words.setAccessibleText(messages.text("dialog.own"));
        words.setVisible(false);
        words.setManaged(false);
        var button = choice(messages.text("dialog.own"), group, () -> settling.chooseWords(conflict, words.getText()));
        words.textProperty().subscribe((_, now) -> {
            if (button.isSelected()) {
                settling.chooseWords(conflict, now);
                changed.run();
            }
        });
        getChildren().addAll(button, words);
        return button;
    }

    Conflict conflict() {
        return conflict;
    }

    /** Shows what is decided. */
    void refresh() {
        var now = settling.chosen(conflict);
        boolean isMine = now.equals(Optional.of(Resolution.OURS));
        boolean isTheirs = now.equals(Optional.of(Resolution.THEIRS));
        boolean isOwn = now.isPresent() && now.get() instanceof Resolution.Value;
        mine.setSelected(isMine);
        theirs.setSelected(isTheirs);
        own.ifPresent(button -> {
            button.setSelected(isOwn);
            words.setVisible(isOwn);
            words.setManaged(isOwn);
        });
        mineBox.pseudoClassStateChanged(CHOSEN, isMine);
        theirsBox.pseudoClassStateChanged(CHOSEN, isTheirs);
        pseudoClassStateChanged(DECIDED, now.isPresent());
    }

    /** Puts the keyboard here: on what is chosen, else on the first version. */
    void focusChoice() {
        List<RadioButton> all = own.map(button -> List.of(mine, theirs, button)).orElse(List.of(mine, theirs));
        all.stream().filter(RadioButton::isSelected).findFirst().orElse(mine).requestFocus();
    }

    /** Whether the keyboard is in the words somebody is writing. */
    boolean isWriting() {
        return words.isFocused();
    }
}
