// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.A;
import static org.plenaria.compare.MergeCase.B;
import static org.plenaria.compare.MergeCase.H;
import static org.plenaria.compare.MergeCase.P;
import static org.plenaria.compare.MergeCase.Q;
import static org.plenaria.compare.MergeCase.R;
import static org.plenaria.compare.MergeCase.activity;
import static org.plenaria.compare.MergeCase.area;
import static org.plenaria.compare.MergeCase.comment;
import static org.plenaria.compare.MergeCase.edit;
import static org.plenaria.compare.MergeCase.id;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeCase.same;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.texts;
import static org.plenaria.compare.MergeCase.titles;
import static org.plenaria.compare.MergeCase.underHeading;
import static org.plenaria.compare.MergeCase.valueOf;
import static org.plenaria.compare.MergeRow.row;
import static org.plenaria.plan.ActivityFields.NOTES;
import static org.plenaria.plan.ActivityFields.PINNED_NUMBER;
import static org.plenaria.plan.ActivityFields.SUBHEADING;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.CommentEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Id;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.UnknownFields;

/** Rows 33 to 55: areas, activities, sections and sub-headings. */
final class MergeRowsOfElements {

    private static final String GONE_ACTIVITY = "REMOVED_OR_CHANGED ACTIVITY";
    private static final String GONE_AREA = "REMOVED_OR_CHANGED AREA";

    private MergeRowsOfElements() {}

    static Stream<MergeRow> rows() {
        return Stream.of(activities(), moves(), areas(), sections(), subheadings()).flatMap(rows -> rows);
    }

    private static Stream<MergeRow> activities() {
        var remove = edit(new ActivityEdit.Remove(List.of(A)));
        var two = Stream.of("M", "N").sorted((one, other) ->
                id("activity " + one).toString().compareTo(id("activity " + other).toString())).toList();
        return Stream.of(
                row(33, plan(), edit(add("M", P, 1)), edit(add("N", P, 1)))
                        .gives(merged -> assertThat(titles(merged, P))
                                .containsExactly("A", two.getFirst(), two.getLast(), "B")),
                row(34, plan(), edit(add("M", P, 2)),
                        edit(new ActivityEdit.Add(P, 2, activity("M").withTitle(text("M2")))))
                        .asking("VALUE title en")
                        .gives(merged -> assertThat(titles(merged, P)).containsExactly("A", "B", "M")),
                row(35, plan(), remove, same()).gives(merged -> assertThat(titles(merged, P)).containsExactly("B")),
                row(36, plan(), remove, remove).gives(merged -> assertThat(titles(merged, P)).containsExactly("B")),
                row(37, plan(), remove, set(NOTES, text("!"))).asking(GONE_ACTIVITY)
                        .gives(merged -> assertThat(valueOf(NOTES, merged)).isEqualTo(text("!"))),
                row(38, plan(), remove, edit(new ActivityEdit.Move(A, Q, 0))).asking(GONE_ACTIVITY)
                        .gives(merged -> assertThat(titles(merged, Q)).containsExactly("A", "X")),
                row(39, edit(new CommentEdit.Add(comment("old", A, 1))).apply(plan()), remove,
                        edit(new CommentEdit.Add(comment("new", A, 2))))
                        .asking(GONE_ACTIVITY)
                        .gives(merged -> {
                            assertThat(titles(merged, P)).containsExactly("A", "B");
                            assertThat(merged.commentsOn(A)).hasSize(2);
                        }));
    }

    private static Stream<MergeRow> moves() {
        return Stream.of(
                row(40, plan(), edit(new ActivityEdit.Move(A, Q, 1)), set(NOTES, text("!"))).gives(merged -> {
                    assertThat(titles(merged, Q)).containsExactly("X", "A");
                    assertThat(valueOf(NOTES, merged)).isEqualTo(text("!"));
                }),
                row(41, plan(), edit(new ActivityEdit.Move(A, Q, 1)), edit(new ActivityEdit.Move(A, R, 0)))
                        .asking("VALUE area")
                        .gives(merged -> assertThat(titles(merged, Q)).containsExactly("X", "A")),
                row(42, plan(), edit(new ActivityEdit.Move(A, Q, 1)), edit(new ActivityEdit.Move(A, Q, 1)))
                        .gives(merged -> assertThat(titles(merged, Q)).containsExactly("X", "A")),
                row(43, edit(add("C", P, 2), add("D", P, 3)).apply(plan()),
                        edit(new ActivityEdit.Move(id("activity D"), P, 0)), edit(new ActivityEdit.Move(A, P, 2)))
                        .gives(merged -> assertThat(titles(merged, P)).containsExactly("D", "B", "C", "A")),
                row(44, plan(), set(SUBHEADING, Optional.of(H)), edit(new ActivityEdit.Move(A, Q, 1)))
                        .repairing(Repair.Kind.SUBHEADING_LEFT_BEHIND)
                        .gives(merged -> {
                            assertThat(titles(merged, Q)).containsExactly("X", "A");
                            assertThat(valueOf(SUBHEADING, merged)).isEmpty();
                        }));
    }

    private static Stream<MergeRow> areas() {
        var remove = edit(new AreaEdit.Remove(P));
        var moveOut = edit(new ActivityEdit.Move(A, Q, 0));
        return Stream.of(
                row(45, plan(), remove, same()).gives(merged -> {
                    assertThat(names(merged)).containsExactly("Q", "R");
                    assertThat(merged.activityCount()).isEqualTo(2);
                }),
                row(46, plan(), remove, set(NOTES, text("!"))).asking(GONE_AREA)
                        .gives(merged -> assertThat(titles(merged, P)).containsExactly("A", "B")),
                row(47, plan(), remove, edit(add("C", P, 0))).asking(GONE_AREA)
                        .gives(merged -> assertThat(titles(merged, P)).containsExactly("C", "A", "B")),
                row(48, plan(), remove, moveOut).asking(GONE_ACTIVITY).gives(merged -> {
                    assertThat(names(merged)).containsExactly("Q", "R");
                    assertThat(titles(merged, Q)).containsExactly("A", "X");
                }),
                row(49, plan(),
                        edit(new ActivityEdit.Move(A, Q, 0), new ActivityEdit.Move(B, Q, 1), new AreaEdit.Remove(P)),
                        set(NOTES, text("!")))
                        .asking(GONE_AREA)
                        .gives(merged -> {
                            assertThat(titles(merged, Q)).containsExactly("A", "B", "X");
                            assertThat(valueOf(NOTES, merged)).isEqualTo(text("!"));
                        }),
                row(50, plan(), edit(new AreaEdit.Move(R, 0)), edit(new AreaEdit.Add(1, area("D"))))
                        .gives(merged -> assertThat(names(merged)).containsExactly("R", "P", "D", "Q")));
    }

    private static Stream<MergeRow> sections() {
        var section = Section.headed(text("Purpose"), Placement.BEFORE_AREAS)
                .withId(id("section"))
                .withParagraphs(texts("This plan is for one year."));
        var reworded = section.withParagraphs(texts("This plan is for two years."));
        return Stream.of(
                row(51, edit(new SectionEdit.Add(0, section)).apply(plan()),
                        edit(new SectionEdit.Remove(section.id())),
                        edit(new SectionEdit.Change<>(
                                section.id(), SectionFields.PARAGRAPHS, reworded.paragraphs())))
                        .asking("REMOVED_OR_CHANGED SECTION")
                        .gives(merged -> assertThat(merged.sections()).containsExactly(reworded)),
                row(52, plan(), set(PINNED_NUMBER, Optional.of("3.7")), set(PINNED_NUMBER, Optional.of("3.8")))
                        .asking("VALUE pinnedNumber")
                        .gives(merged -> assertThat(valueOf(PINNED_NUMBER, merged)).contains("3.7")));
    }

    private static Stream<MergeRow> subheadings() {
        var remove = edit(new AreaEdit.Change<>(P, AreaFields.SUBHEADINGS, List.of()));
        var rename = edit(new AreaEdit.Change<>(
                P, AreaFields.SUBHEADINGS, List.of(new Subheading(H, text("Renamed"), UnknownFields.NONE))));
        return Stream.of(
                row(53, plan(), remove, set(SUBHEADING, Optional.of(H)))
                        .repairing(Repair.Kind.KEPT_BECAUSE_NEEDED)
                        .gives(merged -> {
                            assertThat(valueOf(SUBHEADING, merged)).contains(H);
                            assertThat(merged.area(P).orElseThrow().subheadings()).hasSize(1);
                        }),
                row(54, underHeading(), plan -> remove.apply(set(SUBHEADING, Optional.<Id>empty()).apply(plan)), same())
                        .gives(merged -> {
                            assertThat(valueOf(SUBHEADING, merged)).isEmpty();
                            assertThat(merged.area(P).orElseThrow().subheadings()).isEmpty();
                        }),
                row(55, plan(), remove, rename).asking("REMOVED_OR_CHANGED subheadings")
                        .gives(merged -> assertThat(merged.area(P).orElseThrow().subheadings())
                                .extracting(Subheading::title)
                                .containsExactly(text("Renamed"))));
    }

    private static ActivityEdit add(String name, Id area, int index) {
        return new ActivityEdit.Add(area, index, activity(name));
    }

    private static List<String> names(Plan plan) {
        return plan.areas().stream().map(Area::name).map(plan::text).toList();
    }
}
