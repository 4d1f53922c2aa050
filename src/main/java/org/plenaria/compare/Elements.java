// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Area;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Plan;

/** The ids of elements and of what is inside them. */
final class Elements {

    private Elements() {}

    static Address address(Address.Part part, Key key) {
        return Address.of(part, id(key));
    }

    static Id id(Key key) {
        if (key.step() instanceof Address.Step.Item(Id id)) {
            return id;
        }
        throw new IllegalArgumentException("not the key of something with an id: " + key);
    }

    static List<Id> inside(Activity activity) {
        var ids = new ArrayList<Id>();
        ids.add(activity.id());
        activity.resources().forEach(one -> ids.add(one.id()));
        activity.milestones().forEach(one -> ids.add(one.id()));
        activity.indicators().forEach(one -> ids.add(one.id()));
        return ids;
    }

    /** An area without its activities. */
    static List<Id> insideItself(Area area) {
        var ids = new ArrayList<Id>();
        ids.add(area.id());
        area.indicators().stream().map(Indicator::id).forEach(ids::add);
        area.subheadings().forEach(one -> ids.add(one.id()));
        return ids;
    }

    static List<Id> inside(Area area) {
        var ids = insideItself(area);
        area.activities().forEach(one -> ids.addAll(inside(one)));
        return ids;
    }

    /** Everything a comment can speak of. */
    static Set<Id> all(Plan plan) {
        var ids = new HashSet<Id>();
        ids.add(plan.id());
        plan.sections().forEach(one -> ids.add(one.id()));
        plan.areas().forEach(one -> ids.addAll(inside(one)));
        plan.milestones().forEach(one -> ids.add(one.id()));
        plan.indicators().forEach(one -> ids.add(one.id()));
        plan.sources().forEach(one -> ids.add(one.id()));
        plan.rounds().forEach(one -> ids.add(one.id()));
        return ids;
    }
}
