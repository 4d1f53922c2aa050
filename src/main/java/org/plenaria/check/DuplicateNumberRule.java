// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plenaria.edit.ActivityEdit;
import org.plenaria.edit.AreaEdit;
import org.plenaria.edit.Edit;
import org.plenaria.edit.PlanEdit;
import org.plenaria.edit.SectionEdit;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.PrintOrder;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;

/**
 * A number printed twice: a reader who is sent to "3.2.3" does not know which is meant. Numbers by position never clash
 * among themselves, so one of the two was pinned by its author (or so printed in the document it came from); the fix
 * lets it follow its position. Numbers that clash only because their areas do are left to the area's finding.
 */
public final class DuplicateNumberRule implements Rule {

    @Override
    public String name() {
        return "duplicateNumber";
    }

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var holders = new LinkedHashMap<String, List<Holder>>();
        addSections(holders, plan, numbering, Placement.BEFORE_AREAS);
        add(holders, numbering.ofAreasHeading(), new Holder(
                Spot.plan(PlanFields.AREAS_NUMBER),
                plan.areasHeading(),
                plan.areasNumber().isPresent(),
                new PlanEdit.Change<>(PlanFields.AREAS_NUMBER, Optional.empty())));
        addAreas(holders, plan, numbering);
        addSections(holders, plan, numbering, Placement.AFTER_AREAS);
        var findings = new ArrayList<Finding>();
        holders.forEach((number, sharers) -> report(findings, plan, number, sharers));
        return findings;
    }

    private record Holder(Spot spot, LocalizedText title, boolean pinned, Edit unpin) {}

    private void report(List<Finding> findings, Plan plan, String number, List<Holder> sharers) {
        // Where all are pinned the first may keep its number.
        var keeper = sharers.stream().filter(one -> !one.pinned()).findFirst().orElse(sharers.getFirst());
        for (var one : sharers) {
            if (one != keeper && one.pinned()) {
                findings.add(one.spot().finding(
                        this,
                        Severity.SERIOUS,
                        List.of(number, plan.text(keeper.title())),
                        List.of(new QuickFix("numberByPosition", List.of(), one.unpin()))));
            }
        }
    }

    private static void addSections(
            Map<String, List<Holder>> holders, Plan plan, Numbering numbering, Placement placement) {
        for (Section section : plan.sections()) {
            if (section.placement() == placement) {
                add(holders, numbering.number(section.id()), new Holder(
                        Spot.at(section, SectionFields.PINNED_NUMBER),
                        section.heading(),
                        section.pinnedNumber().isPresent(),
                        new SectionEdit.Change<>(section.id(), SectionFields.PINNED_NUMBER, Optional.empty())));
            }
        }
    }

    private static void addAreas(Map<String, List<Holder>> holders, Plan plan, Numbering numbering) {
        for (var area : plan.areas()) {
            add(holders, numbering.number(area.id()), new Holder(
                    Spot.at(area, AreaFields.PINNED_NUMBER),
                    area.name(),
                    area.pinnedNumber().isPresent(),
                    new AreaEdit.Change<>(area.id(), AreaFields.PINNED_NUMBER, Optional.empty())));
            for (var activity : PrintOrder.activities(area, plan.calendar())) {
                add(holders, numbering.number(activity.id()), new Holder(
                        Spot.at(area, activity, ActivityFields.PINNED_NUMBER),
                        activity.title(),
                        activity.pinnedNumber().isPresent(),
                        new ActivityEdit.Change<>(activity.id(), ActivityFields.PINNED_NUMBER, Optional.empty())));
            }
        }
    }

    private static void add(Map<String, List<Holder>> holders, String number, Holder holder) {
        holders.computeIfAbsent(number, _ -> new ArrayList<>()).add(holder);
    }
}
