// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/**
 * The head of the document as printed; each text may be "".
 *
 * @param lines distribution, symbol and revision, date, original language; only those that are known
 * @param placeAndDate "Buenos Aires, 30 September 2019"
 */
public record PrintedMasthead(
        String organization, String organizationInFull, List<String> lines, String meeting, String placeAndDate) {

    public PrintedMasthead {
        lines = List.copyOf(lines);
    }
}
