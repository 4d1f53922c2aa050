// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

import java.util.Map;

/**
 * What a PDF could not show as it is written.
 *
 * @param boxed the scripts of which no embedded font has letters, each with how many letters stand as numbered boxes
 * @param unjoined how many letters of scripts such as Arabic, which are joined in writing, stand side by side
 * @param firstChange the first page, from 0, with something that is not as in the earlier state; 0 when there is none
 */
public record PdfShortcomings(Map<String, Integer> boxed, int unjoined, int firstChange) {

    public PdfShortcomings {
        boxed = Map.copyOf(boxed);
    }
}
