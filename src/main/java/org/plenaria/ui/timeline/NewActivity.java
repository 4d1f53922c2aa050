// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.timeline.Row;

/** Makes new activities, placed by the row they are asked for at. */
final class NewActivity {

    private NewActivity() {}

    /** The title of an activity whose author has not written one yet, in the language the plan is drafted in. */
    static LocalizedText title(Plan plan) {
        var language = plan.originalLanguage();
        return LocalizedText.of(language, Messages.of("timeline", language.locale()).text("new.activity"));
    }

    /** A new activity under the heading a row stands under, directly after that row's activity. */
    static ActivityEdit.Add at(Row row, Plan plan) {
        var area = row.area();
        return switch (row) {
            case Row.ActivityRow one ->
                add(area, area.indexOf(one.activity().id()) + 1, under(one.group()), one.subheading(), plan);
            case Row.GroupRow one -> add(area, area.activities().size(), under(one.group()), one.subheading(), plan);
            case Row.SubheadingRow one ->
                add(area, area.activities().size(), Timeframe.unstated(), Optional.of(one.subheading().id()), plan);
            case Row.AreaRow _, Row.TraitRow _, Row.GoneHeading _, Row.GoneRow _, Row.AddRow _ -> atEnd(area, plan);
        };
    }

    /** A new activity of which nobody has said when, at the end of an area. */
    static ActivityEdit.Add atEnd(Area area, Plan plan) {
        return add(area, area.activities().size(), Timeframe.unstated(), Optional.empty(), plan);
    }

    private static ActivityEdit.Add add(
            Area area, int index, Timeframe timeframe, Optional<Id> subheading, Plan plan) {
        var activity = Activity.titled(title(plan), timeframe).withSubheading(subheading);
        return new ActivityEdit.Add(area.id(), index, activity);
    }

    private static Timeframe under(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(var period) -> Timeframe.of(period);
            case TimeframeGroup.Annual() -> Timeframe.annual();
            case TimeframeGroup.Undated() -> Timeframe.unstated();
        };
    }
}
