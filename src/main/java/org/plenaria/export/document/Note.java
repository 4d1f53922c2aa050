// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.time.LocalDate;
import java.util.List;

/**
 * A comment in the margin.
 *
 * @param replies the answers to it, in their order; they have no replies of their own
 */
public record Note(String author, LocalDate day, String text, List<Note> replies) {

    public Note {
        replies = List.copyOf(replies);
    }
}
