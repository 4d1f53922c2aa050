// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.UsedWords;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.AmountField;
import org.plenaria.ui.field.Choice;
import org.plenaria.ui.field.Completion;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.Line;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;
import org.plenaria.ui.field.Row;

/** A line of the table of resources: source, kind, amount, and the tick that says it is secured. */
final class ResourceLine implements Line<Resource> {

    private final Messages messages;
    private final Edited edited;
    private final VBox node = new VBox();
    private final GrowingTextArea source = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing sourceEditing;
    private final Choice<ResourceKind> kind;
    private final AmountField amount;
    private final CheckBox secured = new CheckBox();
    private Resource resource = Resource.from(LocalizedText.none());

    ResourceLine(Desk desk, Words words, Edited edited) {
        this.edited = edited;
        messages = desk.messages("inspector");
        source.getStyleClass().addAll("cell", "source-cell");
        source.setAccessibleText(messages.text("resource.source"));
        Completion.replacing(source, words.matching(UsedWords::sources));
        sourceEditing = new LocalizedEditing(
                desk, source, messages.text("resource.source.hint"),
                change -> take(resource.withSource(change.apply(resource.source())), true));
        kind = new Choice<>("\u2014", desk.phrases()::resourceKind, value -> take(resource.withKind(value), false));
        kind.getStyleClass().addAll("cell", "kind-cell");
        kind.setAccessibleText(messages.text("resource.kind"));
        kind.offer(List.of(ResourceKind.values()));
        amount = new AmountField(desk.screenLanguage(), value -> take(resource.withAmount(value), true));
        amount.getStyleClass().addAll("cell", "amount-cell");
        amount.setAccessibleText(messages.text("resource.amount"));
        amount.setPromptText("\u2014");
        secured.setAllowIndeterminate(true);
        secured.getStyleClass().add("secured-cell");
        secured.setOnAction(_ -> take(resource.withSecured(ticked()), false));
        var cells = new Row(0);
        cells.addSharing(source);
        cells.addFixed(kind);
        cells.addFixed(amount);
        cells.addFixed(secured);
        cells.getStyleClass().add("cells");
        var error = Nodes.wrapping("", "field-error");
        amount.amount().errorProperty().subscribe(reason -> {
            error.setText(reason.orElse(""));
            Nodes.show(error, reason.isPresent());
        });
        node.getStyleClass().add("resource-line");
        node.getChildren().addAll(cells, error);
        show(resource, true);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<Resource> value() {
        return isBlank() ? Optional.empty() : Optional.of(resource);
    }

    @Override
    public boolean isBlank() {
        return resource.source().isAbsent()
                && resource.kind().isEmpty()
                && resource.amount().isEmpty()
                && resource.secured().isEmpty()
                && resource.unknown().isEmpty()
                && amount.amount().errorProperty().get().isEmpty();
    }

    @Override
    public void show(Resource value, boolean fresh) {
        resource = value;
        sourceEditing.show(value.source(), fresh);
        kind.show(value.kind());
        if (fresh) {
            amount.amount().startWith(value.amount());
        } else {
            amount.amount().show(value.amount());
        }
        secured.setIndeterminate(value.secured().isEmpty());
        secured.setSelected(value.secured().orElse(false));
        sayWhetherSecured();
    }

    @Override
    public void focus() {
        source.requestFocus();
    }

    private Optional<Boolean> ticked() {
        return secured.isIndeterminate() ? Optional.empty() : Optional.of(secured.isSelected());
    }

    private boolean take(Resource next, boolean typed) {
        var before = resource;
        resource = next;
        sayWhetherSecured();
        if (edited.edited(typed)) {
            return true;
        }
        resource = before;
        return false;
    }

    private void sayWhetherSecured() {
        var meaning = messages.text(resource.secured().map(yes -> yes ? "secured.yes" : "secured.no")
                .orElse("secured.unstated"));
        secured.setTooltip(new Tooltip(meaning));
        secured.setAccessibleText(meaning);
    }
}
