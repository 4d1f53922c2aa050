// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.value;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads dated points: "30 July 2027: Public opening", "Public opening (30 July 2027)". */
public final class MilestoneReader {

    /**
     * A dated point.
     *
     * @param title without the day; "" when there is nothing but a day
     */
    public record Reading(LocalDate day, String title) {}

    private static final Pattern JOINT = Pattern.compile("\\s*(?::|\\s[-–—]\\s)\\s*");
    private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)\\s*\\(([^()]*)\\)\\s*");

    private final TimeframeReader days;

    public MilestoneReader(TimeframeReader days) {
        this.days = days;
    }

    /** The point a text names; empty when it has no day, or one that cannot be told from the rest. */
    public Optional<Reading> read(String text) {
        var only = days.day(text);
        if (only.isPresent()) {
            return only.map(day -> new Reading(day, ""));
        }
        var bracket = IN_BRACKETS.matcher(text);
        if (bracket.matches() && days.day(bracket.group(2)).isPresent()) {
            return days.day(bracket.group(2)).map(day -> new Reading(day, bracket.group(1).strip()));
        }
        var joint = JOINT.matcher(text);
        while (joint.find()) {
            var before = days.day(text.substring(0, joint.start()));
            if (before.isPresent()) {
                return Optional.of(new Reading(before.get(), text.substring(joint.end()).strip()));
            }
            var after = days.day(text.substring(joint.end()));
            if (after.isPresent()) {
                return Optional.of(new Reading(after.get(), text.substring(0, joint.start()).strip()));
            }
        }
        return Optional.empty();
    }
}
