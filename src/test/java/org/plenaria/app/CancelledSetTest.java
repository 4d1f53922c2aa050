// SPDX-License-Identifier: Apache-2.0
package org.plenaria.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.plenaria.export.ExportFormat;
import org.plenaria.export.Exported;
import org.plenaria.export.circulation.CirculationSet;
import org.plenaria.export.tables.ExportOptions;
import org.plenaria.ui.work.Progress;

class CancelledSetTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aSetCancelledHalfwayLeavesNothing(boolean zip) {
        var plan = Exported.sample("red-gealc-2020");
        var set = CirculationSet.of(
                plan, Set.of(ExportFormat.CSV, ExportFormat.MARKDOWN, ExportFormat.HTML),
                List.of(plan.originalLanguage()), ExportOptions.of(plan));
        var target = folder.resolve(zip ? "set.zip" : "set");
        var begun = new AtomicInteger();
        try {
            assertThatThrownBy(() -> new PlanExports(Locale.ENGLISH).write(set, target, zip, cancellingIn(begun)))
                    .isInstanceOf(CancellationException.class);
        } finally {
            Thread.interrupted(); // the thread is the next test's too
        }

        assertThat(begun.get()).as("files there when it was cancelled").isPositive();
        assertThat(folder).isEmptyDirectory();
    }

    private String[] begunFiles() {
        return Objects.requireNonNull(folder.toFile().list());
    }

    /** Does what the Cancel button does, in the middle. */
    private Progress cancellingIn(AtomicInteger begun) {
        return new Progress() {
            @Override
            public void at(double fraction) {
                if (fraction >= 0.5) {
                    begun.set(begunFiles().length);
                    Thread.currentThread().interrupt();
                }
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        };
    }
}
