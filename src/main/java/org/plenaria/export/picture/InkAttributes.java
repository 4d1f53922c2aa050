// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import org.plenaria.timeline.Ink;

/** How a picture says what a shape is painted with. */
@FunctionalInterface
public interface InkAttributes {

    /**
     * The attributes of an ink, with a blank in front.
     *
     * @param property "fill" or "stroke"
     */
    String of(String property, Ink ink);
}
