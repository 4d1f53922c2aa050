// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.area;

import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenaria.messages.Messages;
import org.plenaria.plan.LocalizedText;
import org.plenaria.ui.Desk;
import org.plenaria.ui.field.GrowingTextArea;
import org.plenaria.ui.field.LocalizedEditing;
import org.plenaria.ui.field.Nodes;

/**
 * An area's objective as running text of three lines at most, in a low window of one, with "more" where it is longer. A
 * click, Enter or F2 turns it into a field as high as the whole text; leaving the field turns it back.
 */
final class ObjectiveField extends VBox {

    private static final int MOST_LINES = 3;
    private static final double LOW = 42; // letters' heights of a window
    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("empty");

    private final Desk desk;
    private final Messages messages;
    private final Text label = new Text();
    private final Text text = new Text();
    private final TextFlow flow = new TextFlow(label, text);
    private final Button more;
    private final GrowingTextArea area = GrowingTextArea.ofOneParagraph();
    private final LocalizedEditing editing;
    private String whole = "";
    private boolean expanded;
    private String clampedFor = "";

    ObjectiveField(Desk desk, Predicate<UnaryOperator<LocalizedText>> write) {
        this.desk = desk;
        messages = desk.messages("area");
        getStyleClass().add("objective");
        label.setText(messages.text("objective.label") + " ");
        label.getStyleClass().add("objective-label");
        text.getStyleClass().add("objective-text");
        flow.getStyleClass().add("objective-flow");
        flow.setFocusTraversable(true);
        flow.setAccessibleRole(AccessibleRole.BUTTON);
        more = Nodes.link("", () -> {
            expanded = !expanded;
            requestLayout();
        });
        more.getStyleClass().add("objective-more");
        area.setId("area-objective");
        area.getStyleClass().add("objective-area");
        area.setAccessibleText(messages.text("objective"));
        area.setOnEnter(() -> {
            showEditor(false);
            flow.requestFocus();
        });
        editing = new LocalizedEditing(desk, area, messages.text("objective.hint"), write);
        flow.setOnMouseClicked(_ -> edit());
        flow.setOnKeyPressed(event -> {
            switch (event.getCode()) {
                case ENTER, F2, SPACE -> {
                    event.consume();
                    edit();
                }
                default -> { }
            }
        });
        area.focusedProperty().subscribe((_, focused) -> {
            if (!focused) {
                showEditor(false);
            }
        });
        getChildren().addAll(flow, more);
        showEditor(false);
    }

    void show(LocalizedText objective, boolean fresh) {
        editing.show(objective, fresh);
        var shown = desk.show(objective);
        flow.pseudoClassStateChanged(EMPTY, shown.isEmpty());
        flow.setAccessibleText(messages.text("objective") + ": " + shown);
        whole = shown.isEmpty() ? messages.text("objective.hint") : shown;
        requestLayout();
    }

    void edit() {
        showEditor(true);
        area.requestFocus();
        area.end();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        clamp(width < 0 ? getWidth() : width);
        return super.computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        clamp(getWidth());
        super.layoutChildren();
    }

    private void showEditor(boolean shown) {
        if (shown && area.getParent() == null) {
            getChildren().add(area);
        }
        Nodes.show(area, shown);
        Nodes.show(flow, !shown);
        more.setVisible(!shown);
        clampedFor = "";
        requestLayout();
    }

    private void clamp(double width) {
        boolean low = getScene() != null && getScene().getHeight() < LOW * text.getFont().getSize();
        int lines = low ? 1 : MOST_LINES;
        var state = width + "|" + lines + "|" + expanded + "|" + whole + "|" + text.getFont();
        if (width <= 0 || !flow.isManaged() || state.equals(clampedFor)) {
            if (!flow.isManaged()) {
                more.setManaged(false);
            }
            return;
        }
        clampedFor = state;
        text.setText("x");
        double most = flow.prefHeight(width) * lines + 2;
        text.setText(whole);
        boolean tooLong = flow.prefHeight(width) > most;
        if (tooLong && !expanded) {
            int fits = 0;
            int tooMany = whole.length();
            while (tooMany - fits > 1) {
                int middle = (fits + tooMany) / 2;
                text.setText(whole.substring(0, middle).stripTrailing() + "\u2026");
                if (flow.prefHeight(width) > most) {
                    tooMany = middle;
                } else {
                    fits = middle;
                }
            }
            text.setText(whole.substring(0, fits).stripTrailing() + "\u2026");
        }
        more.setText(messages.text(expanded ? "less" : "more"));
        Nodes.show(more, tooLong);
        flow.setMinHeight(Region.USE_PREF_SIZE);
    }
}
