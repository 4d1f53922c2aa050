// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.inspector;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.plenaria.plan.Language;
import org.plenaria.plan.Plan;
import org.plenaria.plan.UsedWords;
import org.plenaria.ui.Desk;

/** The words the present plan uses already, gathered when a field first asks and kept until the plan changes. */
public final class Words {

    private final Desk desk;
    private @Nullable Plan plan;
    private @Nullable Language language;
    private @Nullable UsedWords words;

    public Words(Desk desk) {
        this.desk = desk;
    }

    /** The words in the language that is shown. */
    public UsedWords used() {
        var known = words;
        if (known == null || plan != desk.plan() || !desk.shownLanguageProperty().get().equals(language)) {
            plan = desk.plan();
            language = desk.shownLanguageProperty().get();
            known = UsedWords.of(desk.plan(), desk.shownLanguageProperty().get());
            words = known;
        }
        return known;
    }

    /** Completion from one kind of words. */
    public Function<String, List<String>> matching(Function<UsedWords, Collection<String>> kind) {
        return typed -> UsedWords.matching(kind.apply(used()), typed);
    }
}
