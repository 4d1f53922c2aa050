// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Resource;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.Lines;
import org.plenaria.ui.field.Nodes;

/** Who gives what: a line a resource, and their sum in the plan's currency. */
final class ResourcesTable extends VBox implements Part {

    private final Subject<Activity> subject;
    private final Desk desk;
    private final Messages messages;
    private final Lines<Resource> lines;
    private final Label amountHead = Nodes.label("", "amount-head");
    private final Label total = Nodes.label("", "total");
    private final Label several;

    ResourcesTable(Subject<Activity> subject, Words words) {
        this.subject = subject;
        desk = subject.desk();
        messages = desk.messages("inspector");
        setId("resources");
        getStyleClass().add("resources-table");
        lines = new Lines<>(
                desk.messages("fields"),
                edited -> new ResourceLine(desk, words, edited),
                Resource::id,
                false,
                (list, typed) -> subject.change(
                        ActivityFields.RESOURCES, before -> subject.isSeveral() ? asOwn(before, list) : list, typed));
        var securedHead = Nodes.label("\u2713", "secured-head");
        securedHead.setTooltip(new javafx.scene.control.Tooltip(messages.text("secured")));
        var head = new HBox(
                Nodes.label(messages.text("resource.source"), "source-head"),
                Nodes.label(messages.text("resource.kind"), "kind-head"),
                amountHead,
                securedHead);
        HBox.setHgrow(head.getChildren().getFirst(), Priority.ALWAYS);
        head.getStyleClass().add("table-head");
        several = Nodes.wrapping(messages.text("resources.several"), "field-note");
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var foot = new HBox(Nodes.adder(messages.text("resource.add"), lines::addLine), gap, total);
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.getStyleClass().add("table-foot");
        total.setId("resources-total");
        getChildren().addAll(head, several, lines, foot);
    }

    @Override
    public void refresh(boolean fresh) {
        amountHead.setText(desk.plan().currency()
                .map(currency -> messages.text("resource.amount.in", currency.getCurrencyCode()))
                .orElseGet(() -> messages.text("resource.amount")));
        var common = common();
        Nodes.show(several, common.isEmpty() && subject.isSeveral());
        lines.show(common.orElse(List.of()), fresh);
        var amounts = common.orElse(List.of()).stream().flatMap(one -> one.amount().stream()).toList();
        total.setText(amounts.isEmpty()
                ? ""
                : desk.phrases().amount(amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
        total.setAccessibleText(messages.text("resources.total", total.getText()));
    }

    /** The resources all elements have alike, whatever their ids; empty when they differ. */
    private Optional<List<Resource>> common() {
        var all = subject.elements();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        var first = all.getFirst().resources();
        return all.stream().allMatch(one -> asOwn(one.resources(), first).equals(one.resources()))
                ? Optional.of(first)
                : Optional.empty();
    }

    /** The same resources under an activity's own ids, as far as it has some. */
    private static List<Resource> asOwn(List<Resource> own, List<Resource> wanted) {
        var all = new ArrayList<Resource>();
        for (int i = 0; i < wanted.size(); i++) {
            all.add(wanted.get(i).withId(i < own.size() ? own.get(i).id() : Id.fresh()));
        }
        return all;
    }
}
