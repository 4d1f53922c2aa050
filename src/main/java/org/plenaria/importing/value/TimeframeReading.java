// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.util.Optional;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.plan.Timeframe;

/**
 * A timeframe as it was read.
 *
 * @param note what to tell about it; present whenever it had to stay as written
 */
public record TimeframeReading(Timeframe timeframe, Optional<NoteKind> note) {

    static TimeframeReading of(Timeframe timeframe) {
        return new TimeframeReading(timeframe, Optional.empty());
    }

    /** Whether something more exact than the words themselves came out. */
    public boolean understood() {
        return !(timeframe instanceof Timeframe.AsWritten) && !(timeframe instanceof Timeframe.Unstated);
    }
}
