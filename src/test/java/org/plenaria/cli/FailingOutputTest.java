// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FailingOutputTest {

    private static final String GEALC = "sample-plans/red-gealc-2020.plan.json";

    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @ParameterizedTest
    @ValueSource(strings = {
        "export " + GEALC + " --to csv -o -", "show " + GEALC, "check " + GEALC, "check --json " + GEALC, "--help"
    })
    void aFullDiskBehindStandardOutputIsNotTakenForSuccess(String arguments) {
        int code = runInto("No space left on device", arguments);

        assertThat(code).isEqualTo(4);
        assertThat(err()).isEqualTo("plenaria: Standard output could not be written. Nothing else was changed.\n");
    }

    @Test
    void aReaderThatHasSeenEnoughIsNoError() {
        assertThat(runInto("Broken pipe", "check " + GEALC)).isEqualTo(1);
        assertThat(runInto("Broken pipe", "export " + GEALC + " --to csv -o -")).isZero();
        assertThat(err()).isEmpty();
    }

    private int runInto(String failure, String arguments) {
        var closed = new OutputStream() {
            @Override
            public void write(int one) throws IOException {
                throw new IOException(failure);
            }
        };
        return CommandLineEntry.run(
                List.of(arguments.split(" ")),
                _ -> {},
                closed,
                new PrintStream(err, false, StandardCharsets.UTF_8),
                Clock.systemUTC(),
                Locale.ENGLISH,
                Map.of());
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
