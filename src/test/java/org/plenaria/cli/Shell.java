// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Types commands in the middle of the year 2031, and keeps what the last of them printed. */
final class Shell {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2031-06-15T12:00:00Z"), ZoneOffset.UTC);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** The exit code of a command. */
    int run(Object... words) {
        out.reset();
        err.reset();
        List<String> arguments = Arrays.stream(words).map(Object::toString).toList();
        return CommandLineEntry.run(
                arguments, window -> {}, stream(out), stream(err), CLOCK, Locale.ENGLISH, Map.of());
    }

    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(OutputStream bytes) {
        return new PrintStream(bytes, false, StandardCharsets.UTF_8);
    }
}
