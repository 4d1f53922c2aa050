// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.recovery;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.plenaria.messages.Messages;
import org.plenaria.planfile.recovery.Found;
import org.plenaria.planfile.recovery.Journal;

/** What was left behind, in sentences. */
final class WorkWords {

    private final Messages words;
    private final Locale language;
    private final Clock clock;

    WorkWords(Locale language, Clock clock) {
        this.language = language;
        this.clock = clock;
        words = Messages.of("recovery", language);
    }

    Messages messages() {
        return words;
    }

    /** "12 changes to 2020 Work Plan after 10:42". */
    String what(Journal journal) {
        return words.text("work", journal.last().count(), journal.head().title(), time(journal.head().since()));
    }

    /** "The last: Retitle 3.1.2, 10:51". */
    String last(Journal journal) {
        var last = journal.last();
        return words.text(last.name().isEmpty() ? "work.last.unnamed" : "work.last", last.name(), time(last.time()));
    }

    /** Where the plan lies, or that it never lay anywhere. */
    String file(Journal journal) {
        return journal.head().file().map(Object::toString).orElseGet(() -> words.text("work.file.never"));
    }

    /** When the last of it was done. */
    String end(Journal journal) {
        return time(journal.last().time());
    }

    String unreadable(Found.Unreadable one) {
        return words.text("unreadable." + one.why().name(), one.file().toString());
    }

    /** "10:42", and the day before it when that is not today. */
    String time(Instant instant) {
        var then = instant.atZone(clock.getZone());
        var today = LocalDate.now(clock);
        var format = then.toLocalDate().equals(today)
                ? DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT);
        return format.withLocale(language).format(then);
    }
}
