// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Currency;
import java.util.List;
import java.util.Optional;

/** The fields of a plan that can be changed; its areas, sections and comments have edits of their own. */
public final class PlanFields {

    public static final Field<Plan, LocalizedText> TITLE = new Field<>("title", Plan::title, Plan::withTitle);
    public static final Field<Plan, Language> ORIGINAL_LANGUAGE =
            new Field<>("originalLanguage", Plan::originalLanguage, Plan::withOriginalLanguage);
    public static final Field<Plan, List<Language>> TRANSLATIONS =
            new Field<>("translations", Plan::translations, Plan::withTranslations);
    public static final Field<Plan, PlanCalendar> CALENDAR =
            new Field<>("calendar", Plan::calendar, Plan::withCalendar);
    public static final Field<Plan, Optional<Currency>> CURRENCY =
            new Field<>("currency", Plan::currency, Plan::withCurrency);
    public static final Field<Plan, Masthead> MASTHEAD = new Field<>("masthead", Plan::masthead, Plan::withMasthead);
    public static final Field<Plan, LocalizedText> AREAS_HEADING =
            new Field<>("areasHeading", Plan::areasHeading, Plan::withAreasHeading);
    public static final Field<Plan, Optional<String>> AREAS_NUMBER =
            new Field<>("areasNumber", Plan::areasNumber, Plan::withAreasNumber);
    public static final Field<Plan, List<Milestone>> MILESTONES =
            new Field<>("milestones", Plan::milestones, Plan::withMilestones);
    public static final Field<Plan, List<Indicator>> INDICATORS =
            new Field<>("indicators", Plan::indicators, Plan::withIndicators);
    public static final Field<Plan, List<FundingSource>> SOURCES =
            new Field<>("sources", Plan::sources, Plan::withSources);
    public static final Field<Plan, List<ExtraField>> EXTRA_FIELDS =
            new Field<>("extraFields", Plan::extraFields, Plan::withExtraFields);

    /** All of them, in the order of the file. */
    public static final List<Field<Plan, ?>> ALL = List.of(
            TITLE,
            ORIGINAL_LANGUAGE,
            TRANSLATIONS,
            CALENDAR,
            CURRENCY,
            MASTHEAD,
            AREAS_HEADING,
            AREAS_NUMBER,
            MILESTONES,
            INDICATORS,
            SOURCES,
            EXTRA_FIELDS);

    private PlanFields() {}
}
