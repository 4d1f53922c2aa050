// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.plenaria.check.Finding;
import org.plenaria.check.Ignoring;
import org.plenaria.check.Severity;

class FindingRowsTest {

    private static final Finding BLANKS = finding("strayBlanks", Severity.HINT, "Área 2");
    private static final Finding NUMBER = finding("duplicateNumber", Severity.SERIOUS, "Área 1");
    private static final Finding MORE_BLANKS = finding("strayBlanks", Severity.HINT, "Área 1");

    private static final FindingRows.Reading READING = new FindingRows.Reading() {
        @Override
        public String rule(Finding finding) {
            return "Rule " + finding.rule();
        }

        @Override
        public String sentence(Finding finding) {
            return finding.rule();
        }

        @Override
        public String number(Finding finding) {
            return area(finding);
        }

        @Override
        public String area(Finding finding) {
            return finding.arguments().getFirst();
        }

        @Override
        public int position(Finding finding) {
            return area(finding).endsWith("1") ? 0 : 1;
        }
    };

    private static Finding finding(String rule, Severity severity, String area) {
        return new Finding(
                rule, severity, List.of(area), Optional.empty(), Optional.empty(), Optional.empty(), List.of());
    }

    private static List<FindingRow> rows(String words, Severity least, FindingRows.Grouping grouping) {
        var note = Ignoring.note(MORE_BLANKS, "as agreed", "Ana", LocalDate.of(2027, 1, 1));
        return new FindingRows(words, least, grouping).rows(
                List.of(BLANKS, NUMBER), List.of(new Ignoring.Ignored(MORE_BLANKS, note)), "Ignored", READING);
    }

    @Test
    void theWorstComeFirstAndWhatIsIgnoredLast() {
        var rows = rows("", Severity.HINT, FindingRows.Grouping.SEVERITY);

        assertThat(rows.subList(0, 3)).containsExactly(
                new FindingRow.Heard(NUMBER), new FindingRow.Heard(BLANKS), new FindingRow.Heading("Ignored", 1));
        assertThat(rows.getLast()).isInstanceOfSatisfying(
                FindingRow.Left.class, left -> assertThat(left.ignored().note().reason()).contains("as agreed"));
    }

    @Test
    void areasStandInTheOrderOfThePlan() {
        assertThat(rows("", Severity.HINT, FindingRows.Grouping.AREA)).startsWith(
                new FindingRow.Heading("Área 1", 1), new FindingRow.Heard(NUMBER),
                new FindingRow.Heading("Área 2", 1), new FindingRow.Heard(BLANKS));
    }

    @Test
    void wordsAndSeverityLeaveOutTheRest() {
        assertThat(rows("area number", Severity.HINT, FindingRows.Grouping.SEVERITY))
                .containsExactly(new FindingRow.Heard(NUMBER));
        assertThat(rows("", Severity.WARNING, FindingRows.Grouping.RULE)).containsExactly(
                new FindingRow.Heading("Rule duplicateNumber", 1), new FindingRow.Heard(NUMBER));
    }
}
