// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Id;

/** Which changes one wants to see: in which area, of which kinds, and whether also what is the same. */
final class CompareFilters extends FlowPane {

    /** An area to choose; without an id it stands for all. */
    private record Choice(Optional<Id> area, String name) {}

    private final Messages words;
    private final Runnable changed;
    private final ComboBox<Choice> area = new ComboBox<>();
    private final Map<ChangeKind, ToggleButton> kinds = new EnumMap<>(ChangeKind.class);
    private final CheckBox same;
    private final Set<ChangeKind> off = EnumSet.of(ChangeKind.RENUMBERED);
    private boolean filling;

    CompareFilters(Messages words, Runnable changed) {
        this.words = words;
        this.changed = changed;
        getStyleClass().add("compare-filters");
        setAlignment(Pos.CENTER_LEFT);
        area.setId("compare-area");
        area.setAccessibleText(words.text("area"));
        area.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Choice choice) {
                return choice == null ? "" : choice.name;
            }

            @Override
            public Choice fromString(String name) {
                throw new UnsupportedOperationException("areas are chosen, not typed");
            }
        });
        area.valueProperty().subscribe((_, _) -> tell());
        getChildren().add(area);
        for (var kind : ChangeKind.values()) {
            var button = new ToggleButton();
            button.setId("compare-kind-" + kind.name().toLowerCase(Locale.ROOT));
            button.getStyleClass().addAll("small", "compare-kind");
            button.setSelected(!off.contains(kind));
            button.setOnAction(_ -> tell());
            kinds.put(kind, button);
            getChildren().add(button);
        }
        same = new CheckBox(words.text("same"));
        same.setId("compare-same-too");
        same.setOnAction(_ -> tell());
        getChildren().add(same);
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }

    ComparedFilter filter() {
        var wanted = EnumSet.noneOf(ChangeKind.class);
        kinds.forEach((kind, button) -> {
            if (button.isSelected()) {
                wanted.add(kind);
            }
        });
        var chosen = Optional.ofNullable(area.getValue()).flatMap(Choice::area);
        return new ComparedFilter(chosen, wanted, same.isSelected());
    }

    /** Offers the areas and kinds there are changes of. */
    void show(Comparison comparison) {
        filling = true;
        var before = Optional.ofNullable(area.getValue()).flatMap(Choice::area);
        var all = new Choice(Optional.empty(), words.text("area.all"));
        var choices = new java.util.ArrayList<>(List.of(all));
        comparison.areas().forEach(one -> choices.add(new Choice(
                Optional.of(one.area()), words.text("area.count", one.name(), one.changes()))));
        area.getItems().setAll(choices);
        area.setValue(choices.stream().filter(one -> one.area.equals(before)).findFirst().orElse(all));
        filling = false;
        count(comparison);
    }

    /** Says how many of each kind there are in the area chosen. */
    void count(Comparison comparison) {
        var counts = comparison.counts(Optional.ofNullable(area.getValue()).flatMap(Choice::area));
        kinds.forEach((kind, button) -> {
            int count = counts.getOrDefault(kind, 0);
            button.setText(words.text("kind." + kind.name(), count));
            button.setVisible(count > 0);
            button.setManaged(count > 0);
        });
    }
}
