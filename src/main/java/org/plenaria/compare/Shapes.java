// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import static org.plenaria.compare.Parts.part;
import static org.plenaria.compare.Whole.optional;
import static org.plenaria.compare.Whole.whole;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.plenaria.plan.Activity;
import org.plenaria.plan.ActivityFields;
import org.plenaria.plan.Area;
import org.plenaria.plan.AreaFields;
import org.plenaria.plan.Colour;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Placement;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.PlanFields;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Section;
import org.plenaria.plan.SectionFields;
import org.plenaria.plan.Subheading;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;

/** The shapes of everything in a plan. */
final class Shapes {

    static final Shape<UnknownFields> UNKNOWN = new UnknownShape();
    static final Shape<LocalizedText> TEXT = new TextShape();
    static final Shape<List<LocalizedText>> WORDS = Keyed.ordered(Keying.byWords(), TEXT, LocalizedText.class);

    private static final Shape<List<ExtraField>> EXTRA_FIELDS = Keyed.ordered(
            Keying.byName(ExtraField::name),
            Parts.of(
                    part("value", ExtraField::value, (e, v) -> new ExtraField(e.name(), v, e.unknown()), TEXT),
                    part("unknown", ExtraField::unknown, (e, v) -> new ExtraField(e.name(), e.value(), v), UNKNOWN)),
            ExtraField.class);

    private static final Shape<List<Milestone>> MILESTONES = Keyed.ordered(
            Keying.byId(Milestone::id),
            Parts.of(
                    part("title", Milestone::title, Milestone::withTitle, TEXT),
                    part("date", Milestone::date, Milestone::withDate, whole(LocalDate.class)),
                    part("unknown", Milestone::unknown, Milestone::withUnknown, UNKNOWN)),
            Milestone.class);

    private static final Shape<List<Indicator>> INDICATORS = Keyed.ordered(
            Keying.byId(Indicator::id),
            Parts.of(
                    part("name", Indicator::name, Indicator::withName, TEXT),
                    part("baseline", Indicator::baseline, Indicator::withBaseline, optional()),
                    part("target", Indicator::target, Indicator::withTarget, optional()),
                    part("actual", Indicator::actual, Indicator::withActual, optional()),
                    part("unknown", Indicator::unknown, Indicator::withUnknown, UNKNOWN)),
            Indicator.class);

    private static final Shape<List<Resource>> RESOURCES = Keyed.ordered(
            Keying.byId(Resource::id),
            Parts.of(
                    part("source", Resource::source, Resource::withSource, TEXT),
                    part("kind", Resource::kind, Resource::withKind, optional()),
                    part("amount", Resource::amount, Resource::withAmount, optional()),
                    part("secured", Resource::secured, Resource::withSecured, optional()),
                    part("unknown", Resource::unknown, Resource::withUnknown, UNKNOWN)),
            Resource.class);

    private static final Shape<List<FundingSource>> SOURCES = Keyed.ordered(
            Keying.byId(FundingSource::id),
            Parts.of(
                    part("name", FundingSource::name, FundingSource::withName, TEXT),
                    part("kind", FundingSource::kind, FundingSource::withKind, optional()),
                    part("ceiling", FundingSource::ceiling, FundingSource::withCeiling, optional()),
                    part("unknown", FundingSource::unknown, FundingSource::withUnknown, UNKNOWN)),
            FundingSource.class);

    private static final Shape<List<Subheading>> SUBHEADINGS = Keyed.ordered(
            Keying.byId(Subheading::id),
            Parts.of(
                    part("title", Subheading::title, Subheading::withTitle, TEXT),
                    part("unknown", Subheading::unknown, Subheading::withUnknown, UNKNOWN)),
            Subheading.class);

    private static final Shape<Masthead> MASTHEAD = Parts.of(
            part("distribution", Masthead::distribution, Masthead::withDistribution, TEXT),
            part("symbol", Masthead::symbol, Masthead::withSymbol, optional()),
            part("organization", Masthead::organization, Masthead::withOrganization, TEXT),
            part("organizationInFull", Masthead::organizationInFull, Masthead::withOrganizationInFull, TEXT),
            part("meeting", Masthead::meeting, Masthead::withMeeting, TEXT),
            part("place", Masthead::place, Masthead::withPlace, TEXT),
            part("date", Masthead::date, Masthead::withDate, optional()),
            part("original", Masthead::original, Masthead::withOriginal, optional()),
            part("unknown", Masthead::unknown, Masthead::withUnknown, UNKNOWN));

    /** An activity without its sub-heading, which depends on the area it stands in. */
    static final Shape<Activity> ACTIVITY = Parts.of(
            part(ActivityFields.PINNED_NUMBER, optional()),
            part(ActivityFields.TITLE, TEXT),
            part(ActivityFields.TIMEFRAME, whole(Timeframe.class)),
            part(ActivityFields.PRODUCTS, WORDS),
            part(ActivityFields.PARTICIPANTS, WORDS),
            part(ActivityFields.VENUE, new VenueShape()),
            part(ActivityFields.RESOURCES, RESOURCES),
            part(ActivityFields.RESPONSIBLE, WORDS),
            part(ActivityFields.RECURRENCE, optional()),
            part(ActivityFields.STATUS, optional()),
            part(ActivityFields.PROGRESS, whole(OptionalInt.class)),
            part(ActivityFields.RESULT, TEXT),
            part(ActivityFields.NOTES, TEXT),
            part(ActivityFields.MILESTONES, MILESTONES),
            part(ActivityFields.INDICATORS, INDICATORS),
            part(ActivityFields.EXTRA_FIELDS, EXTRA_FIELDS),
            part("unknown", Activity::unknown, Activity::withUnknown, UNKNOWN));

    static final Shape<Optional<Id>> SUBHEADING = optional();

    /** An area without its activities. */
    static final Shape<Area> AREA = Parts.of(
            part(AreaFields.PINNED_NUMBER, optional()),
            part(AreaFields.NAME, TEXT),
            part(AreaFields.OBJECTIVE, TEXT),
            part(AreaFields.COLOUR, whole(Colour.class)),
            part(AreaFields.LEAD, TEXT),
            part(AreaFields.INDICATORS, INDICATORS),
            part(AreaFields.SUBHEADINGS, SUBHEADINGS),
            part(AreaFields.EXTRA_FIELDS, EXTRA_FIELDS),
            part("unknown", Area::unknown, Area::withUnknown, UNKNOWN));

    private static final Shape<List<Section>> SECTIONS = Keyed.elements(
            Address.Part.SECTION,
            Keying.byId(Section::id),
            Parts.of(
                    part(SectionFields.PLACEMENT, whole(Placement.class)),
                    part(SectionFields.PINNED_NUMBER, optional()),
                    part(SectionFields.HEADING, TEXT),
                    part(SectionFields.PARAGRAPHS, WORDS),
                    part("unknown", Section::unknown, Section::withUnknown, UNKNOWN)),
            Section.class);

    /** A plan without its areas, comments and all that is in them. */
    static final Shape<Plan> PLAN = Parts.of(
            part("id", Plan::id, Plan::withId, whole(Id.class)),
            part(PlanFields.TITLE, TEXT),
            part(PlanFields.ORIGINAL_LANGUAGE, whole(Language.class)),
            part(
                    PlanFields.TRANSLATIONS,
                    Keyed.ordered(Keying.byName(Language::tag), whole(Language.class), Language.class)),
            part(PlanFields.CALENDAR, whole(PlanCalendar.class)),
            part(PlanFields.CURRENCY, optional()),
            part(PlanFields.MASTHEAD, MASTHEAD),
            part(Address.SECTIONS, Plan::sections, Plan::withSections, SECTIONS),
            part(PlanFields.AREAS_HEADING, TEXT),
            part(PlanFields.AREAS_NUMBER, optional()),
            part(PlanFields.MILESTONES, MILESTONES),
            part(PlanFields.INDICATORS, INDICATORS),
            part(PlanFields.SOURCES, SOURCES),
            part(Address.ROUNDS, Plan::rounds, Plan::withRounds, CommentShapes.ROUNDS),
            part(Address.CONFLICTS, Plan::conflicts, Plan::withConflicts, new OpenConflictsShape()),
            part("log", Plan::log, Plan::withLog, new LogShape()),
            part("ignored", Plan::ignored, Plan::withIgnored, new IgnoredShape()),
            part(PlanFields.EXTRA_FIELDS, EXTRA_FIELDS),
            part(Address.UNKNOWN, Plan::unknown, Plan::withUnknown, UNKNOWN));

    private Shapes() {}
}
