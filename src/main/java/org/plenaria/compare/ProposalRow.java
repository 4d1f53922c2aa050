// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A place in the plan that some delegations would have otherwise.
 *
 * @param before the value that was circulated; absent where there was none
 * @param now the value it has come to have since, where the plan itself was changed there
 * @param options what is proposed: more than one where delegations disagree
 * @param clashes whether delegations disagree, the plan was changed here meanwhile, or one delegation takes out what
 *     another changes
 */
public record ProposalRow(
        Address at, Optional<Object> before, Optional<Object> now, List<Option> options, boolean clashes) {

    /**
     * One proposal, made by one delegation or by several alike.
     *
     * @param replies their places among the replies
     */
    public record Option(Difference difference, List<Integer> replies) {

        public Option {
            replies = List.copyOf(replies);
        }

        /** The same, made by one more. */
        Option and(int reply) {
            var joined = new ArrayList<>(replies);
            joined.add(reply);
            return new Option(difference, joined);
        }

        /** The value proposed; absent where nothing is to be there. */
        public Optional<Object> value() {
            return difference.after();
        }
    }

    public ProposalRow {
        options = List.copyOf(options);
    }

    /** The option a delegation proposes here, or -1. */
    public int optionOf(int reply) {
        for (int i = 0; i < options.size(); i++) {
            if (options.get(i).replies().contains(reply)) {
                return i;
            }
        }
        return -1;
    }
}
