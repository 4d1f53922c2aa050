// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.plenaria.ui.look.Icons;
import org.plenaria.ui.settings.LiveSettings;

/**
 * Where the inspector stands: beside the page, or, in a window too narrow for both, over the right of the page. There
 * it comes when it is asked for only, and goes by the same key or Esc.
 */
final class InspectorPlace {

    private static final double PAGE_LEFT_IN_SIGHT = 40;

    private final BorderPane bench;
    private final StackPane middle;
    private final SidePane<?> pane;
    private final Button close = new Button("", Icons.of(Feather.X));
    private final LiveSettings settings;
    private final Runnable toPage;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
    private boolean room = true;
    private boolean asked;
    private double width;

    /**
     * @param bench takes it on its right where there is room
     * @param middle takes it over what it holds where there is none
     * @param toPage puts the keyboard into the page
     */
    InspectorPlace(
            BorderPane bench, StackPane middle, SidePane<?> pane, LiveSettings settings, String closing,
                    Runnable toPage) {
        this.bench = bench;
        this.middle = middle;
        this.pane = pane;
        this.settings = settings;
        this.toPage = toPage;
        StackPane.setAlignment(pane, Pos.CENTER_RIGHT);
        close.setId("inspector-close");
        close.getStyleClass().addAll("panel-close", "inspector-close");
        close.setTooltip(new Tooltip(closing));
        close.setAccessibleText(closing);
        close.setOnAction(_ -> leave());
        StackPane.setAlignment(close, Pos.TOP_RIGHT);
        pane.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (!room && event.getCode() == KeyCode.ESCAPE) {
                leave();
                event.consume();
            }
        });
        middle.widthProperty().subscribe((_, _) -> put());
    }

    /** Whether it can be seen. */
    ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** Shows it, or hides it if it is in sight. */
    void toggle() {
        boolean show = !shown.get();
        asked = show;
        if (show || room) {
            settings.change(it -> it.withInspectorShown(show));
        }
        put();
    }

    /** Shows it wherever there is a place. */
    void show() {
        if (!shown.get()) {
            toggle();
        }
    }

    private void leave() {
        asked = false;
        put();
        toPage.run();
    }

    /**
     * Follows the room there is.
     *
     * @param beside whether there is room for it beside the page
     * @param wide in screen units
     */
    void arrange(boolean beside, double wide) {
        room = beside;
        width = wide;
        put();
    }

    private void put() {
        boolean show = settings.get().inspectorShown() && (room || asked);
        if (room) {
            middle.getChildren().removeAll(pane, close);
            if (bench.getRight() != pane) {
                bench.setRight(pane);
            }
            pane.setSize(width);
        } else {
            if (bench.getRight() == pane) {
                bench.setRight(null);
            }
            if (!middle.getChildren().contains(pane)) {
                middle.getChildren().addAll(pane, close);
            }
            pane.setSize(Math.min(width, Math.max(0, middle.getWidth() - PAGE_LEFT_IN_SIGHT)));
        }
        pane.getStyleClass().remove("over");
        if (!room) {
            pane.getStyleClass().add("over");
        }
        show(pane, show);
        show(close, show && !room);
        shown.set(show);
    }

    private static void show(Region part, boolean shown) {
        part.setVisible(shown);
        part.setManaged(shown);
    }
}
