// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.List;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.plenaria.ui.settings.LiveSettings;
import org.plenaria.ui.settings.Settings;

/**
 * Leaves some buttons of a tool bar their pictures only where there is no room for all texts in full, and the others
 * too where there still is none.
 */
final class ToolBarFit {

    private final Region bar;
    private final List<Labeled> buttons;
    private final List<Labeled> others;
    private final LiveSettings settings;
    private boolean inFull = true;
    private double perSize; // the width of all texts in full for each per cent of the text's size
    private double perSizeOfOthers; // and where only the others have theirs

    private ToolBarFit(Region bar, List<Labeled> buttons, List<Labeled> others, LiveSettings settings) {
        this.bar = bar;
        this.buttons = buttons;
        this.others = others;
        this.settings = settings;
    }

    /**
     * Follows the widths of the bar and of its texts, until the result is unsubscribed.
     *
     * @param buttons each with a picture, a tooltip and an accessible text
     * @param others such, too, that keep their texts longer
     */
    static Subscription follow(Region bar, List<Labeled> buttons, List<Labeled> others, LiveSettings settings) {
        var fit = new ToolBarFit(bar, buttons, others, settings);
        return Subscription.combine(
                bar.widthProperty().subscribe((_, _) -> fit.arrange()),
                settings.property().map(Settings::textSize).subscribe((_, _) -> fit.arrange()));
    }

    private void arrange() {
        int size = settings.get().textSize();
        if (inFull && perSize == 0) {
            perSize = bar.prefWidth(-1) / size;
        }
        inFull = perSize * size <= bar.getWidth();
        show(buttons, inFull);
        if (!inFull && perSizeOfOthers == 0) {
            show(others, true);
            perSizeOfOthers = bar.prefWidth(-1) / size;
        }
        show(others, inFull || perSizeOfOthers * size <= bar.getWidth());
    }

    private static void show(List<Labeled> buttons, boolean texts) {
        buttons.forEach(button ->
                button.setContentDisplay(texts ? ContentDisplay.LEFT : ContentDisplay.GRAPHIC_ONLY));
    }
}
