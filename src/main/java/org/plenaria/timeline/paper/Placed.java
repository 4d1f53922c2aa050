// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline.paper;

import java.util.List;
import org.plenaria.timeline.Layer;

/**
 * Shapes somewhere on a page.
 *
 * @param layers from the bottom to the top, in pixels of their own
 * @param x of their origin on the page, in points from its left edge
 * @param y of their origin, in points from the page's upper edge
 * @param scale points a pixel
 */
public record Placed(List<Layer> layers, double x, double y, double scale) {

    public Placed {
        layers = List.copyOf(layers);
    }
}
