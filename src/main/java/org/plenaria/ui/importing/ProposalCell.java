// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.importing;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.plenaria.messages.Messages;
import org.plenaria.ui.field.Nodes;

/** A change to the open plan, with its tick. */
final class ProposalCell extends ListCell<ProposalsPane.Row> {

    private final Messages words;
    private final CheckBox tick = new CheckBox();
    private final Label kind = Nodes.label("", "proposal-kind");
    private final Label where = Nodes.wrapping("", "proposal-where");
    private final Label before = Nodes.wrapping("", "proposal-before");
    private final Label after = Nodes.wrapping("", "proposal-after");
    private final HBox content;
    private @Nullable BooleanProperty bound;

    ProposalCell(Messages words) {
        this.words = words;
        getStyleClass().add("proposal-cell");
        tick.setFocusTraversable(false); // Space in the list ticks
        tick.setMinWidth(Region.USE_PREF_SIZE);
        before.setGraphic(Nodes.label("−", "proposal-before")); // not by colour alone
        after.setGraphic(Nodes.label("+", "proposal-after"));
        kind.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(where, Priority.ALWAYS);
        where.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(where, kind);
        head.getStyleClass().add("proposal-line");
        var texts = new VBox(head, before, after);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        content = new HBox(tick, texts);
        content.getStyleClass().add("proposal-content");
        content.setAlignment(Pos.TOP_LEFT);
        setPrefWidth(0); // as wide as the list: the words wrap
    }

    @Override
    protected void updateItem(ProposalsPane.Row row, boolean empty) {
        super.updateItem(row, empty);
        if (bound != null) {
            tick.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        setText(null);
        setGraphic(empty || row == null ? null : content);
        if (!empty && row != null) {
            bound = row.accepted();
            tick.selectedProperty().bindBidirectional(bound);
            kind.setText(words.text("kind." + row.proposal().kind()));
            where.setText(row.text().where());
            before.setText(row.text().before());
            after.setText(row.text().after());
            Nodes.show(before, !row.text().before().isBlank());
            Nodes.show(after, !row.text().after().isBlank());
            var spoken = ProposalTexts.spoken(row.text(), kind.getText());
            setAccessibleText(spoken);
            tick.setAccessibleText(spoken);
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() == content && width > 0
                ? snappedTopInset() + content.prefHeight(width - snappedLeftInset() - snappedRightInset())
                        + snappedBottomInset()
                : super.computePrefHeight(width);
    }
}
