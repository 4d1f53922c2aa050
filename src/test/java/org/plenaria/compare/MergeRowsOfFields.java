// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plenaria.compare.MergeCase.plan;
import static org.plenaria.compare.MergeCase.same;
import static org.plenaria.compare.MergeCase.set;
import static org.plenaria.compare.MergeCase.text;
import static org.plenaria.compare.MergeCase.valueOf;
import static org.plenaria.compare.MergeCase.with;
import static org.plenaria.compare.MergeRow.row;
import static org.plenaria.plan.ActivityFields.NOTES;
import static org.plenaria.plan.ActivityFields.STATUS;
import static org.plenaria.plan.ActivityFields.TIMEFRAME;
import static org.plenaria.plan.ActivityFields.TITLE;
import static org.plenaria.plan.ActivityFields.VENUE;

import java.util.Optional;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Field;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Period;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

/** Rows 1 to 19: fields, and texts language by language. */
final class MergeRowsOfFields {

    private static final Timeframe S1 = Timeframe.of(Period.semester(1));
    private static final Timeframe S2 = Timeframe.of(Period.semester(2));
    private static final Optional<Status> NONE = Optional.empty();
    private static final Optional<Status> DONE = Optional.of(Status.DONE);
    private static final Optional<Status> POSTPONED = Optional.of(Status.POSTPONED);

    private MergeRowsOfFields() {}

    static Stream<MergeRow> rows() {
        return Stream.concat(fields(), texts());
    }

    private static Stream<MergeRow> fields() {
        var annual = Timeframe.annual();
        return Stream.of(
                leads(row(1, plan(), same(), same()), TIMEFRAME, annual),
                leads(row(2, plan(), set(TIMEFRAME, S1), same()), TIMEFRAME, S1),
                leads(row(3, plan(), same(), set(TIMEFRAME, S1)), TIMEFRAME, S1),
                leads(row(4, plan(), set(TIMEFRAME, S1), set(TIMEFRAME, S1)), TIMEFRAME, S1),
                leads(row(5, plan(), set(TIMEFRAME, S1), set(TIMEFRAME, S2)).asking("VALUE timeframe"), TIMEFRAME, S1),
                leads(row(6, plan(), set(STATUS, DONE), same()), STATUS, DONE),
                leads(row(7, plan(), set(STATUS, DONE), set(STATUS, DONE)), STATUS, DONE),
                leads(row(8, plan(), set(STATUS, DONE), set(STATUS, POSTPONED)).asking("VALUE status"), STATUS, DONE),
                leads(row(9, with(STATUS, DONE), set(STATUS, NONE), same()), STATUS, NONE),
                leads(row(10, with(STATUS, DONE), set(STATUS, NONE), set(STATUS, POSTPONED)).asking("VALUE status"),
                        STATUS, NONE),
                row(11, plan(), set(STATUS, DONE), set(TIMEFRAME, S2)).gives(merged -> {
                    assertThat(valueOf(STATUS, merged)).isEqualTo(DONE);
                    assertThat(valueOf(TIMEFRAME, merged)).isEqualTo(S2);
                }));
    }

    private static Stream<MergeRow> texts() {
        var both = with(NOTES, text("one", "uno"));
        var place = with(VENUE, Optional.of(Venue.place(text("Lima", "Lima"))));
        return Stream.of(
                leads(row(12, with(NOTES, text("one")), set(NOTES, text("two")), set(NOTES, text("one", "uno"))),
                        NOTES, text("two", "uno")),
                leads(row(13, both, set(NOTES, text("two", "uno")), set(NOTES, text("one", "una"))),
                        NOTES, text("two", "una")),
                leads(row(14, plan(), set(TITLE, text("B")), set(TITLE, text("C"))).asking("VALUE title en"),
                        TITLE, text("B")),
                leads(row(15, both, set(NOTES, text("one")), set(NOTES, text("two", "uno"))), NOTES, text("two")),
                leads(row(16, both, set(NOTES, text("one")), set(NOTES, text("one", "una")))
                        .asking("REMOVED_OR_CHANGED notes es"), NOTES, text("one", "una")),
                leads(row(17, with(NOTES, text("one")), set(NOTES, text("one", "uno")), set(NOTES, text("one", "una")))
                        .asking("VALUE notes es"), NOTES, text("one", "uno")),
                leads(row(18, place, set(VENUE, place("Lima, Peru", "Lima")), set(VENUE, place("Lima", "Lima, Perú"))),
                        VENUE, place("Lima, Peru", "Lima, Perú")),
                leads(row(19, place, set(VENUE, Optional.of(Venue.virtual())), set(VENUE, place("Quito", "Quito")))
                        .asking("VALUE venue"), VENUE, Optional.of(Venue.virtual(LocalizedText.none()))));
    }

    private static Optional<Venue> place(String english, String spanish) {
        return Optional.of(Venue.place(LocalizedText.of(Language.ENGLISH, english).with(Language.SPANISH, spanish)));
    }

    private static <T> MergeRow leads(MergeRow row, Field<Activity, T> field, T expected) {
        return row.gives(merged -> assertThat(valueOf(field, merged)).isEqualTo(expected));
    }
}
