// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.plan.Language;

/**
 * What the user says about a source before it is read.
 *
 * @param yearToAssume the plan's year for a source that names none
 * @param language the language of its texts; found out from them when absent
 * @param mappings corrected column mappings; tables without one are read as the program proposes
 */
public record ImportOptions(int yearToAssume, Optional<Language> language, List<ColumnMapping> mappings) {

    public ImportOptions {
        mappings = List.copyOf(mappings);
    }

    /** Nothing but a year. */
    public static ImportOptions assuming(int year) {
        return new ImportOptions(year, Optional.empty(), List.of());
    }

    /** The same with a mapping in the place of the proposed one. */
    public ImportOptions with(ColumnMapping mapping) {
        var all = new ArrayList<>(mappings);
        all.removeIf(other -> other.table() == mapping.table());
        all.add(mapping);
        return new ImportOptions(yearToAssume, language, all);
    }

    Optional<ColumnMapping> mapping(int table) {
        return mappings.stream().filter(mapping -> mapping.table() == table).findFirst();
    }
}
