// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.compare;

import java.util.Set;
import org.plenaria.compare.Address;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.PlanFields;

/** What sort of change it is, as somebody looking for a certain sort would say. */
public enum ChangeKind {
    ADDED,
    REMOVED,
    MOVED,
    TIMEFRAME,
    MONEY,
    WORDS,
    /** Status, progress, colours and what else is neither words nor time nor money. */
    OTHER,
    COMMENTS,
    /** Only the printed number is another, because of what changed before it. */
    RENUMBERED;

    private static final Set<String> TIMES = Set.of(
            ActivityFields.TIMEFRAME.name(), ActivityFields.RECURRENCE.name(), ActivityFields.MILESTONES.name(),
            PlanFields.CALENDAR.name());
    private static final Set<String> SUMS = Set.of(
            ActivityFields.RESOURCES.name(), PlanFields.SOURCES.name(), PlanFields.CURRENCY.name());
    private static final Set<String> PLACES = Set.of(Address.AREA_OF_ACTIVITY, Address.POSITION);
    private static final Set<String> NO_WORDS = Set.of(
            ActivityFields.STATUS.name(), ActivityFields.PROGRESS.name(), "colour", "placement", "id", "unknown",
            "conflicts", "log", "ignored", PlanFields.ORIGINAL_LANGUAGE.name(), PlanFields.TRANSLATIONS.name());

    /** The kind of a change of this field. */
    static ChangeKind of(String field) {
        if (PLACES.contains(field)) {
            return MOVED;
        }
        if (TIMES.contains(field)) {
            return TIMEFRAME;
        }
        if (SUMS.contains(field)) {
            return MONEY;
        }
        if (field.equals(ActivityFields.PINNED_NUMBER.name()) || field.equals(PlanFields.AREAS_NUMBER.name())) {
            return RENUMBERED;
        }
        return NO_WORDS.contains(field) ? OTHER : WORDS;
    }
}
