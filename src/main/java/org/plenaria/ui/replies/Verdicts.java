// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.plenaria.compare.Address;
import org.plenaria.compare.ProposalRow;
import org.plenaria.compare.Verdict;

/** What has been decided so far about the proposals, with the answers and the words written anew. */
final class Verdicts {

    private final ReadOnlyObjectWrapper<Map<Address, Verdict>> all = new ReadOnlyObjectWrapper<>(Map.of());

    ReadOnlyObjectProperty<Map<Address, Verdict>> property() {
        return all.getReadOnlyProperty();
    }

    Optional<Verdict> on(ProposalRow row) {
        return Optional.ofNullable(all.get().get(row.at()));
    }

    /** The option accepted, or -1. */
    int accepted(ProposalRow row) {
        return on(row).filter(Verdict.Accepted.class::isInstance).map(one -> ((Verdict.Accepted) one).option())
                .orElse(-1);
    }

    void accept(ProposalRow row, int option) {
        var answer = on(row).flatMap(Verdict::answer);
        boolean same = accepted(row) == option;
        put(row, new Verdict.Accepted(
                option, same ? wording(row) : Optional.empty(), same ? value(row) : Optional.empty(), answer));
    }

    Optional<String> wording(ProposalRow row) {
        return on(row).flatMap(one -> one instanceof Verdict.Accepted accepted ? accepted.wording() : Optional.empty());
    }

    private Optional<Object> value(ProposalRow row) {
        return on(row).flatMap(one -> one instanceof Verdict.Accepted accepted ? accepted.value() : Optional.empty());
    }

    void decline(ProposalRow row) {
        put(row, new Verdict.Declined(on(row).flatMap(Verdict::answer)));
    }

    void leaveOpen(ProposalRow row) {
        var next = new LinkedHashMap<>(all.get());
        next.remove(row.at());
        all.set(next);
    }

    /** Writes an option in other words, which accepts it; its own words take the others back. */
    void reword(ProposalRow row, int option, String words, String proposed) {
        var answer = on(row).flatMap(Verdict::answer);
        boolean isSame = words.isBlank() || words.equals(proposed);
        put(row, new Verdict.Accepted(option, isSame ? Optional.empty() : Optional.of(words), answer));
    }

    /** Puts another value in the place of an option, which accepts it; its own value takes the other back. */
    void revalue(ProposalRow row, int option, Optional<Object> value, String said) {
        var answer = on(row).flatMap(Verdict::answer);
        put(row, new Verdict.Accepted(option, value.map(_ -> said), value, answer));
    }

    /** Answers to a decision; does nothing where there is none yet. */
    void answer(ProposalRow row, String text) {
        Optional<String> answer = text.isBlank() ? Optional.empty() : Optional.of(text.strip());
        on(row).ifPresent(verdict -> put(row, switch (verdict) {
            case Verdict.Accepted one -> new Verdict.Accepted(one.option(), one.wording(), one.value(), answer);
            case Verdict.Declined _ -> new Verdict.Declined(answer);
        }));
    }

    /** Decides where nothing has been decided. */
    void add(Map<Address, Verdict> more) {
        var next = new LinkedHashMap<>(more);
        next.putAll(all.get());
        all.set(next);
    }

    private void put(ProposalRow row, Verdict verdict) {
        var next = new LinkedHashMap<>(all.get());
        next.put(row.at(), verdict);
        all.set(next);
    }
}
