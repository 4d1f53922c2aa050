// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.timeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import org.plenaria.phrasing.ShortAmount;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;
import org.plenaria.timeline.Column;
import org.plenaria.timeline.Grouping;
import org.plenaria.timeline.MonthLoad;
import org.plenaria.timeline.TimelineWords;
import org.plenaria.ui.Desk;

/** The words of the timeline of an open plan. */
final class DeskWords implements TimelineWords {

    private final Desk desk;
    private final Messages messages;
    private final Messages rowWords;

    DeskWords(Desk desk) {
        this.desk = desk;
        messages = desk.messages("timeline");
        rowWords = desk.messages("timelineRows");
    }

    @Override
    public Locale locale() {
        return desk.screenLanguage();
    }

    @Override
    public String text(LocalizedText text) {
        return desk.show(text);
    }

    @Override
    public String period(Period period) {
        return desk.phrases().period(period, desk.plan().calendar());
    }

    @Override
    public String periodShort(Period period) {
        return desk.phrases().periodShort(period, desk.plan().calendar());
    }

    @Override
    public String month(YearMonth month) {
        return desk.phrases().monthShort(month.getMonthValue());
    }

    @Override
    public String heading(TimeframeGroup group) {
        return desk.phrases().groupHeading(group, desk.plan().calendar());
    }

    @Override
    public String subline(Activity activity) {
        var parts = new ArrayList<String>();
        if (!activity.products().isEmpty()) {
            parts.add(joined(activity.products()));
        }
        activity.venue().map(this::venue).ifPresent(parts::add);
        return String.join(" · ", parts);
    }

    @Override
    public String barLabel(Activity activity) {
        return activity.participants().isEmpty()
                ? joined(activity.resources().stream().map(Resource::source).toList())
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
        return activity.venue().map(this::venue).orElse("");
    }

    @Override
    public String resource(Resource resource) {
        var source = desk.show(resource.source());
        return resource.amount()
                .map(amount -> (source + " " + desk.phrases().money(amount, desk.plan().currency())).strip())
                .orElse(source);
    }

    @Override
    public String addActivity() {
        return messages.text("add.long");
    }

    @Override
    public String addActivityShort() {
        return messages.text("add");
    }

    @Override
    public String noTimeframe() {
        return messages.text("no.timeframe");
    }

    @Override
    public String reversedDates() {
        return messages.text("reversed.dates");
    }

    @Override
    public String status(Optional<Status> status) {
        return status.map(desk.phrases()::status).orElseGet(() -> messages.text("legend.no.status"));
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

    private String venue(Venue venue) {
        return venue.kind() == VenueKind.TO_BE_DEFINED && venue.wording().isAbsent()
                ? messages.text("venue.to.be.defined")
                : desk.phrases().venue(venue, desk.shownLanguageProperty().get(), desk.plan().originalLanguage());
    }

    private String joined(List<LocalizedText> texts) {
        return texts.stream().map(desk::show).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }
}
