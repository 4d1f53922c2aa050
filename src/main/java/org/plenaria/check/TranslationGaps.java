// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Plan;

/**
 * What a version of a plan in another language lacks.
 *
 * @param missing how many texts are not translated: they stand there in the original language
 * @param outdated how many translations are older than the original
 */
public record TranslationGaps(int missing, int outdated) {

    /** The gaps of the whole plan in one language; none in the original one. */
    public static TranslationGaps of(Plan plan, Language language) {
        var texts = new ArrayList<>(Texts.outsideAreas(plan));
        plan.areas().forEach(area -> texts.addAll(Texts.of(area)));
        return of(texts, language, plan.originalLanguage());
    }

    static TranslationGaps of(List<LocalizedText> texts, Language language, Language original) {
        long missing = texts.stream()
                .filter(text -> text.in(original).isPresent() && text.in(language).isEmpty())
                .count();
        long outdated = texts.stream().filter(text -> text.isOutOfDate(language, original)).count();
        return new TranslationGaps((int) missing, (int) outdated);
    }

    public boolean isEmpty() {
        return missing == 0 && outdated == 0;
    }
}
