// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** A thread for which a second is a fiftieth of one. */
final class HastyExecutor extends ScheduledThreadPoolExecutor {

    private static final long HASTE = 50;

    HastyExecutor() {
        super(1);
    }

    @Override
    public ScheduledFuture<?> schedule(Runnable work, long delay, TimeUnit unit) {
        return super.schedule(work, unit.toMicros(delay) / HASTE, TimeUnit.MICROSECONDS);
    }
}
