// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** A scene as text, line by line, without its thin lines: to compare, and to read. */
final class SceneText {

    private static final List<String> LAYERS = List.of("time", "column", "header", "header column");

    private SceneText() {}

    static String of(TimelineScene scene) {
        var text = new StringBuilder();
        for (int i = 0; i < scene.layers().size(); i++) {
            var layer = scene.layers().get(i);
            text.append(LAYERS.get(i)).append(' ').append(of(layer.clip())).append('\n');
            for (var shape : layer.shapes()) {
                var line = line(shape);
                if (!line.isEmpty()) {
                    text.append("  ").append(line).append('\n');
                }
            }
        }
        return text.toString();
    }

    private static String line(Shape shape) {
        double share = shape.ink().share();
        var role = shape.ink().role().name() + (share < 1 ? " " + Math.round(100 * share) + " %" : "");
        return switch (shape) {
            case Shape.Box box ->
                "box " + of(box.bounds()) + (box.radius() > 0 ? " r" + Math.round(box.radius()) : "") + " " + role;
            case Shape.Outline outline ->
                "outline " + of(outline.bounds()) + (outline.dashed() ? " dashed " : " ") + role;
            case Shape.Hatch hatch -> "hatch " + of(hatch.bounds());
            case Shape.Diamond diamond -> "diamond " + Math.round(diamond.x()) + "," + Math.round(diamond.y());
            case Shape.Chevron chevron ->
                "chevron " + Math.round(chevron.x()) + "," + Math.round(chevron.y()) + " " + chevron.direction();
            case Shape.Text text ->
                "text " + Math.round(text.x()) + "," + Math.round(text.y()) + " '" + text.text() + "' " + text.style()
                        + " " + role;
            case Shape.Line _ -> "";
        };
    }

    private static String of(Bounds b) {
        return Math.round(b.x()) + "," + Math.round(b.y()) + " " + Math.round(b.width()) + "x" + Math.round(b.height());
    }
}
