// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.print;

import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polygon;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeType;
import javafx.scene.text.Text;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import org.plenaria.timeline.Bounds;
import org.plenaria.timeline.Ink;
import org.plenaria.timeline.Layer;
import org.plenaria.timeline.Shape;
import org.plenaria.timeline.paper.PaperPage;
import org.plenaria.ui.timeline.TimelinePalette;

/** Makes a page of JavaFX shapes, in points: what the preview shows is what is sent to the printer. */
final class PageNodes {

    private static final double HATCH_STEP = 7;

    private final PaperFonts fonts;
    private final TimelinePalette palette = TimelinePalette.light();

    PageNodes(PaperFonts fonts) {
        this.fonts = fonts;
    }

    /** The shapes of a page, its upper left corner at the origin, without a ground. */
    Group page(PaperPage page) {
        var group = new Group();
        for (var part : page.parts()) {
            var placed = new Group();
            placed.getTransforms().setAll(new Translate(part.x(), part.y()), new Scale(part.scale(), part.scale()));
            part.layers().forEach(layer -> placed.getChildren().add(layer(layer)));
            group.getChildren().add(placed);
        }
        return group;
    }

    private Group layer(Layer layer) {
        var group = new Group();
        var clip = layer.clip();
        group.setClip(new Rectangle(clip.x(), clip.y(), Math.max(0, clip.width()), Math.max(0, clip.height())));
        layer.shapes().forEach(shape -> add(shape, group));
        return group;
    }

    private void add(Shape shape, Group group) {
        var colour = palette.colour(shape.ink());
        switch (shape) {
            case Shape.Box(Bounds bounds, double radius, Ink _) -> {
                var box = rectangle(bounds, radius);
                box.setFill(colour);
                group.getChildren().add(box);
            }
            case Shape.Outline outline -> group.getChildren().add(outline(outline, colour));
            case Shape.Line line ->
                group.getChildren()
                        .add(line(line.x1(), line.y1(), line.x2(), line.y2(), line.width(), line.dashed(), colour));
            case Shape.Hatch hatch -> hatch(hatch, colour, group);
            case Shape.Diamond d -> {
                group.getChildren().add(diamond(d.x(), d.y(), d.radius() + 2, palette.colour(Ink.BACKGROUND)));
                group.getChildren().add(diamond(d.x(), d.y(), d.radius(), colour));
            }
            case Shape.Chevron chevron -> group.getChildren().add(chevron(chevron, colour));
            case Shape.Text text -> group.getChildren().add(text(text, colour));
        }
    }

    private Text text(Shape.Text text, Color colour) {
        var node = new Text(text.x(), text.y(), text.text());
        node.setTextOrigin(VPos.CENTER);
        node.setFont(fonts.font(text.style()));
        node.setFill(colour);
        return node;
    }

    private static Rectangle outline(Shape.Outline outline, Color colour) {
        var edge = rectangle(outline.bounds(), outline.radius());
        edge.setFill(null);
        edge.setStroke(colour);
        edge.setStrokeWidth(outline.width());
        edge.setStrokeType(StrokeType.INSIDE);
        if (outline.dashed()) {
            edge.getStrokeDashArray().setAll(4.0, 3.0);
        }
        return edge;
    }

    private void hatch(Shape.Hatch hatch, Color colour, Group group) {
        var b = hatch.bounds().grown(-1);
        for (double foot = b.x() - b.height(); foot < b.right(); foot += HATCH_STEP) {
            double from = Math.max(foot, b.x());
            double to = Math.min(foot + b.height(), b.right());
            group.getChildren()
                    .add(line(from, b.bottom() - (from - foot), to, b.bottom() - (to - foot), 1, false, colour));
        }
        add(new Shape.Outline(hatch.bounds(), hatch.radius(), 1, true, hatch.ink()), group);
    }

    private static Node chevron(Shape.Chevron c, Color colour) {
        double x = c.x();
        double y = c.y();
        return switch (c.direction()) {
            case DOWN -> polygon(colour, x - 4, y - 2, x + 4, y - 2, x, y + 3);
            case UP -> polygon(colour, x - 5, y + 3, x, y - 4, x + 5, y + 3);
            case RIGHT -> polygon(colour, x - 2, y - 4, x + 3, y, x - 2, y + 4);
            case LEFT -> polygon(colour, x + 2, y - 4, x - 3, y, x + 2, y + 4);
        };
    }

    private static Polygon diamond(double x, double y, double radius, Color colour) {
        return polygon(colour, x - radius, y, x, y - radius, x + radius, y, x, y + radius);
    }

    private static Polygon polygon(Color colour, double... points) {
        var polygon = new Polygon(points);
        polygon.setFill(colour);
        return polygon;
    }

    private static Line line(
            double x1, double y1, double x2, double y2, double width, boolean dashed, Color colour) {
        var line = new Line(x1, y1, x2, y2);
        line.setStroke(colour);
        line.setStrokeWidth(width);
        line.setStrokeLineCap(StrokeLineCap.BUTT);
        if (dashed) {
            line.getStrokeDashArray().setAll(4.0, 3.0);
        }
        return line;
    }

    private static Rectangle rectangle(Bounds b, double radius) {
        var rectangle = new Rectangle(b.x(), b.y(), Math.max(0, b.width()), Math.max(0, b.height()));
        rectangle.setArcWidth(2 * radius);
        rectangle.setArcHeight(2 * radius);
        return rectangle;
    }
}
