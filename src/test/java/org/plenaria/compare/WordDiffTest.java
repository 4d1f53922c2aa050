// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordDiffTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, value = {
        "On-site workshop in Lima | On-site workshop in Quito | On-site workshop in [-Lima-]{+Quito+}",
        "The report, in Spanish. | The final report, in Spanish. | The {+final +}report, in Spanish.",
        "Members' meeting | Members meeting | Members[-'-] meeting",
        "Reunión técnica de la red | Reunión de la red | Reunión [-técnica -]de la red",
        "budget of 18,500.50 USD | budget of 19,500.50 USD | budget of [-18,500.50-]{+19,500.50+} USD",
        "one two | two one | [-one -]two{+ one+}",
        "a guide to use | the manual for open data | [-a guide to use-]{+the manual for open data+}",
        "工作计划 | 工作年计划 | 工作{+年+}计划",
        "same words | same words | same words",
    })
    void showsWhatAReaderWouldMark(String before, String after, String expected) {
        assertThat(marked(before, after)).isEqualTo(expected);
    }

    @Test
    void anEmptyTextIsAllInsertedOrAllDeleted() {
        assertThat(marked("", "new text")).isEqualTo("{+new text+}");
        assertThat(marked("old text", "")).isEqualTo("[-old text-]");
        assertThat(WordDiff.between("", "").runs()).isEmpty();
    }

    @Test
    void theRunsGiveBackBothTextsWhateverTheyAre() {
        var random = new Random(5);
        var pieces = List.of(
                "work", "plan", " ", "  ", ",", "é", "e\u0301", "\n", "2020", "'", "-", "计", "👩‍💻", "\ud800", "·");
        for (int i = 0; i < 20_000; i++) {
            var before = text(pieces, random, 14);
            var after = text(pieces, random, 14);
            var diff = WordDiff.between(before, after);
            assertThat(diff.before()).isEqualTo(before);
            assertThat(diff.after()).isEqualTo(after);
            for (int j = 1; j < diff.runs().size(); j++) {
                assertThat(diff.runs().get(j).kind()).isNotEqualTo(diff.runs().get(j - 1).kind());
            }
        }
    }

    @Test
    void asManyWordsAreKeptAsPossible() {
        var random = new Random(6);
        for (int i = 0; i < 5_000; i++) {
            var before = random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).toList();
            var after = random.ints(random.nextInt(12), 0, 4).mapToObj(Integer::toString).toList();
            long kept = IntStream.of(new WordScript(before, after).kept()).filter(at -> at >= 0).count();
            assertThat(kept).as("%s %s", before, after).isEqualTo(longestCommon(before, after));
        }
    }

    @Test
    void twoLongTextsThatHaveNothingInCommonTakeNoTime() {
        var random = new Random(7);
        var before = longText("before", random);
        var after = longText("after", random);
        long start = System.nanoTime();
        var diff = WordDiff.between(before, after);
        assertThat(System.nanoTime() - start).isLessThan(10_000_000_000L);
        assertThat(diff.after()).isEqualTo(after);
    }

    private static String longText(String word, Random random) {
        return IntStream.range(0, 20_000)
                .mapToObj(_ -> word + random.nextInt(9_000))
                .collect(Collectors.joining(" "));
    }

    private static int longestCommon(List<String> one, List<String> other) {
        int[][] table = new int[one.size() + 1][other.size() + 1];
        for (int i = 1; i <= one.size(); i++) {
            for (int j = 1; j <= other.size(); j++) {
                table[i][j] = one.get(i - 1).equals(other.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[one.size()][other.size()];
    }

    private static String text(List<String> pieces, Random random, int most) {
        return random.ints(random.nextInt(most), 0, pieces.size()).mapToObj(pieces::get).collect(Collectors.joining());
    }

    private static String marked(String before, String after) {
        return WordDiff.between(before, after).runs().stream()
                .map(run -> switch (run.kind()) {
                    case KEPT -> run.text();
                    case DELETED -> "[-" + run.text() + "-]";
                    case INSERTED -> "{+" + run.text() + "+}";
                })
                .collect(Collectors.joining());
    }
}
