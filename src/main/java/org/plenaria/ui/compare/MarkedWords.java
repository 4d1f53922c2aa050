// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.layout.Region;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.plenaria.compare.WordDiff;

/** A text in which what the other version does not say stands out: by a ground, and by a line under or through it. */
final class MarkedWords extends Region {

    private record Marked(int start, int end, Path ground) {}

    private final TextFlow flow = new TextFlow();
    private final List<Marked> marked = new ArrayList<>();

    MarkedWords() {
        getStyleClass().add("marked-words");
        getChildren().add(flow);
    }

    /** Shows a text without any marks. */
    void showPlain(String text) {
        clear();
        add(text, "words-kept");
    }

    /**
     * Shows one side of a change.
     *
     * @param without the words of the other side
     */
    void show(WordDiff diff, WordDiff.Kind without) {
        clear();
        int at = 0;
        for (var run : diff.runs()) {
            if (run.kind() == without) {
                continue;
            }
            if (run.kind() != WordDiff.Kind.KEPT) {
                boolean isOld = run.kind() == WordDiff.Kind.DELETED;
                add(run.text(), isOld ? "words-old" : "words-new");
                var ground = new Path();
                ground.setManaged(false);
                ground.getStyleClass().setAll(isOld ? "ground-old" : "ground-new");
                marked.add(new Marked(at, at + run.text().length(), ground));
                getChildren().addFirst(ground);
            } else {
                add(run.text(), "words-kept");
            }
            at += run.text().length();
        }
        requestLayout();
    }

    private void clear() {
        marked.clear();
        flow.getChildren().clear();
        getChildren().setAll(flow);
        requestLayout();
    }

    private void add(String text, String style) {
        var part = new Text(text);
        part.getStyleClass().add(style);
        flow.getChildren().add(part);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return flow.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : Math.max(0, width - snappedLeftInset() - snappedRightInset());
        return Math.ceil(flow.prefHeight(inside)) + snappedTopInset() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        flow.resizeRelocate(
                x, y, Math.max(0, getWidth() - x - snappedRightInset()),
                Math.max(0, getHeight() - y - snappedBottomInset()));
        flow.layout();
        for (var mark : marked) {
            mark.ground.getElements().setAll(flow.getRangeShape(mark.start, mark.end, false));
            mark.ground.setLayoutX(x);
            mark.ground.setLayoutY(y);
        }
    }
}
