// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.Optional;
import java.util.OptionalDouble;
import org.plenaria.edit.Edit;

/**
 * What comes of dragging rows to a place.
 *
 * @param edit what it changes; absent where it changes nothing
 * @param refusal why it cannot be done
 * @param target the heading the rows would come under, where they can be put under headings only
 * @param insertion where they would stand, in pixels from the top of the first row, where they can be put in order
 */
public record RowDrop(
        Optional<Edit> edit, Optional<RowRefusal> refusal, Optional<RowKey> target, OptionalDouble insertion) {

    static final RowDrop NOTHING =
            new RowDrop(Optional.empty(), Optional.empty(), Optional.empty(), OptionalDouble.empty());

    static RowDrop refused(RowRefusal why) {
        return new RowDrop(Optional.empty(), Optional.of(why), Optional.empty(), OptionalDouble.empty());
    }

    static RowDrop between(Optional<Edit> edit, double y) {
        return new RowDrop(edit, Optional.empty(), Optional.empty(), OptionalDouble.of(y));
    }

    static RowDrop under(RowKey heading, Edit edit) {
        return new RowDrop(Optional.of(edit), Optional.empty(), Optional.of(heading), OptionalDouble.empty());
    }
}
