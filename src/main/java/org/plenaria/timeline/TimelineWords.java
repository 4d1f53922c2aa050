// SPDX-License-Identifier: Apache-2.0
package org.plenaria.timeline;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.plenaria.plan.Activity;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
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

    /** "Jan". */
    String month(YearMonth month);

    /** "2nd Semester Activities". */
    String heading(TimeframeGroup group);

    /** The grey line under a title: "Report · venue to be defined"; may be "". */
    String subline(Activity activity);

    /** What is written on a bar: who takes part, or what pays for it; may be "". */
    String barLabel(Activity activity);

    /** What stands beside the diamond of a milestone of the plan. */
    String milestone(Milestone milestone);

    /** The head of the column of numbers: "No.". */
    String numberColumn();

    /** The head of the column of titles: "Activity". */
    String titleColumn();

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

    /** What the legend says of activities without a source, or with one that has no colour of its own. */
    String otherSource();

    /** What the strip of how much falls into each month is called: "Activities per month". */
    String load(MonthLoad.Of of);

    /** An amount of money in as few letters as possible: "18.5K". */
    String amount(BigDecimal amount);

    /** What stands beside an activity that is gone since another state of the plan: "Gone". */
    String gone();
}
