// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.plenaria.messages.Messages;
import org.plenaria.timeline.Difference;

/** How many differences there are of one kind, beside the sign they have in the timelines. */
final class DifferenceCount extends Label {

    private final Messages words;
    private final Difference.Kind kind;
    private final String key;
    private final Tooltip tooltip = new Tooltip();
    private long count;
    private boolean shortly;

    DifferenceCount(Difference.Kind kind, Messages words) {
        this.words = words;
        this.kind = kind;
        key = switch (kind) {
            case MOVED -> "moved";
            case APPEARED -> "appeared";
            case VANISHED -> "vanished";
        };
        var sign = new Region();
        sign.getStyleClass().add("compare-sign");
        var box = new StackPane(sign);
        box.getStyleClass().addAll("compare-swatch", "compare-swatch-" + key);
        setId("compare-" + key);
        setGraphic(box);
        setTooltip(tooltip);
        setMinWidth(Region.USE_PREF_SIZE);
    }

    Difference.Kind kind() {
        return kind;
    }

    void show(long differences) {
        count = differences;
        say();
    }

    /** Says "2" for "2 moved", beside the sign that says of what. */
    void abbreviate(boolean numberOnly) {
        shortly = numberOnly;
        say();
    }

    private void say() {
        var all = words.text(key, count);
        setText(shortly ? Long.toString(count) : all);
        setAccessibleText(all);
        tooltip.setText(all + "\n" + legend());
    }

    private String legend() {
        return words.text(switch (kind) {
            case MOVED -> "legend.moved";
            case APPEARED -> "legend.appeared";
            case VANISHED -> "legend.vanished";
        });
    }
}
