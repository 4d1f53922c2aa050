// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.into;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import org.plenaria.plan.ExtraField;
import org.plenaria.plan.Indicator;
import org.plenaria.plan.Language;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Milestone;
import org.plenaria.plan.Recurrence;
import org.plenaria.plan.Resource;
import org.plenaria.plan.Venue;

/**
 * Values of an open plan with what a document says of them: ids, translations and whatever the document does not speak
 * of stay.
 *
 * @param language of the document
 * @param original of the open plan
 */
record FieldMerge(Language language, Language original) {

    /** The words of the document in the place of those in its language; unchanged when it says nothing else. */
    LocalizedText text(LocalizedText open, LocalizedText imported) {
        return imported.in(language)
                .filter(words -> !same(words, shown(open)))
                .map(words -> open.written(language, words, original))
                .orElse(open);
    }

    private String shown(LocalizedText open) {
        return open.show(language, original);
    }

    private static boolean same(String one, String other) {
        return one.strip().equals(other.strip());
    }

    /** The parts of the document; those the plan has already with all they are there. */
    List<LocalizedText> texts(List<LocalizedText> open, List<LocalizedText> imported) {
        return list(open, imported, (one, other) -> same(shown(one), shown(other)), (one, _) -> one);
    }

    Optional<Venue> venue(Optional<Venue> open, Optional<Venue> imported) {
        if (imported.isEmpty() || open.isEmpty()) {
            return imported.isEmpty() ? open : imported;
        }
        var kept = open.get();
        var read = imported.get();
        var wording = read.wording().isAbsent() && kept.kind() == read.kind()
                ? kept.wording()
                : text(kept.kind() == read.kind() ? kept.wording() : LocalizedText.none(), read.wording());
        boolean unchanged = kept.kind() == read.kind() && wording.equals(kept.wording());
        return unchanged ? open : Optional.of(new Venue(read.kind(), wording, kept.unknown()));
    }

    // A source nobody named is found again by its kind; a table cannot name it at all.
    List<Resource> resources(List<Resource> open, List<Resource> imported) {
        var merged = list(open, imported, this::isSame, (one, read) -> {
            var amount = read.amount()
                    .filter(found -> one.amount().filter(kept -> kept.compareTo(found) == 0).isEmpty());
            return one.withAmount(amount.isPresent() ? amount : one.amount())
                    .withSecured(read.secured().isPresent() ? read.secured() : one.secured());
        });
        var all = new ArrayList<>(merged);
        open.stream()
                .filter(one -> one.source().isAbsent())
                .filter(one -> merged.stream().noneMatch(other -> other.id().equals(one.id())))
                .forEach(all::addFirst);
        return all.size() == open.size() && all.containsAll(open) ? open : all;
    }

    private boolean isSame(Resource one, Resource read) {
        return read.source().isAbsent()
                ? read.kind().isPresent() && read.kind().equals(one.kind())
                : same(shown(one.source()), shown(read.source()));
    }

    List<Milestone> milestones(List<Milestone> open, List<Milestone> imported) {
        return list(open, imported,
                (one, read) -> same(shown(one.title()), shown(read.title())) || one.date().equals(read.date()),
                (one, read) -> one.withDate(read.date()).withTitle(text(one.title(), read.title())));
    }

    List<Indicator> indicators(List<Indicator> open, List<Indicator> imported) {
        return list(open, imported, (one, read) -> same(shown(one.name()), shown(read.name())), (one, read) ->
                one.withBaseline(read.baseline().isPresent() ? read.baseline() : one.baseline())
                        .withTarget(read.target().isPresent() ? read.target() : one.target())
                        .withActual(read.actual().isPresent() ? read.actual() : one.actual()));
    }

    /** The extra fields of the plan, changed and added to; those the document does not name stay. */
    List<ExtraField> extras(List<ExtraField> open, List<ExtraField> imported) {
        var all = new ArrayList<>(open);
        for (var read : imported) {
            int at = 0;
            while (at < all.size() && !all.get(at).name().equals(read.name())) {
                at++;
            }
            if (at == all.size()) {
                all.add(read);
            } else {
                var kept = all.get(at);
                all.set(at, new ExtraField(kept.name(), text(kept.value(), read.value()), kept.unknown()));
            }
        }
        return all.equals(open) ? open : all;
    }

    Optional<Recurrence> recurrence(Optional<Recurrence> open, Optional<Recurrence> imported) {
        boolean same = open.isPresent() && imported.isPresent()
                && open.get().times() == imported.get().times()
                && open.get().every() == imported.get().every()
                && open.get().unit() == imported.get().unit();
        return imported.isEmpty() || same ? open : imported;
    }

    /** The open plan's notes with those of the document below them. */
    LocalizedText notes(LocalizedText open, LocalizedText imported) {
        var words = imported.in(language).orElse("");
        if (words.isBlank() || shown(open).contains(words)) {
            return open;
        }
        var before = open.in(language).map(text -> text + "\n").orElse("");
        return open.written(language, before + words, original);
    }

    // A document that lists nothing says nothing. Parts are found again by what they have in common.
    private static <T> List<T> list(
            List<T> open, List<T> imported, BiPredicate<T, T> same, BiFunction<T, T, T> merged) {
        if (imported.isEmpty()) {
            return open;
        }
        var left = new ArrayList<>(open);
        var all = new ArrayList<T>();
        for (var read : imported) {
            var kept = left.stream().filter(one -> same.test(one, read)).findFirst();
            kept.ifPresent(left::remove);
            all.add(kept.map(one -> merged.apply(one, read)).orElse(read));
        }
        return all.equals(open) ? open : all;
    }
}
