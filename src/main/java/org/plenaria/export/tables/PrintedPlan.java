// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.tables;

import java.time.LocalDate;
import java.util.List;
import org.plenaria.plan.Language;

/**
 * A whole plan as printed in one language.
 *
 * @param edition which state of the plan it is: "Draft", "Rev. 1", "Adopted 4 December 2026"
 * @param day the day this state is of: the round's, else the meeting's, else the first day of the plan. Never today,
 *     so that the same plan gives the same document.
 * @param organization its short name, or ""
 * @param languageName the document's language in its own words
 * @param reference what stands at the head of each page: symbol and edition
 * @param areasLanguage the one the heading of the areas is in
 * @param closing what belongs to the plan as a whole and to none of its sections, one heading each
 */
public record PrintedPlan(
        Language language,
        String title,
        String edition,
        LocalDate day,
        String organization,
        String languageName,
        String reference,
        PrintedMasthead masthead,
        List<PrintedSection> before,
        String areasNumber,
        String areasHeading,
        Language areasLanguage,
        List<PrintedArea> areas,
        List<PrintedSection> after,
        List<PrintedField> closing) {

    public PrintedPlan {
        before = List.copyOf(before);
        areas = List.copyOf(areas);
        after = List.copyOf(after);
        closing = List.copyOf(closing);
    }

    /**
     * Organization (unless the title names it), title, edition and language: what every page and file says of where it
     * came from.
     */
    public String provenance() {
        return provenance(title);
    }

    /** The same with a shortened title. */
    public String provenance(String shortTitle) {
        var named = title.contains(organization) ? "" : organization; // once is enough in one line
        return PlanWords.joined(named, shortTitle, edition, languageName);
    }

    /** How many activities are printed. */
    public int activityCount() {
        return areas.stream()
                .flatMap(area -> area.groups().stream())
                .mapToInt(group -> group.activities().size())
                .sum();
    }
}
