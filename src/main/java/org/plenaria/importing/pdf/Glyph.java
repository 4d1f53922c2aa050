// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.pdf;

/**
 * A letter on a page. Lengths are in points, counted from the page's upper left corner.
 *
 * @param text one letter, or several of a ligature
 * @param y its baseline
 * @param right where the next letter would begin
 * @param size of its type
 */
record Glyph(String text, float x, float y, float right, float size, boolean bold) {

    boolean isBlank() {
        return text.isBlank();
    }
}
