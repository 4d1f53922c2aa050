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
     * @param wording to write instead of the words proposed, where the secretariat worded it anew
     */
    record Accepted(int option, Optional<String> wording, Optional<String> answer) implements Verdict {
        public static Accepted of(int option) {
            return new Accepted(option, Optional.empty(), Optional.empty());
        }
    }

    /** None of the proposals is taken over. */
    record Declined(Optional<String> answer) implements Verdict {}
}
