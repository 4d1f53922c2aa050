// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

import java.util.Optional;
import org.plenaria.plan.Area;
import org.plenaria.plan.Comment;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.IgnoredFinding;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Round;
import org.plenaria.plan.Section;

/**
 * The whole plan.
 *
 * @param formatVersion the version written, and the newest that is read strictly
 */
record PlanCodec(int formatVersion) implements Codec<Plan> {

    static final String FORMAT = "plenaria-plan";
    static final Codec<Integer> VERSION = Numbers.whole(1, Integer.MAX_VALUE);

    private static final Codec<PlanCalendar> CALENDAR = new CalendarCodec();
    private static final Codec<Masthead> MASTHEAD = new MastheadCodec();
    private static final Codec<Section> SECTION = new SectionCodec();
    private static final Codec<Area> AREA = new AreaCodec();
    private static final Codec<Milestone> MILESTONE = new MilestoneCodec();
    private static final Codec<Indicator> INDICATOR = new IndicatorCodec();
    private static final Codec<FundingSource> SOURCE = new FundingSourceCodec();
    private static final Codec<Comment> COMMENT = new CommentCodec();
    private static final Codec<Round> ROUND = new RoundCodec();
    private static final Codec<IgnoredFinding> IGNORED = new IgnoredFindingCodec();
    private static final Codec<LogEntry> LOG_ENTRY = new LogEntryCodec();
    private static final Codec<ExtraField> EXTRA_FIELD = new ExtraFieldCodec();

    @Override
    public Plan read(JsonValue value, Context context) throws Fault {
        var in = Members.of(value, context);
        in.take("format");
        if (!context.lenient()) {
            in.take("formatVersion"); // a newer one stays among the unknown fields: a plan that has it is not written
        }
        return new Plan(
                in.id(),
                in.text("title"),
                in.required("originalLanguage", Scalars.LANGUAGE),
                in.list("translations", Scalars.LANGUAGE),
                in.required("calendar", CALENDAR),
                in.optional("currency", Scalars.CURRENCY),
                in.optional("masthead", MASTHEAD).orElseGet(Masthead::none),
                in.list("sections", SECTION),
                in.text("areasHeading"),
                in.optional("areasNumber", Scalars.STRING),
                in.list("areas", AREA),
                in.list("milestones", MILESTONE),
                in.list("indicators", INDICATOR),
                in.list("sources", SOURCE),
                in.list("comments", COMMENT),
                in.list("rounds", ROUND),
                in.list("conflicts", new ConflictCodec(formatVersion)),
                in.list("log", LOG_ENTRY),
                in.list("ignored", IGNORED),
                in.list("extraFields", EXTRA_FIELD),
                in.rest());
    }

    @Override
    public JsonValue write(Plan plan, Context context) throws Fault {
        var masthead = Optional.of(plan.masthead()).filter(one -> !one.equals(Masthead.none()));
        return new ObjectOf(context)
                .put("format", Scalars.STRING, FORMAT)
                .put("formatVersion", VERSION, formatVersion)
                .put("id", Scalars.ID, plan.id())
                .put("title", plan.title())
                .put("originalLanguage", Scalars.LANGUAGE, plan.originalLanguage())
                .put("translations", Scalars.LANGUAGE, plan.translations())
                .put("calendar", CALENDAR, plan.calendar())
                .put("currency", Scalars.CURRENCY, plan.currency())
                .put("masthead", MASTHEAD, masthead)
                .put("sections", SECTION, plan.sections())
                .put("areasHeading", plan.areasHeading())
                .put("areasNumber", Scalars.STRING, plan.areasNumber())
                .put("areas", AREA, plan.areas())
                .put("milestones", MILESTONE, plan.milestones())
                .put("indicators", INDICATOR, plan.indicators())
                .put("sources", SOURCE, plan.sources())
                .put("comments", COMMENT, plan.comments())
                .put("rounds", ROUND, plan.rounds())
                .put("conflicts", new ConflictCodec(formatVersion), plan.conflicts())
                .put("log", LOG_ENTRY, plan.log())
                .put("ignored", IGNORED, plan.ignored())
                .put("extraFields", EXTRA_FIELD, plan.extraFields())
                .with(plan.unknown());
    }
}
