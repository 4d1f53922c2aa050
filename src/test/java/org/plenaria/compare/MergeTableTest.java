// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plenaria.edit.Outcome;

/** Every row of the tables in docs/merge.md. */
class MergeTableTest {

    static Stream<MergeRow> rows() {
        return Stream.of(
                        MergeRowsOfFields.rows(),
                        MergeRowsOfLists.rows(),
                        MergeRowsOfElements.rows(),
                        MergeRowsOfComments.rows(),
                        MergeRowsOfResolutions.rows(),
                        MergeRowsOfOpenConflicts.rows())
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "row {0}")
    @MethodSource("rows")
    void holds(MergeRow row) {
        var merge = ThreeWayMerge.plan(row.base(), row.ours(), row.theirs());
        assertThat(merge.conflicts().stream().map(MergeRow::asks))
                .as("what asks")
                .containsExactlyElementsOf(row.asks());
        assertThat(merge.repairs().stream().map(Repair::kind))
                .as("repairs")
                .containsExactlyElementsOf(row.repairs());
        row.check().accept(merge);
        assertThat(merge.edit().apply(row.ours())).isEqualTo(Outcome.applied(merge.merged()));

        var mirrored = ThreeWayMerge.plan(row.base(), row.theirs(), row.ours());
        assertThat(mirrored.others(new Resolution.Side(1)).merged())
                .as("with the sides exchanged")
                .isEqualTo(merge.others(new Resolution.Side(0)).merged());
    }

    @Test
    void everyRowOfTheDocumentIsTestedAndTheOtherWayRound() throws IOException {
        var inDocument = Pattern.compile("(?m)^\\| (\\d+) \\|")
                .matcher(Files.readString(Path.of("docs/merge.md")))
                .results()
                .map(match -> Integer.valueOf(match.group(1)))
                .toList();
        assertThat(new HashSet<>(inDocument)).hasSameSizeAs(inDocument);
        assertThat(rows().map(MergeRow::number).sorted().toList())
                .containsExactlyElementsOf(inDocument.stream().sorted().toList());
    }
}
