// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;

/** An activity as printed: its number, its title, and the fields it has. */
public record PrintedActivity(String number, String title, List<PrintedField> fields) {

    public PrintedActivity {
        fields = List.copyOf(fields);
    }
}
