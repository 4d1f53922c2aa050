// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/**
 * Shapes that are painted together.
 *
 * @param clip nothing is painted outside
 */
public record Layer(Bounds clip, List<Shape> shapes) {
    public Layer {
        shapes = List.copyOf(shapes);
    }
}
