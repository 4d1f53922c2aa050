// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import org.plenaria.plan.Activity;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Resource;
import org.plenaria.plan.TimeframeGroup;

/** Words that depend on no bundle, so that a scene's text is the same whatever the program says. */
final class PlainWords implements TimelineWords {

    @Override
    public Locale locale() {
        return Locale.ENGLISH;
    }

    @Override
    public String text(LocalizedText text) {
        return text.show(Language.ENGLISH, Language.ENGLISH);
    }

    @Override
    public String period(Period period) {
        return "period " + period.notation();
    }

    @Override
    public String periodShort(Period period) {
        return period.notation();
    }

    @Override
    public String month(YearMonth month) {
        return "m" + month.getMonthValue();
    }

    @Override
    public String heading(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(Period period) -> "in " + period.notation();
            case TimeframeGroup.Annual() -> "annual";
            case TimeframeGroup.Undated() -> "undated";
        };
    }

    @Override
    public String subline(Activity activity) {
        return activity.products().isEmpty() ? "" : text(activity.products().getFirst());
    }

    @Override
    public String barLabel(Activity activity) {
        return activity.participants().isEmpty() ? "" : text(activity.participants().getFirst());
    }

    @Override
    public String milestone(Milestone milestone) {
        return text(milestone.title());
    }

    @Override
    public String column(Column column) {
        return switch (column) {
            case NUMBER -> "No.";
            case TITLE -> "Activity";
            default -> column.name();
        };
    }

    @Override
    public String venue(Activity activity) {
        return activity.venue().map(venue -> venue.kind().name()).orElse("");
    }

    @Override
    public String resource(Resource resource) {
        return text(resource.source());
    }

    @Override
    public String without(Grouping grouping) {
        return "no " + grouping;
    }

    @Override
    public String addActivity() {
        return "add or draw";
    }

    @Override
    public String addActivityShort() {
        return "add";
    }

    @Override
    public String noTimeframe() {
        return "no time";
    }

    @Override
    public String reversedDates() {
        return "backwards";
    }

    @Override
    public String status(java.util.Optional<org.plenaria.plan.Status> status) {
        return status.map(Enum::name).orElse("no status");
    }

    @Override
    public String load(MonthLoad.Of of) {
        return "load";
    }

    @Override
    public String amount(BigDecimal amount) {
        return amount.toPlainString();
    }

    @Override
    public String otherSource() {
        return "other";
    }

    @Override
    public String gone() {
        return "gone";
    }

    @Override
    public String from(String number) {
        return "from " + number;
    }

    @Override
    public String loadEmpty(MonthLoad.Of of) {
        return "no load";
    }

    @Override
    public String loadOfShown() {
        return "shown only";
    }

    @Override
    public String loadScale(BigDecimal most) {
        return "up to " + most.toPlainString();
    }

    @Override
    public String count(int shown, int all) {
        return shown + " of " + all;
    }
}
