// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.plenaria.export.excel.CalculationColumns.Column;
import org.plenaria.plan.Id;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.TimeframeGroup;

/**
 * The order of the timeline's rows: the plan's own milestones, then the activities area by area, and in an area period
 * by period, unless it has sub-headings: then they keep the order of their table. Buckets are the periods of an area;
 * an area more stands for all that the plan does not know. What is found here is what the formulas find too, as long as
 * nobody changes anything. Everything is counted from 1.
 */
final class TimelineOrder {

    private final int areas;
    private final int groups;
    private final int ownMilestones;
    private final List<Owned<Milestone>> milestones;
    private final List<Integer> places = new ArrayList<>();
    private final boolean[] byPeriod; // whether an area's activities are grouped so
    private final int[] areaOf;
    private final int[] groupOf;
    private final int[] slotOf;
    private final int[] counts;
    private final int[] firsts;

    TimelineOrder(WorkbookContent content) {
        var rows = content.rows();
        var periods = content.plan().calendar().periods();
        areas = content.plan().areas().size();
        groups = periods.size() + 2;
        byPeriod = new boolean[areas + 1];
        for (int i = 0; i <= areas; i++) {
            byPeriod[i] = i == areas || content.plan().areas().get(i).subheadings().isEmpty();
        }
        areaOf = new int[rows.size()];
        groupOf = new int[rows.size()];
        slotOf = new int[rows.size()];
        counts = new int[buckets()];
        firsts = new int[buckets()];
        var indexes = new HashMap<Id, Integer>();
        content.plan().areas().forEach(area -> indexes.put(area.id(), indexes.size() + 1));
        var placeOf = new HashMap<Id, Integer>();
        for (int i = 0; i < rows.size(); i++) {
            areaOf[i] = indexes.getOrDefault(rows.get(i).area().id(), areas + 1);
            groupOf[i] = switch (content.group(rows.get(i))) {
                case TimeframeGroup.InPeriod(var period) -> periods.indexOf(period) + 1;
                case TimeframeGroup.Annual() -> groups - 1;
                case TimeframeGroup.Undated() -> groups;
            };
            placeOf.put(rows.get(i).activity().id(), i + 1);
            counts[bucket(i + 1) - 1]++;
        }
        milestones = ElementSheets.milestones(content);
        milestones.forEach(one -> places.add(placeOf.getOrDefault(one.element(), 0)));
        ownMilestones = (int) places.stream().filter(place -> place == 0).count();
        slots();
    }

    private void slots() {
        int next = ownMilestones == 0 ? 1 : ownMilestones + 2;
        for (int bucket = 1; bucket <= buckets(); bucket++) {
            boolean opens = (bucket - 1) % groups == 0;
            if (opens && countOfArea((bucket - 1) / groups + 1) > 0) {
                next++;
            }
            firsts[bucket - 1] = next;
            next += counts[bucket - 1];
        }
        Map<Integer, Integer> used = new HashMap<>();
        for (int place = 1; place <= slotOf.length; place++) {
            int bucket = bucket(place);
            slotOf[place - 1] = first(bucket) + used.merge(bucket, 1, Integer::sum) - 1;
        }
    }

    int areas() {
        return areas;
    }

    int buckets() {
        return (areas + 1) * groups;
    }

    /** The milestones, and for each the place of its activity; 0 for the plan's own, which come first. */
    List<Owned<Milestone>> milestones() {
        return milestones;
    }

    List<Integer> places() {
        return places;
    }

    int ownMilestones() {
        return ownMilestones;
    }

    int area(int place) {
        return areaOf[place - 1];
    }

    int group(int place) {
        return groupOf[place - 1];
    }

    int bucket(int place) {
        return (area(place) - 1) * groups + (byPeriod[area(place) - 1] ? group(place) : 1);
    }

    int slot(int place) {
        return slotOf[place - 1];
    }

    int count(int bucket) {
        return counts[bucket - 1];
    }

    int first(int bucket) {
        return firsts[bucket - 1];
    }

    int countOfArea(int area) {
        return IntStream.range(0, groups).map(i -> counts[(area - 1) * groups + i]).sum();
    }

    /** The slot of an area's heading, which stands only above activities. */
    Optional<Integer> band(int area) {
        return countOfArea(area) == 0 ? Optional.empty() : Optional.of(first((area - 1) * groups + 1) - 1);
    }

    /** How many slots are filled. */
    int filled() {
        return firsts[buckets() - 1] + counts[buckets() - 1] - 1;
    }

    String firstFormula(int bucket) {
        int area = (bucket - 1) / groups + 1;
        var heading = (bucket - 1) % groups == 0 ? "+IF(" + cell(Column.AREA_COUNT, area) + ">0,1,0)" : "";
        if (bucket == 1) {
            var own = "COUNTIF(" + Column.MILESTONE_PLACE.named() + ",0)";
            return "1+IF(" + own + ">0," + own + "+1,0)" + heading;
        }
        return cell(Column.BUCKET_FIRST, bucket - 1) + "+" + cell(Column.BUCKET_COUNT, bucket - 1) + heading;
    }

    String bandFormula(int area) {
        return "IF(" + cell(Column.AREA_COUNT, area) + "=0,\"\","
                + cell(Column.BUCKET_FIRST, (area - 1) * groups + 1) + "-1)";
    }

    private static String cell(Column column, int place) {
        return "$" + SheetXml.reference(column.at(), place + 1);
    }
}
