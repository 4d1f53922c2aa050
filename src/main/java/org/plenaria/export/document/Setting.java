// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

/**
 * How a paragraph is set.
 *
 * @param keepNext whether it stays on the page of the next one; at least where its style says so
 * @param newPage whether it begins a page
 * @param flush whether its lines begin at the margin although its style lets them hang from a number: it has none
 */
public record Setting(Style style, boolean keepNext, boolean newPage, boolean flush) {

    public static Setting of(Style style) {
        return new Setting(style, style.look().keepNext(), false, false);
    }
}
