// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.Locale;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.compare.WordDiff;
import org.plenaria.messages.Messages;
import org.plenaria.ui.look.Icons;

/** One line of a comparison: what it is about, the older version, the way across, the newer version. */
final class SideBySide extends Region {

    private static final PseudoClass EMPTY = PseudoClass.getPseudoClass("nothing");
    private static final double LABEL = 9.5; // in widths of a letter m, as the middle
    private static final double MIDDLE = 2.9;
    private static final double LEAST_HEIGHT = 2.3;

    private final Messages words;
    private final boolean openIsNewer;
    private final Label label = new Label();
    private final MarkedWords left = new MarkedWords();
    private final MarkedWords right = new MarkedWords();
    private final Label badge = new Label();
    private final Button across;

    /**
     * @param openIsNewer whether the open plan, into which changes go, is on the right
     */
    SideBySide(Messages words, boolean openIsNewer, Runnable copy) {
        this.words = words;
        this.openIsNewer = openIsNewer;
        getStyleClass().add("side-by-side");
        label.getStyleClass().add("compared-label");
        label.setWrapText(true);
        badge.getStyleClass().add("compared-badge");
        across = new Button("", Icons.of(openIsNewer ? Feather.ARROW_RIGHT : Feather.ARROW_LEFT));
        across.getStyleClass().addAll("icon-only", "compared-across");
        across.setFocusTraversable(false); // the line has the keyboard, and a key for it
        across.setOnAction(_ -> copy.run());
        getChildren().setAll(left, right, label, badge, across);
    }

    /**
     * Shows a line.
     *
     * @param copying whether something can be copied into the open plan
     * @return what a screen reader says
     */
    String show(ComparedRow row, Optional<String> before, Optional<String> after, boolean copying) {
        boolean isField = row.type() == ComparedRow.Type.FIELD;
        label.setText(row.label());
        getStyleClass().removeAll("compared-part", "compared-element", "compared-field");
        getStyleClass().add("compared-" + row.type().name().toLowerCase(Locale.ROOT));
        boolean changed = row.kind().isPresent();
        side(left, before, after, changed && isField, WordDiff.Kind.INSERTED);
        side(right, after, before, changed && isField, WordDiff.Kind.DELETED);
        var sign = isField ? Optional.<String>empty() : row.kind().map(kind -> words.text("badge." + kind.name()));
        badge.setText(sign.orElse(""));
        badge.setVisible(sign.isPresent());
        badge.getStyleClass().setAll("label", "compared-badge");
        row.kind().ifPresent(kind -> badge.getStyleClass().add("badge-" + kind.name().toLowerCase(Locale.ROOT)));
        boolean can = copying && row.isChange() && !row.copies().isEmpty();
        across.setVisible(can);
        if (can) {
            var tip = words.text(copyKey(before, after));
            across.setAccessibleText(tip);
            across.setTooltip(new Tooltip(tip + "  (" + words.text(openIsNewer ? "key.right" : "key.left") + ")"));
        }
        requestLayout();
        return spoken(row, sign, before, after);
    }

    private String copyKey(Optional<String> before, Optional<String> after) {
        boolean openHas = (openIsNewer ? after : before).isPresent();
        boolean otherHas = (openIsNewer ? before : after).isPresent();
        return openHas && otherHas ? "copy.change" : openHas ? "copy.remove" : "copy.add";
    }

    private void side(
            MarkedWords side, Optional<String> says, Optional<String> other, boolean marked, WordDiff.Kind without) {
        side.pseudoClassStateChanged(EMPTY, says.isEmpty());
        if (!marked || says.isEmpty()) {
            side.showPlain(says.orElse(""));
            return;
        }
        var diff = without == WordDiff.Kind.INSERTED
                ? WordDiff.between(says.get(), other.orElse(""))
                : WordDiff.between(other.orElse(""), says.get());
        side.show(diff, without);
    }

    private String spoken(ComparedRow row, Optional<String> sign, Optional<String> before, Optional<String> after) {
        var name = row.type() == ComparedRow.Type.FIELD ? row.label() : sign.orElse("");
        if (row.kind().isEmpty() || before.equals(after)) {
            return words.text("spoken.same", name, after.orElse("")).strip();
        }
        return words.text(
                "spoken.changed", name, before.filter(text -> !text.isEmpty()).orElse(words.text("spoken.nothing")),
                after.filter(text -> !text.isEmpty()).orElse(words.text("spoken.nothing"))).strip();
    }

    private double em() {
        return label.getFont().getSize();
    }

    /** Where the left side begins, in a line so wide. */
    static double start(double em) {
        return LABEL * em;
    }

    /** How wide each side is, in a line so wide. */
    static double sideWidth(double width, double em) {
        return Math.max(0, Math.floor((width - (LABEL + MIDDLE) * em) / 2));
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double side = sideWidth(wide, em());
        double text = Math.max(left.prefHeight(side), right.prefHeight(side));
        double name = label.getText().isEmpty() ? 0 : label.prefHeight(LABEL * em());
        return Math.ceil(Math.max(Math.max(text, name), LEAST_HEIGHT * em()));
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double em = em();
        double side = sideWidth(getWidth(), em);
        double start = start(em);
        double height = getHeight();
        label.resizeRelocate(0, 0, start, Math.min(height, label.prefHeight(start)));
        left.resizeRelocate(start, 0, side, height);
        right.resizeRelocate(start + side + MIDDLE * em, 0, side, height);
        across.autosize();
        across.relocate(
                start + side + (MIDDLE * em - across.getWidth()) / 2, Math.max(0, (LEAST_HEIGHT * em
                        - across.getHeight()) / 2));
        badge.autosize();
        badge.relocate(Math.max(4, start - badge.getWidth() - 8), Math.max(0, (LEAST_HEIGHT * em
                - badge.getHeight()) / 2));
    }
}
