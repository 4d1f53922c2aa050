// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** A clock that goes on a minute each time somebody looks at it. */
final class SteppingClock extends Clock {

    private final AtomicInteger looks = new AtomicInteger();

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return Instant.parse("2020-04-16T10:42:00Z").plusSeconds(60L * looks.getAndIncrement());
    }
}
