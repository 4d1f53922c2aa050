// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;

/**
 * Finds the activities of a plan that a filter lets through. Keeps the folded texts of every activity it has looked
 * into, so that the next letter one types does not fold them all again. For the texts in one language.
 */
public final class FilteredPlan {

    private final Function<LocalizedText, String> shown;
    private Map<Activity, String> folded = new IdentityHashMap<>();

    /**
     * @param shown a text of the plan in the language that is looked at
     */
    public FilteredPlan(Function<LocalizedText, String> shown) {
        this.shown = shown;
    }

    /**
     * The activities of a plan that pass.
     *
     * @param noticed what the checks noticed about the activities; those without any are left out
     */
    public Set<Id> matching(Plan plan, TimelineFilter filter, Map<Id, List<Noticed>> noticed) {
        var words = filter.words();
        var found = new HashSet<Id>();
        var looked = new IdentityHashMap<Activity, String>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                var notices = noticed.getOrDefault(activity.id(), List.of());
                if (filter.matchesChoices(activity, area.id(), plan.calendar(), notices, shown)
                        && (words.isEmpty() || contains(activity, words, looked))) {
                    found.add(activity.id());
                }
            }
        }
        folded = words.isEmpty() ? folded : looked;
        return Set.copyOf(found);
    }

    private boolean contains(Activity activity, List<String> words, Map<Activity, String> looked) {
        var known = folded.get(activity);
        var text = known != null ? known : FoldedText.fold(String.join("\n", texts(activity).toList()));
        looked.put(activity, text);
        return words.stream().allMatch(text::contains);
    }

    private Stream<String> texts(Activity activity) {
        var lists = Stream.of(
                activity.products().stream(),
                activity.participants().stream(),
                activity.responsible().stream(),
                activity.venue().map(one -> one.wording()).stream(),
                activity.resources().stream().map(Resource::source));
        return Stream.concat(Stream.of(activity.title()), lists.flatMap(one -> one)).map(shown);
    }
}
