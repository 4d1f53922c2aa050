// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

/** How a conflict ends. */
public sealed interface Resolution {

    /** In a merge of two sides: as we have it. */
    Side OURS = new Side(0);

    /** In a merge of two sides: as they have it. */
    Side THEIRS = new Side(1);

    /**
     * As one side has it.
     *
     * @param index from 0, in the order in which the sides were given
     */
    record Side(int index) implements Resolution {}

    /** As none of them has it: a value of the conflict's type. */
    record Value(Object value) implements Resolution {}
}
