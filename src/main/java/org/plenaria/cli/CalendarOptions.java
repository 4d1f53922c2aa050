// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.util.Optional;
import org.plenaria.export.ExportFormat;
import org.plenaria.messages.Messages;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** What the option {@code --with-periods} of an export says. */
final class CalendarOptions {

    private static final String PERIODS = "--with-periods";

    private final Messages words;

    CalendarOptions(Terminal terminal) {
        words = Messages.of("calendarOptions", terminal.locale());
    }

    OptionSpec spec() {
        return new CommandSpecs(words).flag(PERIODS, "periods");
    }

    /** Whether activities without days are asked for too; only a calendar leaves them out. */
    boolean periods(Optional<ExportFormat> format, ParseResult arguments) throws CommandFailure {
        boolean asked = arguments.hasMatchedOption(PERIODS);
        if (asked && !format.equals(Optional.of(ExportFormat.CALENDAR))) {
            throw new CommandFailure(ExitCode.USAGE, words.text("error.not.calendar"));
        }
        return asked;
    }
}
