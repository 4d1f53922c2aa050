// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.List;
import org.plenaria.plan.Id;
import org.plenaria.plan.Language;

/**
 * An activity as printed: its number, its title, and the fields it has.
 *
 * @param language the one its title is in
 */
public record PrintedActivity(Id id, String number, String title, Language language, List<PrintedField> fields) {

    public PrintedActivity {
        fields = List.copyOf(fields);
    }
}
