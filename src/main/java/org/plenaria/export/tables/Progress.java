// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.util.concurrent.CancellationException;

/** Hears how far an export has come. */
@FunctionalInterface
public interface Progress {

    /** For callers who do not look. */
    Progress UNWATCHED = _ -> {};

    /**
     * Called now and then on the exporting thread.
     *
     * @param fraction 0 to 1
     */
    void at(double fraction);

    /**
     * Reports the progress and stops when the thread has been interrupted.
     *
     * @throws CancellationException when somebody wants the export to stop; what was written so far is of no use
     */
    default void step(double fraction) {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("the export was cancelled");
        }
        at(fraction);
    }
}
