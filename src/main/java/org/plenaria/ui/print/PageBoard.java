// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;

/** One page of paper on a desk: as large as there is room for, or nearer. */
final class PageBoard extends ScrollPane {

    private static final double EDGE = 20;
    private static final double NEAREST = 4;
    private static final double STEP = 1.25;

    /** How much nearer than what fits; 1 to see the whole page. */
    private final DoubleProperty nearer = new SimpleDoubleProperty(1);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private final Pane sheet = new Pane();
    private final StackPane desk = new StackPane(sheet);
    private final Scale zoom = new Scale();
    private @Nullable Sheet page;

    PageBoard() {
        getStyleClass().add("print-desk");
        sheet.getStyleClass().add("print-sheet");
        sheet.setId("print-sheet");
        sheet.setMinSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        sheet.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        setContent(desk);
        setFitToWidth(true);
        setFitToHeight(true);
        setPannable(true);
        viewportBoundsProperty().subscribe(_ -> arrange());
        nearer.subscribe(_ -> arrange());
    }

    /** How many points of the screen a point of paper takes. */
    ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /**
     * Shows a page.
     *
     * @param node its shapes in points
     * @param spoken what a screen reader says of it
     */
    void show(Sheet next, Node node, String spoken) {
        page = next;
        var content = new Group(node);
        content.getTransforms().setAll(zoom);
        // Without this the group would be as large as what is on it, and lie elsewhere.
        var clip = new Rectangle(0, 0, next.width(), next.height());
        node.setClip(clip);
        sheet.getChildren().setAll(content);
        sheet.setAccessibleText(spoken);
        arrange();
    }

    void showNothing() {
        page = null;
        sheet.getChildren().clear();
        arrange();
    }

    void zoomIn() {
        nearer.set(Math.min(NEAREST, nearer.get() * STEP));
    }

    void zoomOut() {
        nearer.set(Math.max(1, nearer.get() / STEP));
    }

    void fit() {
        nearer.set(1);
    }

    private void arrange() {
        var shown = page;
        sheet.setVisible(shown != null);
        if (shown == null) {
            return;
        }
        Bounds view = getViewportBounds();
        double across = (view.getWidth() - 2 * EDGE) / shown.width();
        double down = (view.getHeight() - 2 * EDGE) / shown.height();
        double now = Math.max(0.1, Math.min(across, down)) * nearer.get();
        zoom.setX(now);
        zoom.setY(now);
        scale.set(now);
        sheet.setPrefSize(shown.width() * now, shown.height() * now);
        desk.setMinSize(shown.width() * now + 2 * EDGE, shown.height() * now + 2 * EDGE);
    }
}
