// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.export.picture.PlanLook;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;
import org.plenaria.timeline.Arrangement;
import org.plenaria.timeline.BarColours;
import org.plenaria.timeline.Clashes;
import org.plenaria.timeline.ColumnLayout;
import org.plenaria.timeline.ColumnSet;
import org.plenaria.timeline.EarlierPlan;
import org.plenaria.timeline.Emphasis;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.RowMaking;
import org.plenaria.timeline.TableLayout;
import org.plenaria.timeline.TextFit;
import org.plenaria.timeline.TimelineContent;
import org.plenaria.timeline.TimelineLook;
import org.plenaria.timeline.TimelineModel;
import org.plenaria.timeline.TimelineRows;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.timeline.TitleRoom;

/** What a view shows, held fast for a picture or for paper: without today and findings, in the document's words. */
record ShownLook(
        Plan plan,
        TimelineContent content,
        Arrangement arrangement,
        Set<RowKey> folds,
        ColumnSet columns,
        TimelineWords words,
        BarColours colours,
        Optional<EarlierPlan> earlier,
        Optional<MonthLoad> load,
        Clashes clashes,
        Optional<Set<Id>> only,
        Optional<Set<Id>> matching,
        List<String> notes)
        implements TimelineLook {

    @Override
    public TimelineModel model(ColumnLayout laidOut, TextFit fit) {
        var numbering = Numbering.of(plan);
        var room = new TitleRoom(laidOut, Map.of(), words, fit, TableLayout.MOST_LINES);
        var making = new RowMaking(arrangement, folds, Optional.of(room), () -> numbering);
        var rows = TimelineRows.of(plan, content, making).forPaper().seen(only, earlier, plan);
        return new TimelineModel(
                plan, numbering, rows, Map.of(), PlanLook.NO_DAY, words, colours, earlier, load, clashes);
    }

    @Override
    public Emphasis emphasis() {
        return new Emphasis(
                Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), matching);
    }
}
