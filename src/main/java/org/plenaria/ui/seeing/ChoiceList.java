// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;

/** A list of check boxes, gone through with the arrow keys too. */
final class ChoiceList<T> extends VBox {

    private static final double HIGHEST = 330;

    private final List<CheckBox> boxes = new ArrayList<>();

    ChoiceList(List<Option<T>> options, ObjectProperty<Set<T>> chosen, Messages words) {
        var list = new VBox();
        list.getStyleClass().add("filter-options");
        for (var option : options) {
            option.section().ifPresent(section -> {
                var heading = new Label(section);
                heading.getStyleClass().add("filter-section");
                list.getChildren().add(heading);
            });
            var box = new CheckBox(option.name());
            box.setMnemonicParsing(false);
            box.setSelected(chosen.get().contains(option.value()));
            box.selectedProperty().subscribe((_, on) -> choose(chosen, option.value(), on));
            boxes.add(box);
            list.getChildren().add(box);
        }
        if (options.isEmpty()) {
            list.getChildren().add(new Label(words.text("nothing")));
        }
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setMaxHeight(HIGHEST);
        scroll.setFocusTraversable(false);
        var any = new Button(words.text("any"));
        any.getStyleClass().add("flat");
        any.setDisable(chosen.get().isEmpty());
        chosen.subscribe(now -> any.setDisable(now.isEmpty()));
        any.setOnAction(_ -> boxes.forEach(box -> box.setSelected(false)));
        getChildren().setAll(scroll, any);
        addEventFilter(KeyEvent.KEY_PRESSED, this::step);
    }

    void focusFirst() {
        if (!boxes.isEmpty()) {
            boxes.stream().filter(CheckBox::isSelected).findFirst().orElse(boxes.getFirst()).requestFocus();
        }
    }

    private static <T> void choose(ObjectProperty<Set<T>> chosen, T value, boolean on) {
        var next = new HashSet<>(chosen.get());
        if (on ? next.add(value) : next.remove(value)) {
            chosen.set(Set.copyOf(next));
        }
    }

    private void step(KeyEvent event) {
        int by = switch (event.getCode()) {
            case DOWN -> 1;
            case UP -> -1;
            default -> 0;
        };
        int now = boxes.stream().filter(CheckBox::isFocused).findFirst().map(boxes::indexOf).orElse(-1);
        if (by != 0 && now >= 0) {
            boxes.get(Math.clamp(now + by, 0, boxes.size() - 1)).requestFocus();
            event.consume();
        }
    }
}
