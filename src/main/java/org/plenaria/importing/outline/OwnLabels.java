// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.outline;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.plenaria.importing.draft.MastheadPart;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Language;

/** The labels this program prints in one language: exactly these announce its fields, all others are extra fields. */
final class OwnLabels {

    private static final Map<String, FieldKind> FIELDS = Map.ofEntries(
            Map.entry("objective", FieldKind.OBJECTIVE),
            Map.entry("lead", FieldKind.LEAD),
            Map.entry("product", FieldKind.PRODUCTS),
            Map.entry("products", FieldKind.PRODUCTS),
            Map.entry("participants", FieldKind.PARTICIPANTS),
            Map.entry("timeframe", FieldKind.TIMEFRAME),
            Map.entry("venue", FieldKind.VENUE),
            Map.entry("resources", FieldKind.RESOURCES),
            Map.entry("responsible", FieldKind.RESPONSIBLE),
            Map.entry("recurrence", FieldKind.RECURRENCE),
            Map.entry("status", FieldKind.STATUS),
            Map.entry("result", FieldKind.RESULT),
            Map.entry("milestone", FieldKind.MILESTONES),
            Map.entry("milestones", FieldKind.MILESTONES),
            Map.entry("indicator", FieldKind.INDICATORS),
            Map.entry("indicators", FieldKind.INDICATORS));
    private static final Map<String, MastheadPart> MASTHEAD = Map.of(
            "organization", MastheadPart.ORGANIZATION,
            "symbol", MastheadPart.SYMBOL,
            "distribution", MastheadPart.DISTRIBUTION,
            "original", MastheadPart.ORIGINAL,
            "place", MastheadPart.PLACE,
            "date", MastheadPart.DATE,
            "period", MastheadPart.PERIOD);

    private final Map<String, FieldKind> fields = new HashMap<>();
    private final Map<String, MastheadPart> masthead = new HashMap<>();
    private final String further;

    OwnLabels(Language language) {
        var document = Messages.of("document", language.locale());
        var exchange = Messages.of("exchange", language.locale());
        FIELDS.forEach((key, kind) -> fields.put(document.text("label." + key), kind));
        MASTHEAD.forEach((key, part) -> masthead.put(exchange.text("markdown." + key), part));
        further = document.text("label.further");
    }

    FieldKind field(String label) {
        return fields.getOrDefault(label, FieldKind.EXTRA);
    }

    Optional<MastheadPart> masthead(String label) {
        return Optional.ofNullable(masthead.get(label));
    }

    /** Whether a heading stands above what belongs to the plan as a whole: milestones, indicators, anything else. */
    boolean closes(String heading) {
        var kind = field(heading);
        return heading.equals(further) || kind == FieldKind.MILESTONES || kind == FieldKind.INDICATORS;
    }
}
