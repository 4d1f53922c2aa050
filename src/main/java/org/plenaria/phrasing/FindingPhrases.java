// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.util.Locale;
import org.plenaria.check.Finding;
import org.plenaria.check.QuickFix;
import org.plenaria.messages.Messages;

/** Findings and their quick fixes in words. */
public final class FindingPhrases {

    private final Messages messages;

    private FindingPhrases(Locale locale) {
        messages = Messages.of("findings", locale);
    }

    public static FindingPhrases in(Locale locale) {
        return new FindingPhrases(locale);
    }

    /** What was noticed, as a sentence. */
    public String sentence(Finding finding) {
        var ofScope = finding.rule() + scope(finding);
        return messages.textOfWords(messages.has(ofScope) ? ofScope : finding.rule(), finding.arguments());
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
