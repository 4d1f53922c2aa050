// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.Locale;
import org.plenaria.check.Finding;
import org.plenaria.check.QuickFix;
import org.plenaria.edit.ConflictEdit;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Plan;

/** Findings and their quick fixes in words. */
public final class FindingPhrases {

    private final Messages messages;
    private final ConflictPhrases conflicts;

    private FindingPhrases(Locale locale) {
        messages = Messages.of("findings", locale);
        conflicts = ConflictPhrases.in(locale);
    }

    public static FindingPhrases in(Locale locale) {
        return new FindingPhrases(locale);
    }

    /** What was noticed, as a sentence. */
    public String sentence(Finding finding) {
        var ofScope = finding.rule() + scope(finding);
        return messages.textOfWords(messages.has(ofScope) ? ofScope : finding.rule(), finding.arguments());
    }

    /**
     * The same, with the values of the plan where the finding is about more than words.
     *
     * @param plan in which it was noticed
     */
    public String sentence(Finding finding, Plan plan) {
        return finding.fixes().stream()
                .map(QuickFix::edit)
                .filter(ConflictEdit.Settle.class::isInstance)
                .map(ConflictEdit.Settle.class::cast)
                .findFirst()
                .map(settle -> conflicts.sentence(settle.conflict(), plan))
                .orElseGet(() -> sentence(finding));
    }

    // One rule may speak of an activity, of its area or of the whole plan, each with a text of its own.
    private static String scope(Finding finding) {
        if (finding.element().isEmpty()) {
            return ".plan";
        }
        if (finding.area().isEmpty()) {
            return ".section";
        }
        return finding.element().equals(finding.area()) ? ".area" : "";
    }

    /** What a click on the fix does, as an imperative. */
    public String fix(QuickFix fix) {
        return messages.textOfWords("fix." + fix.name(), fix.arguments());
    }
}
