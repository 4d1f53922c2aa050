// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Which activities of two plans are the same: those with the same id. Two plans that share no id, as when one was typed
 * or imported anew, are matched by the titles of their activities, and by their numbers where titles repeat.
 */
final class SameActivities {

    private final Map<Id, Activity> before = new HashMap<>();
    private final Map<Id, Id> areaBefore = new HashMap<>();
    private final Set<Id> stillThere = new HashSet<>();
    private final Map<Id, String> nameBefore = new HashMap<>();
    private final Map<String, Id> areaNow = new HashMap<>();
    private final Map<Id, String> nameNow = new HashMap<>();
    private final boolean byTitle;

    private SameActivities(Plan earlier, Plan now) {
        var known = new HashMap<Id, Activity>();
        earlier.activities().forEach(one -> known.put(one.id(), one));
        byTitle = !known.isEmpty()
                && now.activities().findAny().isPresent()
                && now.activities().noneMatch(one -> known.containsKey(one.id()));
        if (byTitle) {
            matchByTitle(earlier, now);
        } else {
            now.activities().forEach(one -> Optional.ofNullable(known.get(one.id()))
                    .ifPresent(other -> match(one, other)));
        }
        for (var area : earlier.areas()) {
            nameBefore.put(area.id(), folded(area.name(), earlier));
            area.activities().forEach(one -> areaBefore.put(one.id(), area.id()));
        }
        for (var area : now.areas()) {
            nameNow.put(area.id(), folded(area.name(), now));
            areaNow.putIfAbsent(folded(area.name(), now), area.id());
        }
    }

    static SameActivities of(Plan earlier, Plan now) {
        return new SameActivities(earlier, now);
    }

    boolean isByTitle() {
        return byTitle;
    }

    int count() {
        return before.size();
    }

    /** A present activity as it was. */
    Optional<Activity> before(Id now) {
        return Optional.ofNullable(before.get(now));
    }

    /** The area of the other plan in which a present activity stood. */
    Optional<Id> areaBefore(Id now) {
        return before(now).map(one -> areaBefore.get(one.id()));
    }

    /** Whether an activity of the other plan is in the present one. */
    boolean isStillThere(Id earlier) {
        return stillThere.contains(earlier);
    }

    /** Whether an activity stood in another area; areas of plans that share no id are told by their names. */
    boolean isFromElsewhere(Id now, Id area) {
        return before(now)
                .map(one -> areaBefore.get(one.id()))
                .filter(there -> !there.equals(area))
                .filter(there -> !byTitle || !name(nameBefore, there).equals(name(nameNow, area)))
                .isPresent();
    }

    /** The area of the present plan that an area of the other one is, told by its id or else by its name. */
    Optional<Id> areaNow(Id earlier) {
        return nameNow.containsKey(earlier)
                ? Optional.of(earlier)
                : Optional.ofNullable(areaNow.get(name(nameBefore, earlier)));
    }

    private static String name(Map<Id, String> names, Id area) {
        return names.getOrDefault(area, "");
    }

    private void match(Activity now, Activity earlier) {
        before.put(now.id(), earlier);
        stillThere.add(earlier.id());
    }

    private void matchByTitle(Plan earlier, Plan now) {
        var numbers = Numbering.of(now);
        var numbersBefore = Numbering.of(earlier);
        var titled = new HashMap<String, List<Activity>>();
        earlier.activities().forEach(one ->
                titled.computeIfAbsent(title(one, earlier), _ -> new ArrayList<>()).add(one));
        now.activities().forEach(one -> {
            var candidates = titled.getOrDefault(title(one, now), List.of()).stream()
                    .filter(other -> !stillThere.contains(other.id()))
                    .toList();
            candidates.stream()
                    .filter(other -> numbersBefore.number(other.id()).equals(numbers.number(one.id())))
                    .findFirst()
                    .or(() -> candidates.stream().findFirst())
                    .ifPresent(other -> match(one, other));
        });
    }

    private static String title(Activity activity, Plan plan) {
        return folded(activity.title(), plan);
    }

    private static String folded(LocalizedText text, Plan plan) {
        return FoldedText.fold(plan.text(text)).strip();
    }
}
