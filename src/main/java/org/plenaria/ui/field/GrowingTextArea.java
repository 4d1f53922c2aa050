// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/**
 * A text area as high as its text, so that it never scrolls by itself. Tab goes to the next field; the mouse wheel
 * belongs to the page around it.
 */
public final class GrowingTextArea extends TextArea {

    private final Text measure = new Text();
    private Runnable onEnter = () -> {};

    private GrowingTextArea(boolean severalParagraphs) {
        getStyleClass().add("growing");
        setWrapText(true);
        setPrefRowCount(1);
        setMinHeight(USE_PREF_SIZE);
        // With a skin from the start the colours of the letters, which belong to it, come with the first pass of
        // styles; a skin made during that pass, deep in a form, stays black in JavaFX 26.
        setSkin(createDefaultSkin());
        addEventFilter(KeyEvent.KEY_PRESSED, event -> keyPressed(event, severalParagraphs));
        addEventFilter(ScrollEvent.ANY, this::handOver);
        textProperty().subscribe((_, _) -> requestLayout());
        promptTextProperty().subscribe((_, _) -> requestLayout());
        fontProperty().subscribe((_, _) -> requestLayout());
        if (!severalParagraphs) {
            setTextFormatter(new TextFormatter<>(GrowingTextArea::withoutLineBreaks));
        }
    }

    /** For a text of one paragraph: a title, a product. Line breaks that are pasted become spaces. */
    public static GrowingTextArea ofOneParagraph() {
        return new GrowingTextArea(false);
    }

    /** For notes of several paragraphs: Enter begins a new one. */
    public static GrowingTextArea ofParagraphs() {
        return new GrowingTextArea(true);
    }

    /** What Enter does in a text of one paragraph; nothing unless this is set. */
    public void setOnEnter(Runnable action) {
        onEnter = action;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        double available = width < 0 ? getWidth() : width;
        var content = lookup(".content") instanceof Region region ? region : null;
        if (available <= 0 || content == null) {
            return super.computePrefHeight(width);
        }
        double besides = snappedLeftInset() + snappedRightInset()
                + content.snappedLeftInset() + content.snappedRightInset();
        measure.setFont(getFont());
        if (lookup(".text") instanceof Text inner) {
            // Themes choose how lines are measured; some round each line up to whole pixels.
            measure.setBoundsType(inner.getBoundsType());
            measure.setFontSmoothingType(inner.getFontSmoothingType());
        }
        measure.setWrappingWidth(Math.max(20, available - besides));
        // A last empty line has no height of its own in a Text.
        measure.setText((getLength() == 0 ? getPromptText() : getText()) + "\u200b");
        return Math.ceil(measure.getLayoutBounds().getHeight())
                + snappedTopInset() + snappedBottomInset()
                + content.snappedTopInset() + content.snappedBottomInset();
    }

    @Override
    protected double computeMaxHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (lookup(".scroll-pane") instanceof ScrollPane pane
                && pane.getVbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER) {
            pane.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
            pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        }
        super.layoutChildren();
    }

    private void keyPressed(KeyEvent event, boolean severalParagraphs) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isMetaDown();
        if (event.getCode() == KeyCode.TAB && plain) {
            event.consume();
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
        } else if (event.getCode() == KeyCode.ENTER && plain && !severalParagraphs && !event.isConsumed()) {
            event.consume();
            onEnter.run();
        }
    }

    private void handOver(ScrollEvent event) {
        var parent = getParent();
        if (parent != null) {
            event.consume();
            Event.fireEvent(parent, event.copyFor(parent, parent));
        }
    }

    private static TextFormatter.Change withoutLineBreaks(TextFormatter.Change change) {
        var text = change.getText();
        var flat = text.replaceAll("\\s*\\R\\s*", " ");
        if (!flat.equals(text)) {
            change.setText(flat);
            int caret = change.getRangeStart() + flat.length();
            change.selectRange(caret, caret);
        }
        return change;
    }
}
