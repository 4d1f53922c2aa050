// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.paper.PageSetup;
import org.plenaria.timeline.paper.PaperSize;

/** What is to be printed, and on what paper: the left side of the preview. */
final class PrintChoices extends VBox {

    private final ObjectProperty<PrintSubject> subject = new SimpleObjectProperty<>();
    private final ObjectProperty<PageSetup> setup = new SimpleObjectProperty<>();
    private final Messages words;

    PrintChoices(PrintSubject first, boolean viewOpen, boolean hasAreas, PageSetup usual, Messages words) {
        this.words = words;
        subject.set(first);
        setup.set(usual);
        getStyleClass().add("print-choices");
        getChildren().setAll(
                heading("what"), subjects(viewOpen, hasAreas),
                heading("paper"), sizes(), ofTimelines(orientations()),
                heading("fit"), ofTimelines(fits()));
    }

    ObjectProperty<PrintSubject> subjectProperty() {
        return subject;
    }

    ObjectProperty<PageSetup> setupProperty() {
        return setup;
    }

    /** Whether a list of choices is open, which Esc closes first. */
    boolean isChoosing() {
        return lookupAll(".combo-box-base").stream().anyMatch(it -> it instanceof ComboBoxBase<?> b && b.isShowing());
    }

    /** Choices that make no difference to the document, which has its own layout. */
    private VBox ofTimelines(VBox box) {
        box.disableProperty().bind(subject.map(now -> now == PrintSubject.DOCUMENT));
        return box;
    }

    private Label heading(String key) {
        var label = new Label(words.text(key));
        label.getStyleClass().add("print-heading");
        return label;
    }

    private VBox subjects(boolean viewOpen, boolean hasAreas) {
        var group = new ToggleGroup();
        var buttons = new ArrayList<RadioButton>();
        for (var one : PrintSubject.values()) {
            var button = radio(switch (one) {
                case VIEW -> "what.view";
                case OVERVIEW -> "what.overview";
                case AREAS -> "what.areas";
                case DOCUMENT -> "what.document";
            }, group, one == subject.get(), () -> subject.set(one));
            button.setDisable(switch (one) {
                case VIEW -> !viewOpen;
                case OVERVIEW, DOCUMENT -> false;
                case AREAS -> !hasAreas;
            });
            buttons.add(button);
        }
        return box(buttons);
    }

    private ComboBox<PaperSize> sizes() {
        var box = new ComboBox<PaperSize>();
        box.setId("print-paper");
        box.getItems().setAll(PaperSize.values());
        box.setValue(setup.get().size());
        box.setConverter(naming());
        box.setAccessibleText(words.text("paper"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.valueProperty().subscribe((_, size) -> setup.set(setup.get().on(size)));
        return box;
    }

    /** "A4". */
    String nameOf(PaperSize size) {
        return switch (size) {
            case A4 -> words.text("paper.a4");
            case A3 -> words.text("paper.a3");
            case LETTER -> words.text("paper.letter");
        };
    }

    private StringConverter<PaperSize> naming() {
        return new StringConverter<>() {
            @Override
            public String toString(PaperSize size) {
                return nameOf(size);
            }

            @Override
            public PaperSize fromString(String name) {
                throw new UnsupportedOperationException("a paper is chosen from the list");
            }
        };
    }

    private VBox orientations() {
        var group = new ToggleGroup();
        boolean landscape = setup.get().landscape();
        return box(List.of(
                radio("landscape", group, landscape, () -> setup.set(setup.get().landscape(true))),
                radio("portrait", group, !landscape, () -> setup.set(setup.get().landscape(false)))));
    }

    private VBox fits() {
        var group = new ToggleGroup();
        var box = box(List.of(
                fit("fit.one", PageSetup.Fit.ONE_PAGE, group),
                fit("fit.always", PageSetup.Fit.ALWAYS_ONE_PAGE, group),
                fit("fit.tiled", PageSetup.Fit.TILED, group)));
        box.getChildren().add(across());
        return box;
    }

    private RadioButton fit(String key, PageSetup.Fit fit, ToggleGroup group) {
        return radio(key, group, setup.get().fit() == fit, () -> setup.set(setup.get().fitted(fit)));
    }

    private HBox across() {
        var choice = new ComboBox<Integer>();
        choice.setId("print-across");
        choice.getItems().setAll(IntStream.rangeClosed(1, PageSetup.MOST_ACROSS).boxed().toList());
        choice.setValue(setup.get().across());
        choice.valueProperty().subscribe((_, pages) -> setup.set(setup.get().across(pages)));
        var label = new Label(words.text("across"));
        label.setLabelFor(choice);
        label.setWrapText(true);
        var row = new HBox(label, choice);
        row.getStyleClass().add("print-across");
        row.disableProperty().bind(setup.map(now -> now.fit() != PageSetup.Fit.TILED));
        return row;
    }

    private RadioButton radio(String key, ToggleGroup group, boolean chosen, Runnable choose) {
        var button = new RadioButton(words.text(key));
        button.setId("print-" + key.replace('.', '-'));
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setWrapText(true);
        button.setMnemonicParsing(false);
        button.selectedProperty().subscribe((_, now) -> {
            if (now) {
                choose.run();
            }
        });
        return button;
    }

    private static VBox box(List<RadioButton> buttons) {
        var box = new VBox();
        box.getChildren().setAll(buttons);
        box.getStyleClass().add("print-group");
        return box;
    }
}
