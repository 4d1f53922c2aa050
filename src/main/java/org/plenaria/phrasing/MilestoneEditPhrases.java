// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.List;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;

/** What a change of milestones is called, as long as it is about one of them. */
final class MilestoneEditPhrases {

    private final Messages messages;
    private final Phrases phrases;

    MilestoneEditPhrases(Messages messages, Phrases phrases) {
        this.messages = messages;
        this.phrases = phrases;
    }

    /**
     * "Move milestone Draft to 15 March 2020"; empty where several changed at once or one in another way.
     *
     * @param next the milestones after the change
     */
    Optional<String> name(List<Milestone> now, Object next, Plan plan) {
        var after = next instanceof List<?> list
                ? list.stream().filter(Milestone.class::isInstance).map(Milestone.class::cast).toList()
                : List.<Milestone>of();
        var gone = now.stream().filter(one -> !after.contains(one)).toList();
        var come = after.stream().filter(one -> !now.contains(one)).toList();
        if (gone.size() > 1 || come.size() > 1 || gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        if (come.isEmpty()) {
            return Optional.of(messages.text("milestone.remove", title(gone.getFirst(), plan)));
        }
        var result = come.getFirst();
        if (gone.isEmpty()) {
            return Optional.of(messages.text("milestone.add", title(result, plan)));
        }
        var before = gone.getFirst();
        if (!before.id().equals(result.id())) {
            return Optional.empty();
        }
        return before.withDate(result.date()).equals(result)
                ? Optional.of(messages.text("milestone.move", title(result, plan), phrases.date(result.date())))
                : Optional.of(messages.text("milestone.retitle", title(before, plan)));
    }

    private static String title(Milestone milestone, Plan plan) {
        return plan.text(milestone.title());
    }
}
