// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/**
 * A labelled field: "Venue: To be defined".
 *
 * @param values one or several, none of them blank
 */
public record PrintedField(String label, List<String> values) {

    public PrintedField {
        values = List.copyOf(values);
    }
}
