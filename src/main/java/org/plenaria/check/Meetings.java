// SPDX-License-Identifier: Apache-2.0
package org.plenaria.check;

import java.util.List;
import java.util.regex.Pattern;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FoldedText;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Resource;
import org.plenaria.plan.ResourceKind;
import org.plenaria.plan.VenueKind;

/** Which activities bring people to one place, by their venue and by what their titles say in our four languages. */
final class Meetings {

    private static final Pattern IN_PERSON = Pattern.compile(
            "(?<!non )(?<!no )(?<!nao )\\b(on-?site|in[ -]person|face[ -]to[ -]face|presencial(es)?|presenciais"
                    + "|presentiel(le)?s?)\\b");
    private static final Pattern TIME = Pattern.compile("\\b(time|tiempo|tempo|temps)\\b");

    private Meetings() {}

    /** Whether the title says that people meet in one place. */
    static boolean isCalledOnSite(Activity activity) {
        return activity.title().wordings().stream()
                .anyMatch(wording -> IN_PERSON.matcher(FoldedText.fold(wording.text())).find());
    }

    /** Whether people are to meet in one place, as title or venue say. */
    static boolean isOnSite(Activity activity) {
        var venue = activity.venue();
        return venue.filter(one -> one.kind() == VenueKind.PLACE).isPresent()
                || venue.filter(one -> one.kind() == VenueKind.VIRTUAL).isEmpty() && isCalledOnSite(activity);
    }

    /** Whether all that carries an activity is the time of those who work on it. */
    static boolean isStaffTimeOnly(List<Resource> resources) {
        return !resources.isEmpty()
                && resources.stream().allMatch(one -> one.amount().isEmpty()
                        && one.kind()
                                .map(kind -> kind == ResourceKind.STAFF_TIME)
                                .orElseGet(() -> isTime(one.source())));
    }

    private static boolean isTime(LocalizedText source) {
        return source.wordings().stream().anyMatch(one -> TIME.matcher(FoldedText.fold(one.text())).find()
                && !one.text().matches("(?i).*\\b(and|y|e|et|\\+)\\b.*"));
    }
}
