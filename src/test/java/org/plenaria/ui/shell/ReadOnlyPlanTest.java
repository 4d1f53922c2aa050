// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.ui.QuickWindow;
import org.testfx.framework.junit5.Start;

@ExtendWith(QuickWindow.class)
class ReadOnlyPlanTest {

    @TempDir
    Path folder;

    private WindowUnderTest window;

    @Start
    void start(Stage stage) {
        window = new WindowUnderTest(stage, WindowUnderTest.readOnly(ShellPlans.small()));
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPlanOfANewerVersionSaysSoAndCanBeCopiedButNotChanged() {
        window.open(folder.resolve("newer.plan.json"));

        assertThat(window.node("#read-only-bar").isVisible()).isTrue();
        assertThat(window.item("plan-area").isDisable()).isTrue();
        assertThat(window.item("plan-activity").isDisable()).isTrue();

        window.dialogs.toWrite = Optional.of(folder.resolve("copy.plan.json"));
        window.choose("file-save");

        assertThat(folder.resolve("copy.plan.json")).exists();
        assertThat(window.dialogs.asked).containsExactly("write newer.plan.json");
    }
}
