// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import org.plenaria.importing.assembly.OwnWords;
import org.plenaria.importing.value.Amount;
import org.plenaria.importing.value.IndicatorReader;
import org.plenaria.importing.value.MilestoneReader;
import org.plenaria.importing.value.RecurrenceReader;
import org.plenaria.importing.value.ResourceReader;
import org.plenaria.importing.value.StatusReader;
import org.plenaria.importing.value.TimeframeReader;
import org.plenaria.importing.value.VenueReader;
import org.plenaria.importing.words.Vocabulary;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Masthead;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;
import org.plenaria.plan.VenueKind;

/**
 * Values of fields as the changed words in a document leave them: what the words do not speak of stays, and a part of a
 * list that only got other words keeps its id and its other languages.
 */
final class FieldValues {

    private final Language language;
    private final Language original;
    private final Optional<Currency> currency;
    private final Function<String, Id> ids;
    private final VenueReader venues;
    private final TimeframeReader times;
    private final ResourceReader resources;
    private final RecurrenceReader recurrences;
    private final StatusReader statuses;
    private final MilestoneReader milestones;
    private final IndicatorReader indicators;
    private final OwnWords ownWords;

    /**
     * Values in the words of a document.
     *
     * @param ids makes the id of something new; the same each time for the same words
     */
    FieldValues(Plan plan, Language language, Function<String, Id> ids) {
        this.language = language;
        this.ids = ids;
        original = plan.originalLanguage();
        currency = plan.currency();
        var vocabulary = new Vocabulary();
        venues = new VenueReader(vocabulary, language);
        times = new TimeframeReader(vocabulary, language, plan.calendar());
        resources = new ResourceReader(vocabulary);
        recurrences = new RecurrenceReader(vocabulary);
        statuses = new StatusReader(vocabulary);
        milestones = new MilestoneReader(times);
        indicators = new IndicatorReader(vocabulary);
        ownWords = new OwnWords(language);
    }

    LocalizedText text(LocalizedText before, List<String> lines) {
        return text(before, String.join("\n", lines));
    }

    private LocalizedText text(LocalizedText before, String words) {
        return before.written(language, words, original);
    }

    private String shown(LocalizedText text) {
        return text.show(language, original);
    }

    List<LocalizedText> texts(List<LocalizedText> before, List<String> sent, List<String> lines) {
        return list(before, text -> !shown(text).isBlank(), sent, lines, (text, line) ->
                        Optional.of(text(text, line)), line -> Optional.of(LocalizedText.of(language, line)))
                .orElseThrow();
    }

    Optional<Venue> venue(Optional<Venue> before, List<String> lines) {
        var words = String.join(" ", lines).strip();
        if (words.isEmpty()) {
            return Optional.empty();
        }
        var read = venues.read(words);
        var kept = before.filter(one -> one.kind() == read.kind());
        var unknown = before.map(Venue::unknown).orElse(UnknownFields.NONE);
        if (read.wording().isAbsent() && kept.isPresent() && read.kind() != VenueKind.PLACE) {
            var others = kept.get().wording().with(language, "");
            return Optional.of(new Venue(read.kind(), !others.wordings().isEmpty() ? others : LocalizedText.none(),
                    unknown));
        }
        var wording = read.wording().isAbsent()
                ? LocalizedText.none()
                : text(kept.map(Venue::wording).orElseGet(LocalizedText::none), words);
        return Optional.of(new Venue(read.kind(), wording, unknown));
    }

    /** A timeframe; as written where it says nothing more exact. */
    Timeframe timeframe(List<String> lines) {
        var words = String.join(" ", lines).strip();
        if (words.isEmpty()) {
            return Timeframe.unstated();
        }
        var read = times.read(words);
        return read.understood() ? read.timeframe() : new Timeframe.AsWritten(words);
    }

    Optional<Recurrence> recurrence(Optional<Recurrence> before, List<String> lines) {
        var words = String.join(" ", lines).strip();
        return recurrences.find(words)
                .map(found -> ownWords.recurrence(found, words))
                .map(found -> new Recurrence(found.times(), found.every(), found.unit(), found.words(),
                        before.map(Recurrence::unknown).orElse(UnknownFields.NONE)));
    }

    /** "Buenos Aires, 30 September 2019": either may be missing. */
    Optional<Masthead> placeAndDate(Masthead before, List<String> lines) {
        var words = String.join(" ", lines).strip();
        var day = times.day(words);
        var place = "";
        for (int comma = words.indexOf(','); day.isEmpty() && comma >= 0; comma = words.indexOf(',', comma + 1)) {
            day = times.day(words.substring(comma + 1).strip());
            place = words.substring(0, comma).strip();
        }
        if (day.isEmpty()) {
            return before.date().isPresent() && !words.isEmpty()
                    ? Optional.empty()
                    : Optional.of(before.withPlace(text(before.place(), words)).withDate(Optional.empty()));
        }
        return Optional.of(before.withDate(day)
                .withPlace(place.equals(shown(before.place())) ? before.place() : text(before.place(), place)));
    }

    ExtraField extra(String name, String words) {
        return new ExtraField(name, LocalizedText.of(language, words), UnknownFields.NONE);
    }

    StatusReader statuses() {
        return statuses;
    }

    Optional<List<Resource>> resources(List<Resource> before, List<String> sent, List<String> lines) {
        return list(before, _ -> true, sent, lines, (one, line) -> {
            int index = before.indexOf(one);
            return resource(one, index < sent.size() ? sent.get(index) : "", line);
        }, this::resource);
    }

    private Optional<Resource> resource(Resource before, String was, String line) {
        var source = shown(before.source());
        if (!source.isEmpty() && was.startsWith(source)) {
            var rest = was.substring(source.length());
            if (line.endsWith(rest) && line.length() > rest.length()) {
                var words = line.substring(0, line.length() - rest.length()).strip();
                if (!rest.isEmpty() || resources.one(line).amount().isEmpty()) {
                    var kind = resources.one(words).kind();
                    return Optional.of(before.withSource(text(before.source(), words))
                            .withKind(kind.isPresent() ? kind : before.kind()));
                }
            }
        }
        var old = resources.one(was);
        var read = resources.one(line);
        if (read.amount().isPresent() && !fits(read.amount().get())) {
            return Optional.empty();
        }
        var next = before;
        if (!read.source().equals(old.source())) {
            next = next.withSource(text(before.source(), read.source()))
                    .withKind(read.kind().isPresent() ? read.kind() : before.kind());
        }
        var amount = read.amount().map(Amount::value);
        if (!isSame(amount, old.amount().map(Amount::value))) {
            next = next.withAmount(amount);
        }
        if (!read.secured().equals(old.secured())) {
            // What is secured is not said in print: without "not secured" it is again what it may have been.
            next = next.withSecured(read.secured().isPresent() ? read.secured() : Optional.of(true));
        }
        return Optional.of(next);
    }

    private Optional<Resource> resource(String line) {
        var read = resources.one(line);
        if (read.amount().isPresent() && !fits(read.amount().get())) {
            return Optional.empty();
        }
        var kind = ownWords.kind(read.source());
        boolean unnamed = kind.isPresent() || ownWords.isUnnamed(read.source());
        return Optional.of(new Resource(
                ids.apply(line),
                unnamed ? LocalizedText.none() : LocalizedText.of(language, read.source()),
                kind.isPresent() ? kind : read.kind(),
                read.amount().map(Amount::value),
                read.secured(),
                UnknownFields.NONE));
    }

    private boolean fits(Amount amount) {
        return amount.currency().isEmpty()
                || currency.map(Currency::getCurrencyCode).filter(amount.currency().get()::equals).isPresent();
    }

    private static boolean isSame(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }

    Optional<List<Milestone>> milestones(List<Milestone> before, List<String> sent, List<String> lines) {
        return list(before, _ -> true, sent, lines, (one, line) -> milestones.read(line)
                        .map(read -> one.withDate(read.day()).withTitle(
                                read.title().equals(shown(one.title()))
                                        ? one.title()
                                        : text(one.title(), read.title()))),
                line -> milestones.read(line).map(read -> new Milestone(
                        ids.apply(line), LocalizedText.of(language, read.title()), read.day(), UnknownFields.NONE)));
    }

    Optional<List<Indicator>> indicators(List<Indicator> before, List<String> sent, List<String> lines) {
        return list(before, this::says, sent, lines, (one, line) -> {
            var read = indicators.read(line);
            var name = read.name().equals(shown(one.name())) ? one.name() : text(one.name(), read.name());
            return Optional.of(one.withName(name)
                    .withBaseline(read.baseline()).withTarget(read.target()).withActual(read.actual()));
        }, line -> {
            var read = indicators.read(line);
            return Optional.of(new Indicator(
                    ids.apply(line), LocalizedText.of(language, read.name()), read.baseline(), read.target(),
                    read.actual(), UnknownFields.NONE));
        });
    }

    private boolean says(Indicator one) {
        return !shown(one.name()).isBlank() || one.baseline().isPresent() || one.target().isPresent()
                || one.actual().isPresent();
    }

    /**
     * A list of parts, a line each. Parts that are not printed stay.
     *
     * @return empty when a line says nothing that could be such a part
     */
    private static <T> Optional<List<T>> list(
            List<T> before,
            Predicate<T> printed,
            List<String> sent,
            List<String> lines,
            BiFunction<T, String, Optional<T>> changed,
            Function<String, Optional<T>> fresh) {
        var shown = before.stream().filter(printed).toList();
        if (shown.size() != sent.size()) { // nobody can say which line is which part
            return Optional.empty();
        }
        var match = LineMatch.between(sent, lines);
        var all = new ArrayList<T>();
        for (int i = 0; i < match.length; i++) {
            var line = lines.get(i);
            if (match[i] == LineMatch.NEW) {
                var part = fresh.apply(line);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                all.add(part.get());
            } else if (sent.get(match[i]).equals(line)) {
                all.add(shown.get(match[i]));
            } else {
                var part = changed.apply(shown.get(match[i]), line);
                if (part.isEmpty()) {
                    return Optional.empty();
                }
                all.add(part.get());
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (!printed.test(before.get(i))) {
                all.add(Math.min(i, all.size()), before.get(i));
            }
        }
        return Optional.of(all);
    }
}
