// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LineScriptTest {

    @Test
    void a_script_is_that_of_the_editor_ed_with_the_last_place_first() {
        var before = List.of("a", "b", "c", "d", "e", "f");

        assertThat(LineScript.between(before, List.of("0", "a", "c", "D", "e", "f", "g")))
                .contains(List.of("6a", "g", ".", "4c", "D", ".", "2d", "0a", "0", "."));
    }

    @Test
    void any_text_becomes_any_other_by_the_script_between_them() {
        var random = new Random(11);
        for (int i = 0; i < 2_000; i++) {
            var before = lines(random);
            var after = random.nextBoolean() ? lines(random) : changed(before, random);

            var script = LineScript.between(before, after).orElseThrow();

            assertThat(LineScript.applied(before, script)).contains(after);
        }
    }

    @Test
    void a_script_is_no_longer_than_what_changed() {
        var before = IntStream.range(0, 5_000).mapToObj(i -> "line " + i).toList();
        var after = new ArrayList<>(before);
        after.set(10, "another");
        after.remove(4_000);

        assertThat(LineScript.between(before, after)).contains(List.of("4001d", "11c", "another", "."));
    }

    @Test
    void texts_without_anything_in_common_have_no_script() {
        var before = IntStream.range(0, 3_000).mapToObj(i -> "a" + i).toList();
        var after = IntStream.range(0, 3_000).mapToObj(i -> "b" + i).toList();

        assertThat(LineScript.between(before, after)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "d", "0d", "4d", "2,1d", "-1d", "1,2,3d", "x", "1a", "1c\nnew", "1d\n2d",
            "99999999999d"})
    void what_is_no_script_for_a_text_changes_nothing(String script) {
        assertThat(LineScript.applied(List.of("a", "b", "c"), List.of(script.split("\n")))).isEmpty();
    }

    private static List<String> lines(Random random) {
        return random.ints(random.nextInt(12), 0, 5).mapToObj(Integer::toString).toList();
    }

    private static List<String> changed(List<String> lines, Random random) {
        var changed = new ArrayList<>(lines);
        for (int i = random.nextInt(3); i >= 0; i--) {
            if (changed.isEmpty() || random.nextBoolean()) {
                changed.add(random.nextInt(changed.size() + 1), "new");
            } else {
                changed.remove(random.nextInt(changed.size()));
            }
        }
        return changed;
    }
}
