// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.Plan;

/**
 * Two titles that differ by one letter of one word: the same title with a slip, or one activity planned twice. There is
 * no fix, for either may be right.
 */
public final class SimilarTitlesRule implements Rule {

    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 24;

    @Override
    public String name() {
        return "similarTitles";
    }

    private record Title(Activity activity, List<String> words) {}

    @Override
    public List<Finding> check(Plan plan, Numbering numbering) {
        var known = new HashSet<List<String>>();
        Map<List<String>, Title> without = new HashMap<>();
        var findings = new ArrayList<Finding>();
        for (var area : plan.areas()) {
            for (var activity : area.activities()) {
                var words = PlanWords.of(FoldedText.fold(plan.text(activity.title()))).stream()
                        .map(PlanWords.Word::text)
                        .toList();
                if (words.size() >= FEWEST_WORDS && words.size() <= MOST_WORDS && known.add(words)) {
                    var other = similar(new Title(activity, words), without);
                    if (other != null) {
                        findings.add(Spot.at(area, activity, ActivityFields.TITLE).finding(
                                this, Severity.HINT, List.of(numbering.number(other)), List.of()));
                    }
                }
            }
        }
        return findings;
    }

    /** The first title seen that has another word at one place; this one is remembered. */
    private static @Nullable Id similar(Title title, Map<List<String>, Title> without) {
        Id similar = null;
        for (int i = 0; i < title.words().size(); i++) {
            var rest = new ArrayList<>(title.words());
            var word = rest.set(i, "");
            var other = without.putIfAbsent(rest, title);
            if (other != null && similar == null && isSlip(word, other.words().get(i))) {
                similar = other.activity().id();
            }
        }
        return similar;
    }

    /** Whether two words of five letters or more differ by one letter that is changed, added or left out. */
    static boolean isSlip(String one, String other) {
        var longer = one.length() >= other.length() ? one : other;
        var shorter = one.length() >= other.length() ? other : one;
        if (shorter.length() < 5 || longer.length() - shorter.length() > 1
                || PlanWords.hasDigit(one) || PlanWords.hasDigit(other)) {
            return false;
        }
        int at = 0;
        while (at < shorter.length() && shorter.charAt(at) == longer.charAt(at)) {
            at++;
        }
        var rest = shorter.substring(longer.length() == shorter.length() ? Math.min(at + 1, shorter.length()) : at);
        return longer.substring(Math.min(at + 1, longer.length())).equals(rest);
    }
}
