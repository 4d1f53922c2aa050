// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Segments;

/** The budget at a glance: one bar an area or a period, one piece of it a source. */
final class BudgetChart extends VBox {

    /** What the bars are. */
    enum By {
        AREA,
        TIME
    }

    private final Messages messages;
    private final Function<BigDecimal, String> figures;
    private final BudgetSheet sheet;
    private final GridPane bars = new GridPane();
    private final Segments<By> choice;

    /**
     * @param figures how a figure is written
     * @param by told when the reader wants other bars
     */
    BudgetChart(
            Messages messages, BudgetSheet sheet, By by, Function<BigDecimal, String> figures,
            java.util.function.Consumer<By> chosen) {
        this.messages = messages;
        this.sheet = sheet;
        this.figures = figures;
        getStyleClass().add("budget-chart");
        setId("budget-chart");
        choice = new Segments<>(
                one -> messages.text("chart." + one.name()), one -> messages.text("chart." + one.name()), chosen);
        choice.offer(List.of(By.values()), By.values().length);
        choice.show(Optional.of(by));
        choice.setMaxWidth(260);
        bars.getStyleClass().add("bars");
        var labels = new ColumnConstraints();
        labels.setMinWidth(120);
        labels.setMaxWidth(240);
        var rest = new ColumnConstraints();
        rest.setHgrow(Priority.ALWAYS);
        var totals = new ColumnConstraints();
        totals.setHalignment(HPos.RIGHT);
        totals.setMinWidth(USE_PREF_SIZE);
        bars.getColumnConstraints().setAll(labels, rest, totals);
        getChildren().addAll(choice, bars, legend());
        showBars(by == By.AREA ? sheet.byArea() : sheet.byTime());
    }

    private void showBars(List<BudgetLine> lines) {
        var longest = lines.stream()
                .map(BudgetChart::length)
                .max(BigDecimal::compareTo)
                .filter(length -> length.signum() > 0)
                .orElse(BigDecimal.ONE);
        for (int row = 0; row < lines.size(); row++) {
            var line = lines.get(row);
            var name = Nodes.label((line.number() + "  " + line.label()).strip(), "bar-label");
            name.setTooltip(new javafx.scene.control.Tooltip(name.getText()));
            var bar = new StackedBar(line, longest, source ->
                    sheet.sources().get(source) + ": " + figures.apply(line.values().get(source)));
            bar.setAccessibleText(spoken(line));
            bars.addRow(row, name, bar, Nodes.label(figures.apply(length(line)), "bar-total"));
        }
    }

    /** The sum of a line's pieces; in a plan without amounts an activity of two sources counts in both. */
    private static BigDecimal length(BudgetLine line) {
        return line.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private String spoken(BudgetLine line) {
        var text = new StringBuilder(line.label());
        for (int i = 0; i < line.values().size(); i++) {
            if (line.values().get(i).signum() > 0) {
                text.append(", ").append(sheet.sources().get(i)).append(' ')
                        .append(figures.apply(line.values().get(i)));
            }
        }
        return text.toString();
    }

    private FlowPane legend() {
        var legend = new FlowPane();
        legend.getStyleClass().add("legend");
        legend.setAccessibleText(messages.text("legend"));
        for (int i = 0; i < sheet.sources().size(); i++) {
            var letter = new Label(SourceColours.letter(i));
            letter.getStyleClass().addAll("bar-piece", "legend-piece");
            letter.setStyle(SourceColours.style(i));
            var entry = new HBox(letter, Nodes.label(sheet.sources().get(i), "legend-name"));
            entry.getStyleClass().add("legend-entry");
            legend.getChildren().add(entry);
        }
        return legend;
    }
}
