// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.ResourceKind;

/** The words the program itself prints for a value: where an author wrote just these, the value alone is kept. */
public final class OwnWords {

    private final Messages phrases;
    private final Map<String, ResourceKind> kinds;
    private final String unnamed;

    public OwnWords(Language language) {
        phrases = Messages.of("phrases", language.locale());
        unnamed = Messages.of("document", language.locale()).text("resource.unnamed");
        kinds = Map.of(
                phrases.text("resource.funds"), ResourceKind.FUNDS,
                phrases.text("resource.staff.time"), ResourceKind.STAFF_TIME,
                phrases.text("resource.consultant"), ResourceKind.CONSULTANT,
                phrases.text("resource.in.kind"), ResourceKind.IN_KIND);
    }

    /** A frequency with the author's words, unless the program would print the very same. */
    public Recurrence recurrence(Recurrence found, String words) {
        var unit = found.unit().name().toLowerCase(Locale.ROOT);
        var own = found.times() == 1 && found.every() > 1
                ? phrases.text("recurrence.every." + unit, found.every())
                : phrases.text("recurrence." + unit, found.times(), found.every());
        var kept = Optional.of(words).filter(text -> !text.equalsIgnoreCase(own));
        return new Recurrence(found.times(), found.every(), found.unit(), kept, found.unknown());
    }

    /** Whether these words stand in the place of a source that is still looked for. */
    public boolean isUnnamed(String source) {
        return source.equals(unnamed);
    }

    /** The kind that stands in the place of a source nobody named. */
    public Optional<ResourceKind> kind(String source) {
        return Optional.ofNullable(kinds.get(source));
    }
}
