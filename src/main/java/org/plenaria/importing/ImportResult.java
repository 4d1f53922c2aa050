// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing;

import java.util.List;
import org.plenaria.importing.source.ImportNote;
import org.plenaria.importing.source.LineFate;
import org.plenaria.importing.table.ColumnMapping;
import org.plenaria.plan.Plan;

/**
 * What an import made of a source. Nothing of it is in any open plan yet.
 *
 * @param fates one for every line of the source, in its order; their pieces cover every word of it
 * @param notes what the user should know
 * @param mappings how the tables were read, in their order, to be shown and corrected
 */
public record ImportResult(
        Plan plan, List<LineFate> fates, List<ImportNote> notes, List<ColumnMapping> mappings) {

    public ImportResult {
        fates = List.copyOf(fates);
        notes = List.copyOf(notes);
        mappings = List.copyOf(mappings);
    }
}
