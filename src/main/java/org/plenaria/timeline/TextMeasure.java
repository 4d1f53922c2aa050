// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

/** How wide a text is in the fonts of whoever paints it. */
@FunctionalInterface
public interface TextMeasure {

    /** In pixels. */
    double width(String text, TextStyle style);
}
