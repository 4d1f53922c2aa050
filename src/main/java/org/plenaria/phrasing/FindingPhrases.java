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
        return messages.text(finding.rule(), finding.arguments().toArray());
    }

    /** What a click on the fix does, as an imperative. */
    public String fix(QuickFix fix) {
        return messages.text("fix." + fix.name(), fix.arguments().toArray());
    }
}
