// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.plenaria.messages.Messages;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.UnknownFields;
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

/** A line for a funding source of the plan: its name, kind, and the most it may give. */
final class SourceLine implements Line<FundingSource> {

    private final VBox node = new VBox();
    private final GrowingTextArea name = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing nameEditing;
    private final Choice<ResourceKind> kind;
    private final AmountField ceiling;
    private final Edited edited;
    private FundingSource source = new FundingSource(
            Id.fresh(), LocalizedText.none(), Optional.empty(), Optional.empty(), UnknownFields.NONE);

    SourceLine(Desk desk, Words words, Edited edited) {
        this.edited = edited;
        Messages messages = desk.messages("inspector");
        name.getStyleClass().addAll("cell", "source-cell");
        name.setAccessibleText(messages.text("resource.source"));
        Completion.replacing(name, words.matching(UsedWords::sources));
        nameEditing = new LocalizedEditing(
                desk, name, messages.text("resource.source.hint"),
                change -> take(source.withName(change.apply(source.name())), true));
        kind = new Choice<>("\u2014", desk.phrases()::resourceKind, value -> take(source.withKind(value), false));
        kind.getStyleClass().addAll("cell", "kind-cell");
        kind.setAccessibleText(messages.text("resource.kind"));
        kind.offer(List.of(ResourceKind.values()));
        ceiling = new AmountField(desk.screenLanguage(), value -> take(source.withCeiling(value), true));
        ceiling.getStyleClass().addAll("cell", "amount-cell");
        ceiling.setAccessibleText(messages.text("source.ceiling"));
        ceiling.setPromptText("\u2014");
        var cells = new Row(0);
        cells.addSharing(name);
        cells.addFixed(kind);
        cells.addFixed(ceiling);
        cells.getStyleClass().add("cells");
        var error = Nodes.wrapping("", "field-error");
        ceiling.amount().errorProperty().subscribe(reason -> {
            error.setText(reason.orElse(""));
            Nodes.show(error, reason.isPresent());
        });
        node.getStyleClass().add("resource-line");
        node.getChildren().addAll(cells, error);
        kind.show(Optional.empty());
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public Optional<FundingSource> value() {
        return isBlank() ? Optional.empty() : Optional.of(source);
    }

    @Override
    public boolean isBlank() {
        return source.name().isAbsent()
                && source.kind().isEmpty()
                && source.ceiling().isEmpty()
                && source.unknown().isEmpty()
                && ceiling.amount().errorProperty().get().isEmpty();
    }

    @Override
    public void show(FundingSource value, boolean fresh) {
        source = value;
        nameEditing.show(value.name(), fresh);
        kind.show(value.kind());
        if (fresh) {
            ceiling.amount().startWith(value.ceiling());
        } else {
            ceiling.amount().show(value.ceiling());
        }
    }

    @Override
    public void focus() {
        name.requestFocus();
    }

    private boolean take(FundingSource next, boolean typed) {
        var before = source;
        source = next;
        if (edited.edited(typed)) {
            return true;
        }
        source = before;
        return false;
    }
}
