// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;

/** The words on a timeline, in the language of whoever looks at it. */
public interface TimelineWords {

    /** The language of these words. */
    Locale locale();

    /** A text of the plan in the language that is shown. */
    String text(LocalizedText text);

    /** "1st semester 2020". */
    String period(Period period);

    /** "1st sem.", for narrow places. */
    String periodShort(Period period);

    /** "Q1", for the narrowest places: which period of its year one is. */
    default String periodBrief(PeriodKind kind, int number) {
        return new Period(kind, number).notation();
    }

    /** "Jan". */
    String month(YearMonth month);

    /** "W27", the number of a week as ISO 8601 counts them. */
    default String week(int number) {
        return Integer.toString(number);
    }

    /** "2nd Semester Activities". */
    String heading(TimeframeGroup group);

    /** The grey line under a title: "Report · venue to be defined"; may be "". */
    String subline(Activity activity);

    /** What is written on a bar: who takes part, or what pays for it; may be "". */
    String barLabel(Activity activity);

    /** What stands beside the diamond of a milestone of the plan. */
    String milestone(Milestone milestone);

    /** The head of a column: "No.", "Activity". */
    String column(Column column);

    /** A venue in words: "venue to be defined"; "" for none. */
    String venue(Activity activity);

    /** A source and what it gives: "IDB's RPG funds, USD 18,500". */
    String resource(Resource resource);

    /** The heading above activities of which nobody has said something: "Nobody responsible yet". */
    String without(Grouping grouping);

    /** What stands in a column of an activity, apart from its number; may be "". */
    default String cell(Column column, Activity activity) {
        return switch (column) {
            case NUMBER -> "";
            case TITLE -> text(activity.title());
            case PRODUCT -> joined(activity.products());
            case PARTICIPANTS -> joined(activity.participants());
            case VENUE -> venue(activity);
            case RESOURCES ->
                activity.resources().stream()
                        .map(this::resource)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("; "));
            case RESPONSIBLE -> joined(activity.responsible());
            case STATUS -> activity.status().map(status -> status(Optional.of(status))).orElse("");
        };
    }

    /** The grey line under a title without what has a column of its own. */
    default String subline(Activity activity, Set<Column> shown) {
        if (!shown.contains(Column.PRODUCT) && !shown.contains(Column.VENUE)) {
            return subline(activity);
        }
        return Stream.of(Column.PRODUCT, Column.VENUE)
                .filter(column -> !shown.contains(column))
                .map(column -> cell(column, activity))
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" · "));
    }

    private String joined(List<LocalizedText> texts) {
        return texts.stream().map(this::text).filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
    }

    /** The invitation in the last row of an area: "Add activity - or drag across the timeline". */
    String addActivity();

    /** The shorter invitation where there is less room: "Add activity". */
    String addActivityShort();

    /** What a row says whose activity has no timeframe. */
    String noTimeframe();

    /** What a row says whose activity ends before it begins. */
    String reversedDates();

    /** "Under way"; for no status, words that say so. */
    String status(Optional<Status> status);

    /** What a way of painting means, for the legend: "some time in this period"; "" to say nothing. */
    default String meaning(Swatch swatch) {
        return "";
    }

    /** What the legend says of activities without a source, or with one that has no colour of its own. */
    String otherSource();

    /** What the strip of how much falls into each month is called: "Activities per month". */
    String load(MonthLoad.Of of);

    /** An amount of money in as few letters as possible: "18.5K". */
    String amount(BigDecimal amount);

    /** What stands beside an activity that is gone since another state of the plan: "Gone". */
    String gone();

    /** What stands beside an activity that came from another area since another state of the plan: "from 3.3". */
    String from(String number);

    /** What the strip says when there is nothing to show: "No amounts have been given". */
    String loadEmpty(MonthLoad.Of of);

    /** What the strip says when it counts only what one is looking for: "shown only". */
    String loadOfShown();

    /** The highest month, with the currency: "up to USD 52K". */
    String loadScale(BigDecimal most);

    /** How many activities under a heading the filter leaves in sight: "3 of 6". */
    String count(int shown, int all);
}
