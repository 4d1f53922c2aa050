// SPDX-License-Identifier: Apache-2.0
package org.plenaria.edit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Id;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Period;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.UnknownFields;
import org.plenaria.plan.Venue;

/** What {@link RandomEdits} puts into fields: small changes of what was there, from few words. */
final class RandomValues {

    private static final List<String> WORDS = List.of(
            "Workshop", "report", "of the", "Work Group", "members", "Montevideo", "2020", "guide", "red", "datos");

    private static final List<Language> LANGUAGES =
            List.of(Language.ENGLISH, Language.ENGLISH, Language.SPANISH, Language.FRENCH);

    private final Random random;

    RandomValues(Random random) {
        this.random = random;
    }

    <T> T oneOf(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }

    Id id() {
        return new Id(new UUID(random.nextLong(), random.nextLong()));
    }

    String words() {
        var words = new StringBuilder(oneOf(WORDS));
        for (int i = random.nextInt(4); i > 0; i--) {
            words.append(' ').append(oneOf(WORDS));
        }
        return words.toString();
    }

    LocalizedText none() {
        return LocalizedText.none();
    }

    LocalizedText text(LocalizedText before) {
        var language = oneOf(LANGUAGES);
        return before.written(language, random.nextInt(8) == 0 ? "" : words(), Language.ENGLISH);
    }

    private LocalizedText newText() {
        return LocalizedText.of(Language.ENGLISH, words());
    }

    List<LocalizedText> texts(List<LocalizedText> before) {
        return items(before, this::newText, this::text);
    }

    List<Resource> resources(List<Resource> before) {
        return items(before, () -> Resource.from(newText()).withId(id()), one -> switch (random.nextInt(3)) {
            case 0 -> one.withSource(text(one.source()));
            case 1 -> one.withSecured(Optional.of(random.nextBoolean()));
            default -> one.withAmount(Optional.of(BigDecimal.valueOf(1_000L * random.nextInt(1, 5))));
        });
    }

    List<Milestone> milestones(List<Milestone> before) {
        return items(
                before,
                () -> new Milestone(id(), newText(), day(), UnknownFields.NONE),
                one -> random.nextBoolean() ? one.withTitle(text(one.title())) : one.withDate(day()));
    }

    List<Indicator> indicators(List<Indicator> before) {
        return items(
                before,
                () -> new Indicator(
                        id(), newText(), Optional.empty(), Optional.empty(), Optional.empty(), UnknownFields.NONE),
                one -> random.nextBoolean() ? one.withName(text(one.name())) : one.withTarget(Optional.of(words())));
    }

    List<ExtraField> extras(List<ExtraField> before) {
        return items(
                before,
                () -> new ExtraField(words(), newText(), UnknownFields.NONE),
                one -> new ExtraField(one.name(), text(one.value()), one.unknown()));
    }

    private <T> List<T> items(List<T> before, Supplier<T> added, UnaryOperator<T> changed) {
        var items = new ArrayList<>(before);
        int dice = random.nextInt(10);
        if (items.isEmpty() || dice < 4) {
            items.add(random.nextInt(items.size() + 1), added.get());
        } else if (dice < 6) {
            items.remove(random.nextInt(items.size()));
        } else if (dice < 8) {
            items.add(random.nextInt(items.size()), items.remove(random.nextInt(items.size())));
        } else {
            int at = random.nextInt(items.size());
            items.set(at, changed.apply(items.get(at)));
        }
        return items;
    }

    Optional<String> number() {
        return random.nextInt(3) == 0 ? Optional.empty() : Optional.of("3." + random.nextInt(1, 4));
    }

    Timeframe timeframe() {
        return switch (random.nextInt(5)) {
            case 0 -> Timeframe.annual();
            case 1 -> Timeframe.unstated();
            case 2 -> Timeframe.of(day(), day());
            default -> Timeframe.of(Period.semester(random.nextInt(1, 3)));
        };
    }

    Optional<Venue> venue(Optional<Venue> before) {
        return switch (random.nextInt(5)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(Venue.toBeDefined());
            case 2 -> Optional.of(Venue.place(newText()));
            default -> {
                var wording = text(before.map(Venue::wording).orElse(none()));
                yield Optional.of(wording.wordings().isEmpty() ? Venue.virtual() : Venue.place(wording));
            }
        };
    }

    Optional<Status> status() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(oneOf(List.of(Status.values())));
    }

    OptionalInt progress() {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(5) * 25);
    }

    LocalDate day() {
        return LocalDate.of(2020, 1, 1).plusDays(random.nextInt(8) * 40L);
    }

    UnknownFields unknown(UnknownFields before) {
        var members = new LinkedHashMap<>(before.members());
        var name = "future" + random.nextInt(3);
        if (members.remove(name) == null || random.nextBoolean()) {
            members.put(name, "\"" + words() + "\"");
        }
        return new UnknownFields(members);
    }
}
