// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.check.Finding;
import org.plenaria.check.Severity;
import org.plenaria.messages.Messages;
import org.plenaria.plan.Activity;
import org.plenaria.plan.FundingSource;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.PeriodKind;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.VenueKind;
import org.plenaria.timeline.Noticed;
import org.plenaria.timeline.When;
import org.plenaria.ui.Desk;

/** What can be looked for in the present plan, in the language shown. */
final class FilterOptions {

    private final Desk desk;
    private final Messages words;

    FilterOptions(Desk desk) {
        this.desk = desk;
        words = desk.messages("timelineFilter");
    }

    List<Option<Id>> areas() {
        var numbering = desk.session().numbering();
        return desk.plan().areas().stream()
                .map(area -> Option.of(
                        area.id(), (numbering.number(area.id()) + " " + desk.show(area.name())).strip()))
                .toList();
    }

    List<Option<Optional<String>>> sources() {
        var listed = desk.plan().sources().stream().map(FundingSource::name);
        var used = desk.plan().activities().flatMap(one -> one.resources().stream()).map(Resource::source);
        return named(Stream.concat(listed, used), words.text("no.source"));
    }

    List<Option<Optional<String>>> responsible() {
        return named(
                desk.plan().activities().flatMap(one -> one.responsible().stream()), words.text("no.responsible"));
    }

    List<Option<Optional<VenueKind>>> venues() {
        return withNone(Arrays.asList(VenueKind.values()), kind -> words.text("venue." + key(kind)), "no.venue");
    }

    List<Option<Optional<Status>>> statuses() {
        return withNone(Arrays.asList(Status.values()), desk.phrases()::status, "no.status");
    }

    List<Option<Noticed.Wanted>> findings() {
        var found = onActivities();
        var options = new ArrayList<Option<Noticed.Wanted>>();
        options.add(Option.of(new Noticed.Any(), words.text("finding.any")));
        var section = Optional.of(words.text("finding.severity"));
        for (var severity : List.of(Severity.SERIOUS, Severity.WARNING, Severity.HINT)) {
            if (found.stream().anyMatch(one -> one.severity() == severity)) {
                var name = words.text("severity." + key(severity));
                options.add(new Option<>(new Noticed.OfSeverity(severity.name()), name, section));
                section = Optional.empty();
            }
        }
        section = Optional.of(words.text("finding.kind"));
        for (var rule : found.stream().map(Finding::rule).collect(Collectors.toCollection(TreeSet::new))) {
            var name = "kind." + rule;
            options.add(new Option<>(
                    new Noticed.OfKind(rule), words.text(words.has(name) ? name : "kind.other"), section));
            section = Optional.empty();
        }
        return options;
    }

    List<Option<When>> times() {
        var calendar = desk.plan().calendar();
        var options = new ArrayList<Option<When>>();
        var section = Optional.of(words.text("time.group"));
        for (var group : calendar.groups()) {
            var name = desk.phrases().groupHeading(group, calendar);
            options.add(new Option<>(new When.Under(group), name, section));
            section = Optional.empty();
        }
        section = Optional.of(words.text("time.touching"));
        for (var period : calendar.periods(PeriodKind.QUARTER)) {
            options.add(new Option<>(new When.Touching(period), desk.phrases().period(period, calendar), section));
            section = Optional.empty();
        }
        options.add(new Option<>(
                new When.EndedBefore(desk.today()), words.text("time.ended"), Optional.of(words.text("time.today"))));
        return options;
    }

    private List<Finding> onActivities() {
        var activities = desk.plan().activities().map(Activity::id).collect(Collectors.toSet());
        return desk.findingsProperty().get().stream()
                .filter(one -> one.element().filter(activities::contains).isPresent())
                .toList();
    }

    private List<Option<Optional<String>>> named(Stream<LocalizedText> texts, String none) {
        var names = texts.map(desk::show)
                .filter(name -> !name.isBlank())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        var options = new ArrayList<Option<Optional<String>>>();
        names.stream()
                .sorted(Comparator.comparing(name -> name.toLowerCase(desk.screenLanguage())))
                .forEach(name -> options.add(Option.of(Optional.of(name), name)));
        options.add(Option.of(Optional.empty(), none));
        return options;
    }

    private <E> List<Option<Optional<E>>> withNone(
            List<E> values, Function<E, String> name, String none) {
        var options = new ArrayList<Option<Optional<E>>>();
        values.forEach(value -> options.add(Option.of(Optional.of(value), name.apply(value))));
        options.add(Option.of(Optional.empty(), words.text(none)));
        return options;
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
