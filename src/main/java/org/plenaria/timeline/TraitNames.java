// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.util.List;

/** What the headings of a timeline say. */
public final class TraitNames {

    /** Between names that stand together: "IDB's RPG funds + Work group time". */
    static final String AND = " + ";

    private TraitNames() {}

    /** The heading of a trait. */
    public static String of(Row.TraitRow row, TimelineWords words) {
        return switch (row.trait()) {
            case Trait.Time(var group) -> words.heading(group);
            case Trait.Under(var subheading) ->
                subheading
                        .flatMap(id -> row.area().subheadings().stream()
                                .filter(one -> one.id().equals(id))
                                .findFirst())
                        .map(one -> words.text(one.title()))
                        .orElseGet(() -> words.without(Grouping.SUBHEADING));
            case Trait.Responsible(var names) -> names(names, Grouping.RESPONSIBLE, words);
            case Trait.Sources(var names) -> names(names, Grouping.SOURCE, words);
            case Trait.InStatus(var status) -> words.status(status);
        };
    }

    private static String names(List<String> names, Grouping grouping, TimelineWords words) {
        return names.isEmpty() ? words.without(grouping) : String.join(AND, names);
    }
}
