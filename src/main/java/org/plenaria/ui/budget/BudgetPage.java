// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Plan;
import org.plenaria.ui.Desk;
import org.plenaria.ui.Page;
import org.plenaria.ui.Selection;
import org.plenaria.ui.field.FieldStyle;
import org.plenaria.ui.field.Nodes;

/**
 * Who pays for what, by area and by time. A click on a figure selects the activities behind it. A plan that names no
 * amounts has its activities counted instead, and the page says so.
 */
public final class BudgetPage extends BorderPane {

    private final Desk desk;
    private final Messages messages;
    private final VBox content = new VBox();
    private @Nullable BudgetSheet shown;
    private BudgetChart.By chartBy = BudgetChart.By.AREA;

    public BudgetPage(Desk desk) {
        this.desk = desk;
        messages = desk.messages("budget");
        getStyleClass().add("budget-page");
        getStylesheets().add(FieldStyle.SHEET);
        content.getStyleClass().add("budget-content");
        var scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        setAccessibleText(messages.text("page"));
        desk.planProperty().subscribe((_, _) -> refresh());
        desk.shownLanguageProperty().subscribe((_, _) -> refresh());
        sceneProperty().subscribe((_, _) -> refresh());
    }

    private void refresh() {
        // Out of sight there is nothing to follow: the page is made anew when it is shown.
        if (getScene() == null) {
            return;
        }
        var sheet = BudgetSheet.of(desk);
        if (!sheet.equals(shown)) {
            shown = sheet;
            show(sheet);
        }
    }

    private void show(BudgetSheet sheet) {
        var title = Nodes.label(messages.text("page"), "budget-title");
        if (sheet.total().withoutResources() == sheet.total().activities()) { // nothing to be added up yet
            var tip = Nodes.wrapping(messages.text("empty"), "budget-note");
            tip.setId("budget-empty");
            content.getChildren().setAll(title, tip);
            return;
        }
        var note = Nodes.wrapping(note(sheet), "budget-note");
        note.setId("budget-note");
        var byArea = new BudgetGrid(messages, sheet, messages.text("area"), sheet.byArea(), this::figure, this::open);
        byArea.setId("by-area");
        var byTime = new BudgetGrid(messages, sheet, messages.text("time"), sheet.byTime(), this::figure, this::open);
        byTime.setId("by-time");
        content.getChildren().setAll(
                title,
                note,
                facts(sheet),
                chart(sheet),
                Nodes.label(messages.text("by.area"), "budget-heading"),
                wide(byArea),
                Nodes.label(messages.text("by.time"), "budget-heading"),
                Nodes.wrapping(messages.text("by.time.note"), "budget-note"),
                wide(byTime));
    }

    private BudgetChart chart(BudgetSheet sheet) {
        return new BudgetChart(messages, sheet, chartBy, this::figure, by -> {
            chartBy = by;
            show(sheet);
        });
    }

    private String note(BudgetSheet sheet) {
        if (sheet.counts()) {
            return messages.text("note.counts");
        }
        return desk.plan().currency()
                .map(currency -> messages.text("note.currency", currency.getCurrencyCode()))
                .orElseGet(() -> messages.text("note.no.currency"));
    }

    private FlowPane facts(BudgetSheet sheet) {
        var facts = new FlowPane();
        facts.getStyleClass().add("budget-facts");
        var total = sheet.total();
        if (!sheet.counts()) {
            facts.getChildren().addAll(
                    fact("total", figure(total.sum().total())),
                    fact("secured", figure(total.sum().secured())),
                    fact("not.secured", figure(total.sum().notSecured())),
                    fact("unstated", figure(total.sum().unstated())));
        }
        facts.getChildren().add(fact("activities", Integer.toString(total.activities())));
        if (!sheet.counts()) {
            facts.getChildren().add(fact("without.amount", Integer.toString(total.withoutAmount())));
        }
        facts.getChildren().add(fact("without.resources", Integer.toString(total.withoutResources())));
        return facts;
    }

    private VBox fact(String key, String figure) {
        var value = Nodes.label(figure, "fact-figure");
        value.setId("fact-" + key.replace('.', '-'));
        var fact = new VBox(value, Nodes.label(messages.text(key), "fact-name"));
        fact.getStyleClass().add("fact");
        return fact;
    }

    private static Node wide(BudgetGrid grid) {
        var scroll = new ScrollPane(grid);
        scroll.getStyleClass().add("grid-scroll");
        scroll.setFitToWidth(true);
        scroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        scroll.setMinHeight(USE_PREF_SIZE);
        grid.freezeIn(scroll);
        // The wheel belongs to the page: a table only ever scrolls sideways.
        scroll.addEventFilter(javafx.scene.input.ScrollEvent.ANY, event -> {
            if (event.getDeltaX() == 0 && scroll.getParent() != null) {
                event.consume();
                javafx.event.Event.fireEvent(scroll.getParent(), event.copyFor(scroll.getParent(), scroll.getParent()));
            }
        });
        return scroll;
    }

    private String figure(BigDecimal value) {
        return desk.phrases().amount(value);
    }

    private void open(Function<Plan, List<Activity>> behind) {
        var activities = behind.apply(desk.plan()).stream().map(Activity::id).toList();
        var areas = activities.stream()
                .flatMap(id -> desk.plan().activity(id).stream())
                .map(place -> place.area().id())
                .distinct()
                .toList();
        desk.pageProperty().set(areas.size() == 1 ? new Page.OfArea(areas.getFirst()) : new Page.Overview());
        desk.select(new Selection(activities));
    }
}
