// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.plenaria.messages.Messages;

/** The menu of the choices that there is no room for in the bar; says how many of them are made. */
final class MoreChoices extends MenuButton {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final CheckBox hide;
    private final Messages words;
    private List<ChoiceButton<?>> choices = List.of();

    /**
     * @param hide the other thing that can be left out of the bar
     */
    MoreChoices(CheckBox hide, Messages words) {
        this.hide = hide;
        this.words = words;
        setId("filter-more");
        getStyleClass().add("filter-choice");
        setMnemonicParsing(false);
        offer(List.of(), false);
    }

    /** Offers what is left out of the bar; is not there itself while that is nothing. */
    void offer(List<ChoiceButton<?>> leftOut, boolean hideToo) {
        choices = List.copyOf(leftOut);
        long made = choices.stream().filter(ChoiceButton::isChosen).count();
        var name = words.text("more");
        setText(made == 0 ? name : words.text("chosen.many", name, made));
        pseudoClassStateChanged(CHOSEN, made > 0);
        setVisible(!choices.isEmpty() || hideToo);
        setManaged(isVisible());
        var items = new ArrayList<MenuItem>();
        choices.forEach(choice -> items.add(item(choice)));
        if (hideToo) {
            if (!items.isEmpty()) {
                items.add(new SeparatorMenuItem());
            }
            var others = new CheckMenuItem(hide.getText());
            others.setId("filter-more-hide");
            others.setMnemonicParsing(false);
            others.selectedProperty().bindBidirectional(hide.selectedProperty());
            items.add(others);
        }
        getItems().setAll(items);
    }

    private MenuItem item(ChoiceButton<?> choice) {
        var item = new MenuItem();
        item.setId(choice.getId() + "-more");
        item.setMnemonicParsing(false);
        item.textProperty().bind(choice.accessibleTextProperty().map(text -> text + "…"));
        // The list opens when the menu has gone, which would else take the keyboard back.
        item.setOnAction(_ -> Platform.runLater(() -> choice.open(this)));
        return item;
    }
}
