// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.plenaria.compare.MergeCase.A;
import static org.plenaria.compare.MergeCase.P;
import static org.plenaria.compare.MergeCase.Q;
import static org.plenaria.compare.MergeCase.comment;
import static org.plenaria.compare.MergeCase.edit;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.titles;
import static org.plenaria.compare.MergeCase.valueOf;
import static org.plenaria.compare.MergeRow.row;
import static org.plenaria.plan.ActivityFields.NOTES;
import static org.plenaria.plan.ActivityFields.PINNED_NUMBER;
import static org.plenaria.plan.ActivityFields.TIMEFRAME;
import static org.plenaria.plan.ActivityFields.TITLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.plan.Language;
import org.plenaria.plan.Period;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Wording;

/** Rows 65 to 69: what becomes of conflicts when they are resolved. */
final class MergeRowsOfResolutions {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));

    private MergeRowsOfResolutions() {}

    static Stream<MergeRow> rows() {
        return Stream.of(
                row(65, plan(), set(TITLE, text("B")), set(TITLE, text("C"))).asking("VALUE title en").then(merge -> {
                    var conflict = merge.conflicts().getFirst();
                    assertThat(title(merge.resolved(conflict, Resolution.OURS))).isEqualTo("B");
                    assertThat(title(merge.resolved(conflict, Resolution.THEIRS))).isEqualTo("C");
                    var own = new Resolution.Value(new Wording(Language.ENGLISH, "B and C"));
                    assertThat(title(merge.resolved(conflict, own))).isEqualTo("B and C");
                    assertThat(merge.resolved(conflict, own).open()).isEmpty();
                    assertThatIllegalArgumentException()
                            .isThrownBy(() -> merge.resolved(conflict, new Resolution.Value(S1)));
                }),
                row(66, edit(new CommentEdit.Add(comment("old", A, 1))).apply(plan()),
                        edit(new ActivityEdit.Remove(List.of(A))), edit(new CommentEdit.Add(comment("new", A, 2))))
                        .asking("REMOVED_OR_CHANGED ACTIVITY")
                        .then(merge -> {
                            var gone = merge.resolved(merge.conflicts().getFirst(), Resolution.OURS);
                            assertThat(titles(gone.merged(), P)).containsExactly("B");
                            assertThat(gone.merged().comments()).isEmpty();
                        }),
                row(67, plan(), edit(new AreaEdit.Remove(P)), set(NOTES, text("!")))
                        .asking("REMOVED_OR_CHANGED AREA")
                        .then(merge -> {
                            var gone = merge.resolved(merge.conflicts().getFirst(), Resolution.OURS);
                            assertThat(gone.merged()).isEqualTo(edit(new AreaEdit.Remove(P)).apply(plan()));
                        }),
                row(68, plan(), edit(new AreaEdit.Remove(Q)), edit(new ActivityEdit.Move(A, Q, 0)))
                        .asking("REMOVED_OR_CHANGED AREA")
                        .then(merge -> {
                            assertThat(titles(merge.merged(), Q)).containsExactly("A", "X");
                            var gone = merge.resolved(merge.conflicts().getFirst(), Resolution.OURS);
                            assertThat(titles(gone.merged(), P)).containsExactly("A", "B");
                            assertThat(gone.merged().area(Q)).isEmpty();
                        }),
                row(69, plan(),
                        plan -> set(TIMEFRAME, S1).apply(set(PINNED_NUMBER, Optional.of("3.7")).apply(plan)),
                        plan -> set(TIMEFRAME, S2).apply(set(PINNED_NUMBER, Optional.of("3.8")).apply(plan)))
                        .asking("VALUE pinnedNumber", "VALUE timeframe")
                        .then(merge -> {
                            var theirs = merge.resolved(merge.conflicts().getFirst(), Resolution.OURS)
                                    .others(new Resolution.Side(1));
                            assertThat(valueOf(PINNED_NUMBER, theirs.merged())).contains("3.7");
                            assertThat(valueOf(TIMEFRAME, theirs.merged())).isEqualTo(S2);
                            assertThat(theirs.open()).isEmpty();
                        }));
    }

    private static String title(MergePlan merge) {
        return merge.merged().text(valueOf(TITLE, merge.merged()));
    }
}
