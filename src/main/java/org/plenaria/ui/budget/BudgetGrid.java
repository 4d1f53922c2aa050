// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.ui.field.Nodes;

/** A table of the budget: a line an area or a period, a column a source; each figure leads to what stands behind it. */
final class BudgetGrid extends GridPane {

    private static final String NOTHING = "\u2013";
    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final Messages messages;
    private final BudgetSheet sheet;
    private final Function<BigDecimal, String> figures;
    private final Consumer<Function<Plan, List<Activity>>> open;
    private final List<Region> frozen = new ArrayList<>();

    /**
     * @param figures how a figure is written
     * @param open goes to the activities behind a figure
     */
    BudgetGrid(
            Messages messages,
            BudgetSheet sheet,
            String firstHeading,
            List<BudgetLine> lines,
            Function<BigDecimal, String> figures,
            Consumer<Function<Plan, List<Activity>>> open) {
        this.messages = messages;
        this.sheet = sheet;
        this.figures = figures;
        this.open = open;
        getStyleClass().add("budget-grid");
        var heads = new ArrayList<String>();
        heads.add(firstHeading);
        // The sum stands first: with many sources the right end of the table is out of sight.
        heads.add(messages.text(sheet.counts() ? "activities" : "total"));
        heads.addAll(sheet.sources());
        heads.addAll(sheet.counts()
                ? List.of(messages.text("without.resources"))
                : List.of(
                        messages.text("secured"),
                        messages.text("not.secured"),
                        messages.text("unstated"),
                        messages.text("without.amount")));
        for (int i = 0; i < heads.size(); i++) {
            var head = Nodes.wrapping(heads.get(i), "grid-head");
            if (i == 0) {
                head.getStyleClass().add("grid-name");
            }
            put(head, i, 0, i == 0);
        }
        int row = 1;
        for (var line : lines) {
            addLine(line, row, "grid-line");
            row++;
        }
        addLine(sheet.total(), row, "grid-total");
        if (!sheet.counts() && sheet.ceilings().stream().anyMatch(one -> one.isPresent())) {
            addCeilings(row + 1);
        }
    }

    private void addLine(BudgetLine line, int row, String style) {
        var name = Nodes.label((line.number() + "  " + line.label()).strip(), style, "grid-name");
        name.setTooltip(new Tooltip(name.getText()));
        put(name, 0, row, true);
        cell(line, line.total(), messages.text(sheet.counts() ? "activities" : "total"),
                plan -> line.scope().activities(plan), 1, row, style + " grid-sum");
        int column = 2;
        for (int i = 0; i < line.values().size(); i++) {
            var key = sheet.keys().get(i);
            cell(line, line.values().get(i), sheet.sources().get(i), plan -> line.scope().activities(plan, key),
                    column, row, style);
            column++;
        }
        if (sheet.counts()) {
            cell(line, BigDecimal.valueOf(line.withoutResources()), messages.text("without.resources"),
                    plan -> line.scope().withoutResources(plan), column, row, style + " grid-open");
            return;
        }
        figure(line.sum().secured(), column, row, style);
        figure(line.sum().notSecured(), column + 1, row, style + " grid-open");
        figure(line.sum().unstated(), column + 2, row, style);
        cell(line, BigDecimal.valueOf(line.withoutAmount()), messages.text("without.amount"),
                plan -> line.scope().withoutAmount(plan), column + 3, row, style + " grid-open");
    }

    private void addCeilings(int row) {
        put(Nodes.label(messages.text("ceiling"), "grid-note", "grid-name"), 0, row, true);
        put(Nodes.label(messages.text("ceiling.left"), "grid-note", "grid-name"), 0, row + 1, true);
        for (int i = 0; i < sheet.ceilings().size(); i++) {
            int column = i + 2;
            var given = sheet.total().values().get(i);
            sheet.ceilings().get(i).ifPresent(ceiling -> {
                put(Nodes.label(figures.apply(ceiling), "grid-note"), column, row, false);
                var left = ceiling.subtract(given);
                var label = Nodes.label(figures.apply(left), "grid-note");
                if (left.signum() < 0) {
                    label.getStyleClass().add("grid-over");
                    label.setText("\u26a0 " + label.getText());
                    label.setTooltip(new Tooltip(messages.text("ceiling.over")));
                }
                put(label, column, row + 1, false);
            });
        }
    }

    private void figure(BigDecimal value, int column, int row, String style) {
        var label = new Label(value.signum() == 0 ? NOTHING : figures.apply(value));
        label.getStyleClass().addAll(style.split(" "));
        if (value.signum() == 0) {
            label.getStyleClass().add("grid-nothing");
        }
        put(label, column, row, false);
    }

    private void cell(
            BudgetLine line,
            BigDecimal value,
            String heading,
            Function<Plan, List<Activity>> behind,
            int column,
            int row,
            String style) {
        if (value.signum() == 0) {
            figure(value, column, row, style);
            return;
        }
        var button = new Button(figures.apply(value));
        button.getStyleClass().setAll(("grid-cell " + style).split(" "));
        button.setAccessibleText(line.label() + ", " + heading + ": " + button.getText());
        button.setTooltip(new Tooltip(messages.text("cell.open")));
        button.setOnAction(_ -> open.accept(behind));
        put(button, column, row, false);
    }

    /** Keeps the first column where it is while the others are scrolled under it. */
    void freezeIn(ScrollPane pane) {
        var shift = Bindings.createDoubleBinding(
                () -> pane.getHvalue() * Math.max(0, getWidth() - pane.getViewportBounds().getWidth()),
                pane.hvalueProperty(), pane.viewportBoundsProperty(), widthProperty());
        for (var node : frozen) {
            node.translateXProperty().bind(shift);
            node.setViewOrder(-1);
            node.getStyleClass().add("grid-frozen");
            node.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            setFillHeight(node, true);
        }
        shift.addListener((_, _, now) -> pseudoClassStateChanged(SCROLLED, now.doubleValue() > 0));
    }

    private void put(Region node, int column, int row, boolean left) {
        if (left) {
            frozen.add(node);
        } else {
            node.setMinWidth(USE_PREF_SIZE); // a figure cut off with dots would be a false figure
        }
        setHalignment(node, left ? HPos.LEFT : HPos.RIGHT);
        if (left) {
            setHgrow(node, Priority.SOMETIMES);
        }
        add(node, column, row);
    }
}
