// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

import java.util.List;
import java.util.Optional;
import org.plenaria.plan.Id;

/**
 * Something the user should know about an import.
 *
 * @param place where in the source; absent for the whole of it
 * @param element the part of the plan it is about
 * @param words what the sentence quotes, in the order of its arguments
 */
public record ImportNote(NoteKind kind, Optional<SourcePlace> place, Optional<Id> element, List<String> words) {

    public ImportNote {
        words = List.copyOf(words);
    }

    /** A note about the whole source. */
    public static ImportNote general(NoteKind kind, String... words) {
        return new ImportNote(kind, Optional.empty(), Optional.empty(), List.of(words));
    }
}
