// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.plenaria.importing.ImportOptions;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.importing.table.ColumnMeaning;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.ui.field.Nodes;

/** How the document is read as a whole: the year, the language, and what the columns of its tables mean. */
final class ColumnsPane extends ScrollPane {

    private final Messages words;
    private final Phrases phrases;
    private final VBox content = new VBox();
    private final Consumer<ImportOptions> changed;
    private final Consumer<ColumnMapping> mapped;

    /**
     * @param changed hears of another year or language
     * @param mapped hears of another meaning of a column
     */
    ColumnsPane(Messages words, Consumer<ImportOptions> changed, Consumer<ColumnMapping> mapped) {
        this.words = words;
        this.changed = changed;
        this.mapped = mapped;
        phrases = Phrases.in(words.locale());
        setId("import-reading");
        content.getStyleClass().add("columns-content");
        setContent(content);
        setFitToWidth(true);
        getStyleClass().addAll("edge-to-edge", "columns-pane");
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinHeight(0);
    }

    /** Shows how a document was read. */
    void show(ImportReading reading) {
        var whole = new FlowPane(year(reading), language(reading));
        row(whole);
        content.getChildren().setAll(whole);
        for (var mapping : reading.result().mappings()) {
            var name = mapping.name().orElseGet(() -> words.text("table", mapping.table()));
            var columns = new FlowPane();
            row(columns);
            for (int at = 0; at < mapping.columns().size(); at++) {
                columns.getChildren().add(column(mapping, at));
            }
            content.getChildren().addAll(Nodes.label(words.text("columns", name), "columns-heading"), columns);
        }
    }

    private void row(FlowPane fields) {
        fields.getStyleClass().add("columns-row");
        fields.prefWrapLengthProperty().bind(content.widthProperty().subtract(40)); // else as high as when narrow
    }

    private VBox year(ImportReading reading) {
        var field = new TextField(Integer.toString(yearOf(reading.result().plan())));
        field.setId("import-year");
        field.setPrefColumnCount(5);
        Runnable take = () -> year(field.getText()).ifPresentOrElse(
                year -> {
                    if (year != reading.options().yearToAssume()) {
                        changed.accept(reading.options().withYear(year));
                    }
                },
                () -> field.setText(Integer.toString(yearOf(reading.result().plan()))));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER) {
                take.run();
                event.consume();
            }
        });
        field.focusedProperty().subscribe((_, focused) -> {
            if (!focused && !field.getText().equals(Integer.toString(yearOf(reading.result().plan())))) {
                take.run();
            }
        });
        // Of a plan that is open, and of a document that names its year, there is nothing to assume.
        field.setDisable(reading.options().calendar().isPresent() || !reading.assumesYear());
        return labelled(words.text("year"), field);
    }

    private static int yearOf(Plan plan) {
        return plan.calendar().start().getYear();
    }

    private static OptionalInt year(String text) {
        return text.strip().matches("[12][0-9]{3}")
                ? OptionalInt.of(Integer.parseInt(text.strip()))
                : OptionalInt.empty();
    }

    private VBox language(ImportReading reading) {
        var box = new ComboBox<Language>();
        box.setId("import-language");
        box.setConverter(converter(phrases::languageName));
        Messages.LANGUAGES.forEach(one -> box.getItems().add(new Language(one.getLanguage())));
        box.setValue(reading.result().plan().originalLanguage());
        box.setOnAction(_ -> changed.accept(reading.options().withLanguage(box.getValue())));
        return labelled(words.text("language"), box);
    }

    private VBox column(ColumnMapping mapping, int at) {
        var column = mapping.columns().get(at);
        var box = new ComboBox<ColumnMeaning>();
        box.setConverter(converter(meaning -> meaning(meaning, column.header())));
        box.getItems().setAll(meanings(column.meaning()));
        box.setValue(column.meaning());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setId("import-column-" + mapping.table() + "-" + (at + 1));
        box.setOnAction(_ -> mapped.accept(mapping.with(at, box.getValue())));
        var labelled = labelled(column.header(), box);
        // What is only a guess is to be looked at.
        if (column.confidence() < 1) {
            labelled.getStyleClass().add("guessed");
            box.setAccessibleHelp(words.text("column.guessed"));
        }
        return labelled;
    }

    private static List<ColumnMeaning> meanings(ColumnMeaning now) {
        var all = new ArrayList<ColumnMeaning>();
        if (now instanceof ColumnMeaning.Ticks) {
            all.add(now);
        }
        for (var kind : FieldKind.values()) {
            all.add(new ColumnMeaning.Holds(kind));
        }
        all.add(new ColumnMeaning.LeftOut());
        return all;
    }

    private String meaning(ColumnMeaning meaning, String header) {
        return switch (meaning) {
            case ColumnMeaning.Holds(FieldKind kind) when kind == FieldKind.EXTRA -> words.text("column.EXTRA", header);
            case ColumnMeaning.Holds(FieldKind kind) -> words.text("column." + kind);
            case ColumnMeaning.Ticks(Period period) -> words.text("column.ticks", period.notation());
            case ColumnMeaning.LeftOut() -> words.text("column.leftOut");
        };
    }

    private static <T> StringConverter<T> converter(java.util.function.Function<T, String> label) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : label.apply(value); // JavaFX asks for that of nothing too
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException("a choice is never typed");
            }
        };
    }

    private static VBox labelled(String text, Region field) {
        var label = new Label(text);
        label.setLabelFor(field);
        label.getStyleClass().add("columns-label");
        label.setTooltip(new Tooltip(text)); // headers of other people's tables may be long
        var box = new VBox(label, field);
        box.getStyleClass().add("columns-field");
        return box;
    }
}
