// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.picture;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.export.tables.PlanWords;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ShortAmount;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.TimelineWords;

/** The words of the timeline in the language of the document. */
public final class PictureWords implements TimelineWords {

    private final Plan plan;
    private final PlanWords words;
    private final Messages messages;
    private final Messages rowWords;

    public PictureWords(Plan plan, PlanWords words) {
        this.plan = plan;
        this.words = words;
        messages = Messages.of("timeline", words.phrases().locale());
        rowWords = Messages.of("timelineRows", words.phrases().locale());
    }

    @Override
    public Locale locale() {
        return words.phrases().locale();
    }

    @Override
    public String text(LocalizedText text) {
        return words.text(text);
    }

    @Override
    public String period(Period period) {
        return words.phrases().period(period, plan.calendar());
    }

    @Override
    public String periodShort(Period period) {
        return words.phrases().periodShort(period, plan.calendar());
    }

    @Override
    public String month(YearMonth month) {
        return words.phrases().monthShort(month.getMonthValue());
    }

    @Override
    public String heading(TimeframeGroup group) {
        return words.phrases().groupHeading(group, plan.calendar());
    }

    @Override
    public String subline(Activity activity) {
        var parts = new ArrayList<String>();
        parts.add(joined(activity.products()));
        parts.add(words.venue(activity));
        return PlanWords.joined(parts.toArray(String[]::new));
    }

    @Override
    public String barLabel(Activity activity) {
        return activity.participants().isEmpty()
                ? String.join(", ", activity.resources().stream().map(words::source).toList())
                : joined(activity.participants());
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
        return words.venue(activity);
    }

    @Override
    public String resource(Resource resource) {
        return words.resource(resource, true);
    }

    @Override
    public String addActivity() {
        return "";
    }

    @Override
    public String addActivityShort() {
        return "";
    }

    @Override
    public String noTimeframe() {
        return messages.text("voice.no.timeframe");
    }

    @Override
    public String reversedDates() {
        return messages.text("reversed.dates");
    }

    @Override
    public String status(Optional<Status> status) {
        return status.map(words.phrases()::status).orElseGet(() -> messages.text("legend.no.status"));
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
    public String otherSource() {
        return messages.text("legend.other.source");
    }

    @Override
    public String gone() {
        return messages.text("versus.gone");
    }

    private String joined(List<LocalizedText> texts) {
        return String.join(", ", words.texts(texts));
    }
}
