// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.exchange;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.plenaria.plan.DateSpan;

/**
 * A task of a project file.
 *
 * @param level 1 for the outermost
 * @param days absent where nobody has said any
 * @param exact whether somebody set these days, or they only bound what is known
 * @param active false for what was cancelled
 * @param progress per cent
 * @param fields the values of {@link ProjectField}, in its order; "" where there is none
 */
@RecordBuilder
@RecordBuilder.Options(addClassRetainedGenerated = true)
record ProjectTask(
        int level,
        String name,
        Optional<UUID> id,
        boolean summary,
        boolean milestone,
        boolean active,
        Optional<DateSpan> days,
        boolean exact,
        OptionalInt progress,
        String notes,
        List<String> fields)
        implements ProjectTaskBuilder.With {

    /** A task that others stand under. */
    static ProjectTask summary(int level, String name, UUID id, Optional<DateSpan> days, String notes) {
        return new ProjectTask(level, name, Optional.of(id), true, false, true, days, false, OptionalInt.empty(), notes,
                List.of());
    }
}
