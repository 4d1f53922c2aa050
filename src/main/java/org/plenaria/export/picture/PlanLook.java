// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
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
    public TimelineModel model(double column, TextFit fit) {
        var room = new TitleRoom(column, Map.of(), words, fit);
        var rows = TimelineRows.of(plan, content, Set.of(), room).forPaper();
        return new TimelineModel(plan, Numbering.of(plan), rows, Map.of(), NO_DAY, words);
    }
}
