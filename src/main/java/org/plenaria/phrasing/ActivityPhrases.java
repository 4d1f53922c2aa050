// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.ArrayList;
import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;

/** An activity in one breath, for screen readers and tooltips. */
public final class ActivityPhrases {

    private final Messages messages;
    private final Phrases phrases;

    private ActivityPhrases(Locale locale) {
        messages = Messages.of("phrases", locale);
        phrases = Phrases.in(locale);
    }

    public static ActivityPhrases in(Locale locale) {
        return new ActivityPhrases(locale);
    }

    /**
     * "3.1.2 On-site workshop, 2nd semester, planned, 1 finding". What is not known is left out.
     *
     * @param number its printed number
     * @param shown the language of the plan's texts that is shown
     * @param findings how many things the checks noticed in it
     */
    public String spoken(Activity activity, String number, Plan plan, Language shown, int findings) {
        var parts = new ArrayList<String>();
        parts.add((number + " " + activity.title().show(shown, plan.originalLanguage())).strip());
        parts.add(phrases.timeframe(activity.timeframe(), plan.calendar()));
        activity.status().ifPresent(status -> parts.add(phrases.withinSentence(phrases.status(status))));
        activity.progress().ifPresent(progress -> parts.add(messages.text("spoken.progress", progress)));
        if (findings > 0) {
            parts.add(messages.text("spoken.findings", findings));
        }
        parts.removeIf(String::isEmpty);
        return String.join(", ", parts);
    }
}
