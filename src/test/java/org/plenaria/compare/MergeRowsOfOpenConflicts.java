// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.A;
import static org.plenaria.compare.MergeCase.edit;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeCase.same;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.valueOf;
import static org.plenaria.compare.MergeRow.row;
import static org.plenaria.plan.ActivityFields.NOTES;
import static org.plenaria.plan.ActivityFields.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.ConflictEdit;
import org.plenaria.edit.ConflictEdit.Choice;
import org.plenaria.plan.Plan;

/** Rows 70 to 75: plans that hold conflicts nobody had resolved. */
final class MergeRowsOfOpenConflicts {

    private MergeRowsOfOpenConflicts() {}

    static Stream<MergeRow> rows() {
        return Stream.of(
                row(70, open("B", "C"), settle(Choice.THEIRS), same()).then(merge -> {
                    assertThat(title(merge)).isEqualTo("C");
                    assertThat(merge.merged().conflicts()).isEmpty();
                }),
                row(71, open("B", "C"), settle(Choice.THEIRS), set(NOTES, text("!"))).then(merge -> {
                    assertThat(title(merge)).isEqualTo("C");
                    assertThat(valueOf(NOTES, merge.merged())).isEqualTo(text("!"));
                    assertThat(merge.merged().conflicts()).isEmpty();
                }),
                row(72, open("B", "C"), settle(Choice.OURS), settle(Choice.THEIRS))
                        .asking("VALUE title")
                        .then(merge -> {
                            assertThat(title(merge)).isEqualTo("B");
                            assertThat(merge.merged().conflicts()).isEmpty();
                            assertThat(title(merge.others(new Resolution.Side(1)))).isEqualTo("C");
                        }),
                row(73, plan(), _ -> open("B", "C"), _ -> open("C", "B"))
                        .asking("VALUE title en")
                        .then(merge -> {
                            assertThat(title(merge)).isEqualTo("B");
                            assertThat(merge.merged().conflicts()).hasSize(1);
                        }),
                row(74, open("B", "C"), edit(new ActivityEdit.Remove(List.of(A))), same()).then(merge ->
                        assertThat(merge.merged().conflicts()).isEmpty()),
                row(75, open("B", "C"), same(), set(TITLE, text("D"))).then(merge -> {
                    assertThat(title(merge)).isEqualTo("D");
                    assertThat(merge.merged().conflicts()).hasSize(1);
                }));
    }

    private static Plan open(String ours, String theirs) {
        return ThreeWayMerge.plan(
                        plan(), set(TITLE, text(ours)).apply(plan()), set(TITLE, text(theirs)).apply(plan()))
                .keepingOpen(Optional.empty(), Optional.empty());
    }

    private static UnaryOperator<Plan> settle(Choice choice) {
        return plan -> edit(new ConflictEdit.Settle(plan.conflicts().getFirst(), choice)).apply(plan);
    }

    private static String title(MergePlan merge) {
        return merge.merged().text(valueOf(TITLE, merge.merged()));
    }
}
