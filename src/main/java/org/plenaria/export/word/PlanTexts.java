// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.plenaria.export.tables.PrintedMasthead;

/** What stands for the placeholders in the running text of a template. */
enum PlanTexts {
    TITLE(state -> state.blocks().printed().title()),
    MEETING(state -> masthead(state).meeting()),
    ORGANIZATION(state -> masthead(state).organization()),
    ORGANIZATIONINFULL(state -> masthead(state).organizationInFull()),
    DISTRIBUTION(state -> state.words().text(state.plan().masthead().distribution())),
    SYMBOL(state -> state.plan().masthead().symbol().orElse("")),
    EDITION(state -> state.blocks().printed().edition()),
    REFERENCE(state -> state.blocks().printed().reference()),
    PROVENANCE(state -> state.blocks().printed().provenance()),
    PLACE(state -> state.words().text(state.plan().masthead().place())),
    DATE(state -> state.plan().masthead().date().map(state.words().phrases()::date).orElse("")),
    PLACEANDDATE(state -> masthead(state).placeAndDate()),
    DAY(state -> state.words().day().map(state.words().phrases()::date).orElse("")),
    PERIOD(state -> state.words().phrases().span(state.plan().calendar().span())),
    LANGUAGE(state -> state.blocks().printed().languageName()),
    ORIGINALLANGUAGE(state -> state.words().originalLanguage()),
    AREACOUNT(state -> Integer.toString(state.blocks().printed().areas().size())),
    ACTIVITYCOUNT(state -> Integer.toString(state.blocks().printed().activityCount()));

    private final Function<DocumentStates.State, String> text;

    PlanTexts(Function<DocumentStates.State, String> text) {
        this.text = text;
    }

    private static PrintedMasthead masthead(DocumentStates.State state) {
        return state.blocks().printed().masthead();
    }

    /** The one of a name; capitals make no difference. */
    static Optional<PlanTexts> of(String name) {
        var large = name.toUpperCase(Locale.ROOT);
        for (var one : values()) {
            if (one.name().equals(large)) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    String of(DocumentStates.State state) {
        return text.apply(state);
    }
}
