// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.replies;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plenaria.compare.Address;
import org.plenaria.compare.Difference;
import org.plenaria.compare.ProposalRow;
import org.plenaria.plan.Id;
import org.plenaria.plan.Period;
import org.plenaria.plan.Plan;
import org.plenaria.plan.Plans;
import org.plenaria.plan.Status;
import org.plenaria.plan.Timeframe;
import org.plenaria.plan.Venue;

class TypedValueTest {

    private final Plan plan = Plans.empty().withCurrency(Optional.of(Currency.getInstance("USD")));
    private final TypedValue typed = new TypedValue(plan, Locale.ENGLISH);

    @Test
    void aValueIsReadAsWhatWasProposedThere() {
        assertThat(read(Timeframe.annual(), "S2")).contains(Timeframe.of(Period.semester(2)));
        assertThat(read(Optional.of(BigDecimal.ONE), "18,500 USD")).contains(Optional.of(new BigDecimal("18500")));
        assertThat(read(Optional.of(Status.DONE), "postponed")).contains(Optional.of(Status.POSTPONED));
        assertThat(read(OptionalInt.of(3), "40 %")).contains(OptionalInt.of(40));
        assertThat(read(Optional.of(Venue.virtual()), "Quito"))
                .contains(Optional.of(Venue.place(Plans.text("Quito"))));
        assertThat(read(Optional.of(Venue.place(Plans.text("Quito"))), "virtual"))
                .contains(Optional.of(Venue.virtual()));
    }

    @Test
    void whatCannotBeReadIsNoValue() {
        assertThat(read(Optional.of(BigDecimal.ONE), "a lot")).isEmpty();
        assertThat(read(OptionalInt.of(3), "140")).isEmpty();
        assertThat(read(Optional.of(Status.DONE), "nearly")).isEmpty();
        assertThat(typed.isPossible(option(Plans.text("words")))).isFalse();
    }

    private Optional<Object> read(Object proposed, String text) {
        assertThat(typed.isPossible(option(proposed))).isTrue();
        return typed.read(option(proposed), text);
    }

    private static ProposalRow.Option option(Object proposed) {
        return new ProposalRow.Option(new Difference(
                Difference.Kind.CHANGED, Address.of(Address.Part.ACTIVITY, Id.fresh()), Optional.empty(),
                Optional.of(proposed)), List.of(0));
    }
}
