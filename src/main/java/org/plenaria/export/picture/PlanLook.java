// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.RowMaking;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.timeline.TitleRoom;

/** The timeline of a plan, or of one area, as it looks when nobody has chosen anything else. */
public record PlanLook(Plan plan, TimelineContent content, TimelineWords words) implements TimelineLook {

    /** Outside any plan's time: a picture says the same whatever the day it was made on. */
    public static final LocalDate NO_DAY = LocalDate.of(1, 1, 1);

    @Override
    public ColumnSet columns() {
        return ColumnSet.COMPACT;
    }

    @Override
    public TimelineModel model(ColumnLayout columns, TextFit fit) {
        var numbering = Numbering.of(plan);
        var room = new TitleRoom(columns, Map.of(), words, fit, TableLayout.MOST_LINES);
        var making = new RowMaking(Arrangement.printed(content), Set.of(), Optional.of(room), () -> numbering);
        var rows = TimelineRows.of(plan, content, making).forPaper();
        return new TimelineModel(plan, numbering, rows, Map.of(), NO_DAY, words);
    }
}
