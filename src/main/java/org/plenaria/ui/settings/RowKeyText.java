// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.settings;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Status;
import org.plenaria.plan.TimeframeGroup;
import org.plenaria.timeline.RowKey;
import org.plenaria.timeline.Trait;

/** The heading of a folded row as a word without blanks: "group~ID~-~S2". */
final class RowKeyText {

    private static final String BETWEEN = "~";
    private static final String NONE = "-";
    /** So that no name holds what stands between words. */
    private static final Base64.Encoder BASE_64 = Base64.getUrlEncoder().withoutPadding();

    private RowKeyText() {}

    /** The word for a heading; empty for other rows, which do not fold. */
    static Optional<String> write(RowKey key) {
        return switch (key) {
            case RowKey.OfArea(Id area) -> Optional.of(word("area", area.toString()));
            case RowKey.OfSubheading(Id area, Id subheading) ->
                Optional.of(word("subheading", area.toString(), subheading.toString()));
            case RowKey.OfGroup(Id area, Optional<Id> subheading, TimeframeGroup group) ->
                Optional.of(word("group", area.toString(), orNone(subheading), group(group)));
            case RowKey.OfTrait(Optional<Id> area, Trait trait) ->
                Optional.of(word("trait", orNone(area), trait(trait)));
            default -> Optional.empty();
        };
    }

    /** Reads such a word; empty for any other. */
    static Optional<RowKey> read(String word) {
        var parts = word.split(BETWEEN, -1);
        try {
            return switch (parts[0]) {
                case "area" -> Optional.of(new RowKey.OfArea(Id.of(parts[1])));
                case "subheading" -> Optional.of(new RowKey.OfSubheading(Id.of(parts[1]), Id.of(parts[2])));
                case "group" -> group(parts[3]).map(group -> new RowKey.OfGroup(Id.of(parts[1]), id(parts[2]), group));
                case "trait" -> trait(parts).map(trait -> new RowKey.OfTrait(id(parts[1]), trait));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            return Optional.empty();
        }
    }

    private static String trait(Trait trait) {
        return switch (trait) {
            case Trait.Time(var group) -> word("time", group(group));
            case Trait.Under(var subheading) -> word("under", orNone(subheading));
            case Trait.InStatus(var status) ->
                word("status", status.map(one -> one.name().toLowerCase(Locale.ROOT)).orElse(NONE));
            case Trait.Responsible(var names) -> names("responsible", names);
            case Trait.Sources(var names) -> names("sources", names);
        };
    }

    private static Optional<Trait> trait(String[] parts) {
        var rest = Arrays.asList(parts).subList(3, parts.length);
        return switch (parts[2]) {
            case "time" -> group(rest.getFirst()).map(Trait.Time::new);
            case "under" -> Optional.of(new Trait.Under(id(rest.getFirst())));
            case "status" -> Optional.of(new Trait.InStatus(rest.getFirst().equals(NONE)
                    ? Optional.empty()
                    : Optional.of(Status.valueOf(rest.getFirst().toUpperCase(Locale.ROOT)))));
            case "responsible" -> Optional.of(new Trait.Responsible(names(rest)));
            case "sources" -> Optional.of(new Trait.Sources(names(rest)));
            default -> Optional.empty();
        };
    }

    private static String group(TimeframeGroup group) {
        return switch (group) {
            case TimeframeGroup.InPeriod(Period period) -> period.notation();
            case TimeframeGroup.Annual() -> "annual";
            case TimeframeGroup.Undated() -> NONE;
        };
    }

    private static Optional<TimeframeGroup> group(String text) {
        return switch (text) {
            case "annual" -> Optional.of(new TimeframeGroup.Annual());
            case NONE -> Optional.of(new TimeframeGroup.Undated());
            default -> Period.parse(text).map(TimeframeGroup.InPeriod::new);
        };
    }

    private static String names(String kind, List<String> names) {
        return Stream.concat(
                        Stream.of(kind),
                        names.stream().map(name -> BASE_64.encodeToString(name.getBytes(StandardCharsets.UTF_8))))
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> names(List<String> parts) {
        var names = new ArrayList<String>();
        parts.forEach(part -> names.add(
                new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8)));
        return names;
    }

    private static String orNone(Optional<Id> id) {
        return id.map(Id::toString).orElse(NONE);
    }

    private static Optional<Id> id(String text) {
        return text.equals(NONE) ? Optional.empty() : Optional.of(Id.of(text));
    }

    private static String word(String... parts) {
        return String.join(BETWEEN, parts);
    }
}
