// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.Phrases;
import org.plenaria.phrasing.ShortAmount;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Plan;
import org.plenaria.plan.PlanCalendar;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.Swatch;
import org.plenaria.timeline.TimelineWords;

/** The words of a timeline, the same on the screen, in pictures and on paper. */
public final class TimelinePhrases implements TimelineWords {

    private final Supplier<Plan> plan;
    private final Supplier<Language> language;
    private final boolean editable;
    private final Phrases phrases;
    private final Messages messages;
    private final Messages rowWords;
    private final Messages scaleWords;
    private final Messages legendWords;
    /** Asked for again and again while a header is laid out. */
    private final Map<Named, String> periods = new ConcurrentHashMap<>();

    private record Named(Period period, PlanCalendar calendar) {}

    private TimelinePhrases(Supplier<Plan> plan, Supplier<Language> language, Locale labels, boolean editable) {
        this.plan = plan;
        this.language = language;
        this.editable = editable;
        phrases = Phrases.in(labels);
        messages = Messages.of("timeline", labels);
        rowWords = Messages.of("timelineRows", labels);
        scaleWords = Messages.of("scale", labels);
        legendWords = Messages.of("legend", labels);
    }

    /**
     * The words for a timeline that somebody works on, with hints at what can be done there.
     *
     * @param plan the plan at the moment
     * @param language the language its texts are shown in at the moment
     * @param labels the language of all other words
     */
    public static TimelinePhrases onScreen(Supplier<Plan> plan, Supplier<Language> language, Locale labels) {
        return new TimelinePhrases(plan, language, labels, true);
    }

    /** The words for a timeline to look at, all in the language of a document. */
    public static TimelinePhrases onPaper(Plan plan, PlanWords words) {
        return new TimelinePhrases(() -> plan, words::language, words.phrases().locale(), false);
    }

    @Override
    public Locale locale() {
        return phrases.locale();
    }

    @Override
    public String text(LocalizedText text) {
        return text.show(language.get(), plan.get().originalLanguage());
    }

    @Override
    public String period(Period period) {
        return periods.computeIfAbsent(
                new Named(period, plan.get().calendar()), one -> phrases.period(one.period, one.calendar));
    }

    @Override
    public String periodShort(Period period) {
        return phrases.periodShort(period, plan.get().calendar());
    }

    @Override
    public String periodBrief(PeriodKind kind, int number) {
        return scaleWords.text("brief." + kind.name().toLowerCase(Locale.ROOT), number);
    }

    @Override
    public String month(YearMonth month) {
        return phrases.monthShort(month.getMonthValue());
    }

    @Override
    public String week(int number) {
        return scaleWords.text("week", Integer.toString(number));
    }

    @Override
    public String heading(TimeframeGroup group) {
        return phrases.groupHeading(group, plan.get().calendar());
    }

    @Override
    public String subline(Activity activity) {
        var parts = new ArrayList<String>();
        parts.add(joined(activity.products().stream().map(this::text)));
        activity.venue().map(this::venue).ifPresent(parts::add);
        return PlanWords.joined(parts.toArray(String[]::new));
    }

    @Override
    public String barLabel(Activity activity) {
        return activity.participants().isEmpty()
                ? joined(activity.resources().stream().map(this::source))
                : joined(activity.participants().stream().map(this::text));
    }

    /** What pays; where no source is named, of what kind it is. */
    private String source(Resource resource) {
        var source = text(resource.source());
        return source.isEmpty() ? resource.kind().map(phrases::resourceKind).orElse("") : source;
    }

    @Override
    public String milestone(Milestone milestone) {
        return text(milestone.title());
    }

    @Override
    public String column(Column column) {
        return rowWords.text("column." + column.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String without(Grouping grouping) {
        return rowWords.text("without." + grouping.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public String venue(Activity activity) {
        return activity.venue().map(this::venue).orElse("");
    }

    @Override
    public String resource(Resource resource) {
        var source = source(resource);
        return resource.amount()
                .map(amount -> (source + " " + phrases.money(amount, plan.get().currency())).strip())
                .orElse(source);
    }

    @Override
    public String addActivity() {
        return editable ? messages.text("add.long") : "";
    }

    @Override
    public String addActivityShort() {
        return editable ? messages.text("add") : "";
    }

    @Override
    public String noTimeframe() {
        return messages.text(editable ? "no.timeframe" : "voice.no.timeframe");
    }

    @Override
    public String reversedDates() {
        return messages.text("reversed.dates");
    }

    @Override
    public String status(Optional<Status> status) {
        return status.map(phrases::status).orElseGet(() -> messages.text("legend.no.status"));
    }

    @Override
    public String load(MonthLoad.Of of) {
        return messages.text(of == MonthLoad.Of.MONEY ? "load.money" : "load.activities");
    }

    @Override
    public String amount(BigDecimal amount) {
        return ShortAmount.of(amount, locale());
    }

    @Override
    public String meaning(Swatch swatch) {
        return switch (swatch) {
            case FILLED -> "";
            case SOFT -> legendWords.text("soft");
            case EXACT -> legendWords.text("exact");
            case HATCHED -> legendWords.text("hatched");
            case PROGRESS -> legendWords.text("progress");
            case DONE -> legendWords.text("done");
            case RECURRING -> legendWords.text("recurring");
            case PAUSE -> legendWords.text("pause");
            case MILESTONE -> legendWords.text("milestone");
            case EARLIER -> legendWords.text("earlier");
            case APPEARED -> legendWords.text("appeared");
            case VANISHED -> legendWords.text("vanished");
            case CLASH -> legendWords.text("clash");
        };
    }

    @Override
    public String otherSource() {
        return messages.text("legend.other.source");
    }

    @Override
    public String gone() {
        return messages.text("versus.gone");
    }

    @Override
    public String from(String number) {
        return messages.text("versus.from", number);
    }

    @Override
    public String loadEmpty(MonthLoad.Of of) {
        return messages.text(of == MonthLoad.Of.MONEY ? "load.empty.money" : "load.empty.activities");
    }

    @Override
    public String loadOfShown() {
        return messages.text("load.shown");
    }

    @Override
    public String loadScale(BigDecimal most) {
        var currency = plan.get().currency().map(one -> one.getCurrencyCode() + " ").orElse("");
        return messages.text("load.scale", currency + amount(most));
    }

    @Override
    public String count(int shown, int all) {
        return messages.text("count.shown", shown, all);
    }

    private String venue(Venue venue) {
        return venue.kind() == VenueKind.TO_BE_DEFINED && venue.wording().isAbsent()
                ? messages.text("venue.to.be.defined")
                : phrases.venue(venue, language.get(), plan.get().originalLanguage());
    }

    private static String joined(Stream<String> texts) {
        return texts.filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
