// SPDX-License-Identifier: Apache-2.0
package org.plenaria.cli;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.plenaria.compare.ChangeLog;
import org.plenaria.plan.Id;
import org.plenaria.plan.LogEntry;
import org.plenaria.plan.Plan;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** Notes in the change log of a plan what a command changes in it, and under whose name. */
final class Logged {

    private static final String AS = "--as";

    private Logged() {}

    /** The option that says who works. */
    static OptionSpec option(CommandSpecs specs, String key) {
        return specs.value(AS, "NAME", key);
    }

    /** Whose work it is: who is named, else whose account it is. */
    static String who(ParseResult arguments) {
        String named = arguments.hasMatchedOption(AS) ? arguments.matchedOptionValue(AS, "") : "";
        return named.isBlank() ? System.getProperty("user.name", "") : named.strip();
    }

    /** A plan after a command has changed it. */
    static Plan changed(Plan before, Plan after, String who, Clock clock) {
        return after.withLog(noted(before, after, who, clock));
    }

    /**
     * A plan after others' changes were brought in. What their log tells already is theirs and not noted again, so
     * that the same two copies bring about the same file.
     */
    static Plan merged(Plan ours, Plan theirs, Plan after, String who, Clock clock) {
        Set<Id> mine = ids(ours.log());
        Set<Optional<Id>> told = new HashSet<>();
        theirs.log().stream().filter(entry -> !mine.contains(entry.id())).forEach(entry -> told.add(entry.element()));
        Set<Id> known = ids(after.log());
        return after.withLog(noted(ours, after, who, clock).stream()
                .filter(entry -> known.contains(entry.id()) || !told.contains(entry.element()))
                .toList());
    }

    /** The same change under the same name at the same time is the same entry: a command gives the same file again. */
    private static List<LogEntry> noted(Plan before, Plan after, String who, Clock clock) {
        var known = ids(after.log());
        return ChangeLog.after(after.log(), before, after, who, clock.instant()).stream()
                .map(entry -> known.contains(entry.id()) ? entry : entry.withId(id(after, entry)))
                .toList();
    }

    private static Id id(Plan plan, LogEntry entry) {
        var what = plan.id() + "|" + entry.who() + "|" + entry.when() + "|" + entry.element() + "|" + entry.action();
        return new Id(UUID.nameUUIDFromBytes(what.getBytes(StandardCharsets.UTF_8)));
    }

    private static Set<Id> ids(List<LogEntry> log) {
        return log.stream().map(LogEntry::id).collect(Collectors.toSet());
    }
}
