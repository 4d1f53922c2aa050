// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plenaria.ui.files.FileProblem;

class TemplateFileTest {

    @TempDir
    Path folder;

    @Test
    void aTemplateIsReadAnewEachTime() throws Exception {
        var file = folder.resolve("letterhead.dotx");
        Files.copy(Path.of("sample-plans", "templates", "letterhead.dotx"), file);
        assertThat(TemplateFile.read(file, Locale.ENGLISH).fileName()).isEqualTo("letterhead.dotx");

        Files.delete(file);
        refused(file, "letterhead.dotx is no longer there");
    }

    @Test
    void whatIsNoTemplateIsToldInASentence() throws IOException {
        refused(folder, "cannot be read");
        refused(Files.writeString(folder.resolve("a.dotx"), "rubbish"), "“a.dotx”");
        var cut = Files.readAllBytes(Path.of("sample-plans", "templates", "letterhead.dotx"));
        refused(Files.write(folder.resolve("cut.dotx"), Arrays.copyOf(cut, cut.length / 2)), "“cut.dotx”");
    }

    private static void refused(Path file, String words) {
        assertThatThrownBy(() -> TemplateFile.read(file, Locale.ENGLISH))
                .isInstanceOf(FileProblem.class)
                .hasMessageContaining(words)
                .hasMessageNotContaining("Exception");
    }
}
