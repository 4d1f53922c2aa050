// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/**
 * Offers words already used while somebody types. It never takes the keyboard: Down and Up choose, Enter or Tab takes
 * the choice, Esc closes the list and leaves what was typed. Ctrl+Space asks for all of them.
 */
public final class Completion {

    private static final int MOST = 8;
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final TextInputControl control;
    private final Function<String, List<String>> words;
    private final Consumer<String> taken;
    private final VBox list = new VBox();
    private final PopupPane popup = new PopupPane(list, "completions");
    private int chosen = -1;

    /**
     * To be created before the control is given to a {@link TypedText}, so that Esc closes the list first.
     *
     * @param words the words that suit what is typed, the likeliest first; all of them for ""
     * @param taken told which word was taken
     */
    public Completion(TextInputControl control, Function<String, List<String>> words, Consumer<String> taken) {
        this.control = control;
        this.words = words;
        this.taken = taken;
        popup.setHideOnEscape(false);
        control.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        control.addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!event.isControlDown() && !event.isAltDown() && !event.isMetaDown()) {
                offer(false);
            }
        });
        control.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                popup.hide();
            }
        });
    }

    /** A completion whose words simply become the control's text. */
    public static Completion replacing(TextInputControl control, Function<String, List<String>> words) {
        return new Completion(control, words, word -> {
            control.setText(word);
            control.end();
        });
    }

    public boolean isShowing() {
        return popup.isShowing();
    }

    private void offer(boolean all) {
        var typed = control.getText().strip();
        var offers = typed.isEmpty() && !all
                ? List.<String>of()
                : words.apply(all ? "" : typed).stream().filter(word -> !word.equals(typed)).limit(MOST).toList();
        if (offers.isEmpty() || !control.isFocused()) {
            popup.hide();
            return;
        }
        list.getChildren().setAll(offers.stream().map(this::row).toList());
        choose(-1);
        list.setPrefWidth(Math.max(160, control.getWidth()));
        popup.showBelow(control);
    }

    private Label row(String word) {
        var row = new Label(word);
        row.getStyleClass().add("completion");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setOnMousePressed(_ -> take(word));
        return row;
    }

    private void choose(int index) {
        chosen = index;
        for (int i = 0; i < list.getChildren().size(); i++) {
            list.getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == index);
        }
        control.setAccessibleHelp(index < 0 ? null : ((Label) list.getChildren().get(index)).getText());
    }

    private void take(String word) {
        popup.hide();
        taken.accept(word);
    }

    private void keyPressed(KeyEvent event) {
        if (event.getCode() == KeyCode.SPACE && event.isControlDown()) {
            event.consume();
            offer(true);
        } else if (popup.isShowing()) {
            switch (event.getCode()) {
                case KeyCode.DOWN -> move(event, 1);
                case KeyCode.UP -> move(event, -1);
                case KeyCode.ENTER -> takeChosen(event, true);
                case KeyCode.TAB -> takeChosen(event, false);
                case KeyCode.ESCAPE -> {
                    event.consume();
                    popup.hide();
                }
                default -> { }
            }
        }
    }

    private void move(KeyEvent event, int step) {
        event.consume();
        int count = list.getChildren().size();
        choose(chosen < 0 && step < 0 ? count - 1 : Math.floorMod(chosen + step, count));
    }

    // Without a choice both keys mean what they mean elsewhere: the words stay as typed.
    private void takeChosen(KeyEvent event, boolean consume) {
        if (chosen < 0) {
            popup.hide();
            return;
        }
        if (consume) {
            event.consume();
        }
        take(((Label) list.getChildren().get(chosen)).getText());
    }
}
