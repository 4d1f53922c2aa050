// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FileNamesTest {

    @Test
    void aTitleBecomesANameThatEverySystemAccepts() {
        assertThat(FileNames.of("2020/21 Work Plan: \"draft\"?", "plan")).isEqualTo("2020 21 Work Plan draft");
        assertThat(FileNames.of("Plan de Año 2020...", "plan")).isEqualTo("Plan de Año 2020");
        assertThat(FileNames.of("???", "plan")).isEqualTo("plan");
        assertThat(FileNames.of("x".repeat(300), "plan")).hasSize(80);
    }

    @Test
    void theEndingOfAPlanFileGoesAsAWhole() {
        assertThat(FileNames.withoutExtension("year.plan.json")).isEqualTo("year");
        assertThat(FileNames.withoutExtension("v1.2 draft.docx")).isEqualTo("v1.2 draft");
    }
}
