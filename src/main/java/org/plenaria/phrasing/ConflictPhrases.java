// SPDX-License-Identifier: Apache-2.0
package org.plenaria.phrasing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Authorship;
import org.plenaria.plan.Contested;
import org.plenaria.plan.Id;
import org.plenaria.plan.Numbering;
import org.plenaria.plan.OpenConflict;
import org.plenaria.plan.Plan;

/** What two sides are at odds about, in words. */
public final class ConflictPhrases {

    private static final int MOST_IN_A_SENTENCE = 120;

    private final Messages messages;
    private final ComparePhrases compared;
    private final Phrases phrases;
    private final Locale locale;

    private ConflictPhrases(Locale locale) {
        this.locale = locale;
        messages = Messages.of("conflicts", locale);
        compared = ComparePhrases.in(locale);
        phrases = Phrases.in(locale);
    }

    public static ConflictPhrases in(Locale locale) {
        return new ConflictPhrases(locale);
    }

    /** "Venue is not settled: ours “Bogotá”, theirs “Lima”.", without saying of which element. */
    public String sentence(OpenConflict conflict, Plan plan) {
        var about = conflict.about();
        return switch (about) {
            case Contested.Removal one -> messages.text(
                    one.byOurs() ? "open.removed.ours" : "open.removed.theirs");
            case Contested.Order one -> messages.text("open.order", messages.text("order." + one.kind().name()));
            case Contested.CommentVersions _, Contested.RoundVersions _, Contested.FieldValue<?, ?> _,
                    Contested.AreaOfActivity _ -> messages.text(
                    "open.value",
                    what(about),
                    quoted(ours(conflict, plan)),
                    quoted(theirs(conflict, plan)));
        };
    }

    /** What it is about: "Venue", "Comment". */
    public String what(Contested about) {
        return about.fieldName().map(compared::label).orElseGet(() -> messages.text("about." + about.kind().name()));
    }

    /** "3.1.2", or what the element is called where it has no number. */
    public String number(Contested about, Plan plan) {
        return Numbering.of(plan).number(about.element());
    }

    /** What our side says, a line for each item of a list. */
    public String ours(OpenConflict conflict, Plan plan) {
        return side(conflict.about(), true, plan);
    }

    /** What their side says. */
    public String theirs(OpenConflict conflict, Plan plan) {
        return side(conflict.about(), false, plan);
    }

    private String side(Contested about, boolean ours, Plan plan) {
        var values = ValuePhrases.in(locale, plan);
        var said = switch (about) {
            case Contested.Removal one ->
                messages.text(one.byOurs() == ours ? "side.removed" : "side.changed");
            case Contested.Order one -> order(ours ? one.ours() : one.theirs(), values);
            case Contested.FieldValue<?, ?> one -> values.say(ours ? one.ours() : one.theirs());
            case Contested.AreaOfActivity one -> values.say(ours ? one.ours() : one.theirs());
            case Contested.CommentVersions one -> values.say(ours ? one.ours() : one.theirs());
            case Contested.RoundVersions one -> values.say(ours ? one.ours() : one.theirs());
        };
        return said.isEmpty() ? messages.text("side.nothing") : said;
    }

    private static String order(List<Id> ids, ValuePhrases values) {
        return ids.stream().map(values::say).filter(name -> !name.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String quoted(String value) {
        var line = value.replace("\n", "; ");
        var shown = line.length() <= MOST_IN_A_SENTENCE
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, MOST_IN_A_SENTENCE))) + "…";
        return messages.text("quoted", shown);
    }

    /** "Ana, 24 November 2026, 10:42", or "" where neither is known. */
    public String by(Optional<Authorship> by, Clock clock) {
        if (by.isEmpty() || by.get().isUnknown()) {
            return "";
        }
        var when = by.get().at().map(at -> moment(at, clock));
        return by.get().who().map(who -> when.map(at -> who + ", " + at).orElse(who)).or(() -> when).orElse("");
    }

    /** "10:42" for today, else with the day before it. */
    public String moment(Instant at, Clock clock) {
        ZoneId zone = clock.getZone();
        var local = at.atZone(zone);
        var time = DateTimeFormatter.ofPattern("HH:mm", locale).format(local);
        var day = local.toLocalDate();
        return day.equals(LocalDate.now(clock)) ? time : phrases.date(day) + ", " + time;
    }
}
