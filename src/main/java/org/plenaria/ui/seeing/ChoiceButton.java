// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.PopupPane;
import org.plenaria.ui.look.Icons;

/**
 * A button that opens a list of which any number can be chosen, and says what is: "Status", "Status: done",
 * "Status (2)".
 */
final class ChoiceButton<T> extends Button {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final String name;
    private final Messages words;
    private final Supplier<List<Option<T>>> options;
    private final ObjectProperty<Set<T>> chosen = new SimpleObjectProperty<>(Set.of());
    private final Tooltip tooltip = new Tooltip();
    private boolean shortly;

    ChoiceButton(String id, String name, Messages words, Supplier<List<Option<T>>> options) {
        this.name = name;
        this.words = words;
        this.options = options;
        setId(id);
        getStyleClass().add("filter-choice");
        setMnemonicParsing(false);
        setGraphic(Icons.of(Feather.CHEVRON_DOWN));
        setContentDisplay(ContentDisplay.RIGHT);
        setOnAction(_ -> open(this));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DOWN) {
                open(this);
                event.consume();
            }
        });
        chosen.subscribe(_ -> say());
    }

    ObjectProperty<Set<T>> chosenProperty() {
        return chosen;
    }

    boolean isChosen() {
        return !chosen.get().isEmpty();
    }

    /** Says what is chosen, in the words of the language shown now. */
    void say() {
        var names = options.get().stream()
                .filter(option -> chosen.get().contains(option.value()))
                .map(Option::name)
                .toList();
        var all = names.isEmpty() ? name : words.text("chosen.one", name, String.join(", ", names));
        setText(names.isEmpty()
                ? name
                : names.size() == 1 && !shortly ? all : words.text("chosen.many", name, names.size()));
        setAccessibleText(all);
        tooltip.setText(all);
        setTooltip(names.isEmpty() ? null : tooltip);
        pseudoClassStateChanged(CHOSEN, !chosen.get().isEmpty());
    }

    /** Says how many are chosen rather than which, also of one. */
    void abbreviate(boolean numberOnly) {
        if (shortly != numberOnly) {
            shortly = numberOnly;
            say();
        }
    }

    /** What the button stands for, and what is chosen: "Status: Done". */
    String fullText() {
        return getAccessibleText();
    }

    /** Opens the list below a node: the button, or what stands for it where there is no room for it. */
    void open(Node anchor) {
        var list = new ChoiceList<>(options.get(), chosen, words);
        var popup = new PopupPane(list, "filter-popup");
        list.getStylesheets().add("/org/plenaria/ui/seeing.css"); // a popup has a scene of its own
        popup.keepKeys();
        popup.showBelow(anchor);
        list.focusFirst();
    }

    /** Drops what was chosen and can be chosen no more, such as an area that is gone. */
    void forgetWhatIsGone() {
        var possible = options.get().stream().map(Option::value).collect(Collectors.toSet());
        if (!possible.containsAll(chosen.get())) {
            var left = new HashSet<>(chosen.get());
            left.retainAll(possible);
            chosen.set(Set.copyOf(left));
        }
    }
}
