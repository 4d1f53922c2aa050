// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CommandDocsTest {

    @Test
    void theManualPageTellsOfEveryCommandAndItsOptions() {
        assertThat(CommandDocs.manual())
                .startsWith(".TH PLENARIA 1\n.SH NAME\nplenaria \\- ")
                .contains(".SH \"PLENARIA EXPORT\"", "\\-\\-against=OTHER", ".SH \"PLENARIA CHECK\"", "EXIT STATUS");
    }

    @Test
    void noLineOfTheManualPageIsTakenForACommandOfTheTypesetter() {
        assertThat(CommandDocs.manual().lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
                .allMatch(line -> line.matches("\\.(TH|SH|nf|fi)\\b.*"));
    }

    /** Made anew by {@code -Dplenaria.golden=renew}. */
    @Test
    void thePageInTheDocumentationTellsWhatTheCommandsTell() throws IOException {
        var page = Path.of("docs", "command-line.md");
        if ("renew".equals(System.getProperty("plenaria.golden"))) {
            Files.writeString(page, CommandDocs.markdown());
        }
        assertThat(page).hasContent(CommandDocs.markdown());
    }

    @Test
    void theCompletionKnowsTheCommandsAndTheirOptions() {
        assertThat(CommandDocs.completion()).contains("import", "export", "--against", "complete -F");
    }
}
