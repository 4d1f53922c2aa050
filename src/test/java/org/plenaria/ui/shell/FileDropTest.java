// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class FileDropTest {

    @Test
    void ofSeveralFilesThePlanIsOpened() {
        var files = List.of(new File("letter.docx"), new File("year.plan.json"), new File("other.plan.json"));

        assertThat(FileDrop.first(files)).contains(Path.of("year.plan.json"));
    }

    @Test
    void aFileOfAnotherKindIsTriedSoThatTheUserHearsWhyItIsNotAPlan() {
        assertThat(FileDrop.first(List.of(new File("letter.docx")))).contains(Path.of("letter.docx"));
        assertThat(FileDrop.first(List.of())).isEmpty();
    }
}
