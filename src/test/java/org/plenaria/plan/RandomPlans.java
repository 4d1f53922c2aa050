// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * Seeded plans in which everything a plan can hold occurs: every component of every record, unknown fields at every
 * level, several languages, texts meant to break things. Every one of them can be written and read. The same seed gives
 * the same plan.
 */
public final class RandomPlans {

    private final Random random;
    private final RandomTexts texts;
    private final int most;

    private RandomPlans(long seed, int most) {
        this.random = new Random(seed);
        this.texts = new RandomTexts(random);
        this.most = most;
    }

    /** A small plan: at most three of everything. */
    public static Plan plan(long seed) {
        return plan(seed, 3);
    }

    /**
     * A plan of any size.
     *
     * @param most how many areas, activities in an area, sections, comments... there are at most
     */
    public static Plan plan(long seed, int most) {
        return new RandomPlans(seed, most).plan();
    }

    /** A plain and plausible plan with so many activities, for measurements and exports; see {@link SizedPlans}. */
    public static Plan sized(int activities) {
        return SizedPlans.plan(activities);
    }

    private Plan plan() {
        var areas = some(this::area);
        var sections = some(this::section);
        var milestones = some(this::milestone);
        var plan = new Plan(
                id(),
                texts.text(),
                texts.oneOf(List.of(Language.ENGLISH, Language.ENGLISH, Language.SPANISH, new Language("zh-Hant"))),
                some(() -> texts.oneOf(List.of(Language.SPANISH, Language.FRENCH, new Language("pt-BR")))),
                calendar(),
                maybe(() -> Currency.getInstance(texts.oneOf(List.of("USD", "EUR", "UYU", "JPY")))),
                masthead(),
                sections,
                texts.text(),
                texts.maybe(),
                areas,
                milestones,
                some(this::indicator),
                some(this::source),
                List.of(),
                some(this::round),
                List.of(),
                some(this::logEntry),
                some(this::ignored),
                some(this::extraField),
                texts.unknown());
        var whole = plan.withComments(comments(plan));
        return whole.withConflicts(conflicts(whole));
    }

    private IgnoredFinding ignored() {
        return new IgnoredFinding(
                "rule" + id(), // one finding is ignored once
                maybe(this::id),
                maybe(() -> texts.oneOf(List.of("title", "venue"))),
                some(texts::words),
                maybe(texts::words),
                maybe(texts::words),
                maybe(this::day),
                texts.unknown());
    }

    private LogEntry logEntry() {
        return new LogEntry(
                id(),
                Instant.ofEpochSecond(random.nextLong(0, 2_000_000_000L)),
                texts.words(),
                maybe(this::id),
                constant(LogAction.values()),
                maybe(texts::words),
                some(() -> texts.oneOf(List.of("title", "venue", "timeframe"))),
                texts.unknown());
    }

    private PlanCalendar calendar() {
        return new PlanCalendar(
                YearMonth.of(random.nextInt(1, 9990), random.nextInt(1, 13)),
                texts.oneOf(List.of(12, 24, 36)),
                texts.oneOf(List.of(PeriodKind.SEMESTER, PeriodKind.TRIMESTER, PeriodKind.QUARTER)),
                texts.unknown());
    }

    private Masthead masthead() {
        return texts.chance(0.3)
                ? Masthead.none()
                : new Masthead(
                        texts.text(),
                        texts.maybe(),
                        texts.text(),
                        texts.text(),
                        texts.text(),
                        texts.text(),
                        maybe(this::day),
                        maybe(() -> texts.oneOf(List.of(Language.SPANISH, Language.FRENCH))),
                        texts.unknown());
    }

    private Section section() {
        return new Section(
                id(), constant(Placement.values()), texts.maybe(), texts.text(), texts.texts(most), texts.unknown());
    }

    private Area area() {
        var subheadings = some(() -> new Subheading(id(), texts.text(), texts.unknown()));
        return new Area(
                id(),
                texts.maybe(),
                texts.text(),
                texts.text(),
                new Colour("#%06x".formatted(random.nextInt(1 << 24))),
                texts.text(),
                some(this::indicator),
                subheadings,
                some(() -> activity(subheadings)),
                some(this::extraField),
                texts.unknown());
    }

    private Activity activity(List<Subheading> subheadings) {
        return new Activity(
                id(),
                texts.maybe(),
                texts.text(),
                timeframe(),
                subheadings.isEmpty() ? Optional.empty() : maybe(() -> texts.oneOf(subheadings).id()),
                texts.texts(most),
                texts.texts(most),
                maybe(this::venue),
                some(this::resource),
                texts.texts(most),
                maybe(this::recurrence),
                maybe(() -> constant(Status.values())),
                texts.chance(0.5) ? OptionalInt.of(random.nextInt(101)) : OptionalInt.empty(),
                texts.text(),
                texts.text(),
                some(this::milestone),
                some(this::indicator),
                some(this::extraField),
                texts.unknown());
    }

    private Timeframe timeframe() {
        return switch (random.nextInt(5)) {
            case 0 -> Timeframe.unstated();
            case 1 -> Timeframe.annual();
            case 2 -> periods();
            case 3 -> Timeframe.of(day(), day());
            default -> new Timeframe.AsWritten(texts.words(), texts.unknown());
        };
    }

    private Timeframe periods() {
        var periods = new TreeSet<Period>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            periods.add(new Period(constant(PeriodKind.values()), random.nextInt(1, 100)));
        }
        return Timeframe.of(periods);
    }

    private Venue venue() {
        var kind = constant(VenueKind.values());
        var wording = texts.text();
        if (kind == VenueKind.PLACE && wording.wordings().isEmpty()) {
            wording = LocalizedText.of(Language.FRENCH, texts.words());
        }
        return new Venue(kind, wording, texts.unknown());
    }

    private Resource resource() {
        return new Resource(
                id(),
                texts.text(),
                maybe(() -> constant(ResourceKind.values())),
                maybe(this::amount),
                maybe(random::nextBoolean),
                texts.unknown());
    }

    private FundingSource source() {
        return new FundingSource(
                id(), texts.text(), maybe(() -> constant(ResourceKind.values())), maybe(this::amount), texts.unknown());
    }

    private BigDecimal amount() {
        return texts.chance(0.5)
                ? BigDecimal.valueOf(random.nextInt(1_000_000_00), 2)
                : new BigDecimal(new BigInteger(random.nextInt(1, 130), random), random.nextInt(-60, 100))
                        .multiply(texts.oneOf(List.of(BigDecimal.ONE, BigDecimal.ONE.negate())));
    }

    private Recurrence recurrence() {
        return new Recurrence(
                random.nextInt(1, 32),
                random.nextInt(1, 37),
                constant(RecurrenceUnit.values()),
                texts.maybe(),
                texts.unknown());
    }

    private Milestone milestone() {
        return new Milestone(id(), texts.text(), day(), texts.unknown());
    }

    private Indicator indicator() {
        return new Indicator(id(), texts.text(), texts.maybe(), texts.maybe(), texts.maybe(), texts.unknown());
    }

    private ExtraField extraField() {
        return new ExtraField(texts.words(), texts.text(), texts.unknown());
    }

    private Round round() {
        return new Round(
                id(),
                constant(RoundKind.values()),
                texts.chance(0.9) ? random.nextInt(5) : Integer.MAX_VALUE,
                day(),
                maybe(this::day),
                some(texts::any),
                texts.maybe(),
                maybe(this::snapshot),
                texts.unknown());
    }

    /** Packed as the plan file packs it, of a plan that says next to nothing. */
    private Snapshot snapshot() {
        var json = "{\"format\":\"plenaria-plan\",\"formatVersion\":1,\"id\":\"" + id() + "\","
                + "\"originalLanguage\":\"en\",\"calendar\":"
                + "{\"start\":\"2020-01\",\"months\":12,\"division\":\"semesters\"}}";
        var packed = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(packed)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Snapshot(Base64.getEncoder().encodeToString(packed.toByteArray()));
    }

    private List<Comment> comments(Plan plan) {
        var elements = Stream.of(
                        Stream.of(plan.id()),
                        plan.sections().stream().map(Section::id),
                        plan.areas().stream().map(Area::id),
                        plan.activities().map(Activity::id),
                        plan.milestones().stream().map(Milestone::id))
                .flatMap(ids -> ids)
                .toList();
        var comments = new ArrayList<Comment>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            var earlier = comments.stream().map(Comment::id).toList();
            comments.add(new Comment(
                    id(),
                    new CommentTarget(
                            maybe(() -> texts.oneOf(elements)), texts.maybe(), texts.maybe(), texts.unknown()),
                    texts.words(),
                    day(),
                    texts.words(),
                    maybe(texts::words),
                    earlier.isEmpty() ? Optional.empty() : maybe(() -> texts.oneOf(earlier)),
                    constant(CommentState.values()),
                    maybe(() -> new Decision(texts.maybe(), texts.maybe(), maybe(this::day), texts.unknown())),
                    texts.unknown()));
        }
        return comments;
    }

    /** At most one of each kind, of fields that most often have something in them. */
    private List<OpenConflict> conflicts(Plan plan) {
        var found = new ArrayList<Contested>();
        if (texts.chance(0.5)) {
            found.add(new Contested.FieldValue<>(
                    Contested.Kind.PLAN, plan.id(), PlanFields.TITLE, maybe(texts::text), texts.text(), texts.text()));
            found.add(new Contested.FieldValue<>(
                    Contested.Kind.PLAN, plan.id(), PlanFields.MASTHEAD, maybe(this::masthead), masthead(),
                            masthead()));
        }
        for (var area : plan.areas().stream().limit(1).toList()) {
            found.add(new Contested.FieldValue<>(
                    Contested.Kind.AREA,
                    area.id(),
                    AreaFields.COLOUR,
                    Optional.empty(),
                    area.colour(),
                    Colour.PALETTE.getLast()));
            found.add(new Contested.Removal(Contested.Kind.AREA, area.id(), random.nextBoolean()));
            area.activities().stream().limit(1).forEach(activity -> conflicts(area, activity, found));
        }
        plan.sections().stream().limit(1).forEach(one -> found.add(new Contested.FieldValue<>(
                Contested.Kind.SECTION,
                one.id(),
                SectionFields.PARAGRAPHS,
                Optional.of(one.paragraphs()),
                texts.texts(most),
                texts.texts(most))));
        plan.comments().stream().limit(1).forEach(one ->
                found.add(new Contested.CommentVersions(one, one.withText(texts.words()))));
        plan.rounds().stream().limit(1).forEach(one ->
                found.add(new Contested.RoundVersions(one, one.withNote(texts.maybe()))));
        return found.stream()
                .map(one -> OpenConflict.found(one, maybe(this::authorship), maybe(this::authorship)))
                .map(one -> new OpenConflict(one.id(), one.about(), one.ours(), one.theirs(), texts.unknown()))
                .distinct()
                .toList();
    }

    private void conflicts(Area area, Activity activity, List<Contested> found) {
        found.add(new Contested.Removal(Contested.Kind.ACTIVITY, activity.id(), random.nextBoolean()));
        found.add(new Contested.Order(
                Contested.Kind.AREA, id(), List.of(area.id(), id()), List.of(id(), area.id())));
        found.add(new Contested.FieldValue<>(
                Contested.Kind.ACTIVITY,
                activity.id(),
                ActivityFields.RESOURCES,
                maybe(() -> some(this::resource)),
                activity.resources(),
                some(this::resource)));
        found.add(new Contested.FieldValue<>(
                Contested.Kind.ACTIVITY,
                activity.id(),
                new Field<>(ContestedFields.UNKNOWN, Activity::unknown, Activity::withUnknown),
                Optional.empty(),
                activity.unknown(),
                texts.unknown()));
        found.add(new Contested.AreaOfActivity(activity.id(), maybe(this::id), area.id(), id()));
        found.add(new Contested.Order(
                Contested.Kind.ACTIVITY, area.id(), List.of(activity.id(), id()), List.of(id(), activity.id())));
    }

    private Authorship authorship() {
        return new Authorship(
                texts.maybe(),
                maybe(() -> Instant.ofEpochSecond(random.nextLong(0, 2_000_000_000L))),
                texts.unknown());
    }

    private Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    private LocalDate day() {
        return texts.chance(0.9)
                ? LocalDate.of(2020, 1, 1).plusDays(random.nextInt(1_000))
                : LocalDate.of(random.nextInt(0, 10_000), random.nextInt(1, 13), random.nextInt(1, 29));
    }

    private <T> T constant(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> Optional<T> maybe(Supplier<T> value) {
        return texts.chance(0.5) ? Optional.of(value.get()) : Optional.empty();
    }

    private <T> List<T> some(Supplier<T> value) {
        return Stream.generate(value).limit(random.nextInt(most + 1)).toList();
    }
}
