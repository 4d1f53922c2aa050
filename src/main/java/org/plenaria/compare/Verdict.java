// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.Optional;

/** What is decided about the proposals for one place; without one they stay open. */
public sealed interface Verdict {

    /** What the delegations are told. */
    Optional<String> answer();

    /**
     * One of the proposals is taken over, the others are declined.
     *
     * @param option its place among the options
     * @param wording what is written instead of the proposal, where the secretariat worded it anew, as it is told
     * @param value what is to be there instead, where the proposal is no text: another timeframe, amount or venue
     */
    record Accepted(int option, Optional<String> wording, Optional<Object> value, Optional<String> answer)
            implements Verdict {

        /** An acceptance in other words. */
        public Accepted(int option, Optional<String> wording, Optional<String> answer) {
            this(option, wording, Optional.empty(), answer);
        }

        public static Accepted of(int option) {
            return new Accepted(option, Optional.empty(), Optional.empty());
        }
    }

    /** None of the proposals is taken over. */
    record Declined(Optional<String> answer) implements Verdict {}
}
