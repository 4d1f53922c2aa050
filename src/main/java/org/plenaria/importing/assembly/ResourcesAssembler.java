// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.assembly;

import java.util.ArrayList;
import java.util.List;
import org.plenaria.importing.draft.RawValue;
import org.plenaria.importing.source.NoteKind;
import org.plenaria.importing.value.Amount;
import org.plenaria.importing.value.ResourceReader;
import org.plenaria.importing.words.FieldKind;
import org.plenaria.plan.Id;
import org.plenaria.plan.LocalizedText;
import org.plenaria.plan.Resource;

/** Makes the resources of an activity of what stands under "Resources", "Amount" and "Secured". */
final class ResourcesAssembler {

    private final Reading reading;
    private final Id activity;
    private final List<Resource> resources = new ArrayList<>();
    private final List<RawValue> later = new ArrayList<>();
    private final List<RawValue> rest = new ArrayList<>();

    ResourcesAssembler(Reading reading, Id activity) {
        this.reading = reading;
        this.activity = activity;
    }

    void take(RawValue value) {
        if (value.kind() == FieldKind.RESOURCES) {
            var read = reading.own()
                    ? reading.ownParts(value).stream().map(reading.resources::one).map(reading::namedByKind).toList()
                    : reading.resources.read(value.text());
            read.forEach(one -> resources.add(resource(one, value)));
            reading.noteDivided(value, activity, read.stream().map(ResourceReader.Reading::source).toList());
            reading.placed(value, activity, "resources");
            amountsSoFar();
        } else if (value.kind() != FieldKind.SECURED || !secured(value)) {
            later.add(value);
            amountsSoFar();
        }
    }

    // A row that goes on about the same activity brings its own source and amount: they belong together.
    private void amountsSoFar() {
        for (var value : List.copyOf(later)) {
            if (value.kind() == FieldKind.AMOUNT && !resources.isEmpty() && amount(value, false)) {
                later.remove(value);
            }
        }
    }

    private Resource resource(ResourceReader.Reading one, RawValue value) {
        if (one.amount().isPresent() && !reading.currencies.fits(one.amount().get().currency())) {
            note(NoteKind.CURRENCY_DIFFERS, value, one.amount().get().sign());
            var words = reading.tidy(one.source() + " (" + one.amount().get().sign() + " "
                    + one.amount().get().value().toPlainString() + ")");
            return Resource.from(reading.text(words)).withKind(one.kind()).withSecured(one.secured());
        }
        one.amount().filter(found -> found.currency().isEmpty())
                .ifPresent(found -> note(NoteKind.CURRENCY_UNCERTAIN, value, found.sign()));
        return Resource.from(reading.text(one.source()))
                .withKind(one.kind())
                .withAmount(one.amount().map(Amount::value))
                .withSecured(one.secured());
    }

    List<Resource> resources() {
        for (var value : later) {
            boolean placed = value.kind() == FieldKind.AMOUNT ? amount(value, true) : secured(value);
            if (!placed) {
                rest.add(value);
            }
        }
        later.clear();
        return resources;
    }

    private boolean amount(RawValue value, boolean mayStandAlone) {
        var read = reading.amounts.whole(reading.tidy(value.text()));
        var number = Reading.first(value.number(), read.map(Amount::value));
        var currency = Reading.first(read.flatMap(Amount::currency), Currencies.inLabel(value));
        if (number.isEmpty() || !reading.currencies.fits(currency)) {
            return false;
        }
        int without = lastWithoutAmount();
        if (without >= 0) {
            resources.set(without, resources.get(without).withAmount(number));
        } else if (mayStandAlone && resources.isEmpty()) {
            resources.add(Resource.from(LocalizedText.none()).withAmount(number));
        } else {
            return false;
        }
        read.filter(found -> found.currency().isEmpty() && !found.sign().isEmpty())
                .ifPresent(found -> note(NoteKind.CURRENCY_UNCERTAIN, value, found.sign()));
        reading.placed(value, activity, "resources");
        return true;
    }

    // Only where it is plain which resource is meant: there is one that lacks an amount.
    private int lastWithoutAmount() {
        int found = -1;
        for (int i = 0; i < resources.size(); i++) {
            if (resources.get(i).amount().isEmpty()) {
                if (found >= 0) {
                    return -1;
                }
                found = i;
            }
        }
        return found;
    }

    private boolean secured(RawValue value) {
        var answer = reading.statuses.answer(value.text());
        if (answer.isEmpty() || resources.isEmpty()) {
            return false;
        }
        resources.replaceAll(resource -> resource.secured().isPresent() ? resource : resource.withSecured(answer));
        reading.placed(value, activity, "resources");
        return true;
    }

    private void note(NoteKind kind, RawValue value, String sign) {
        reading.findings.note(kind, value.place(), activity, sign, reading.tidy(value.text()));
    }

    /** What could not be placed. */
    List<RawValue> rest() {
        resources();
        return rest;
    }
}
