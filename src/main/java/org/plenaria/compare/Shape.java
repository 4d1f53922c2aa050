// SPDX-License-Identifier: Apache-2.0
package org.plenaria.compare;

import java.util.List;

/**
 * How values of a type are compared and merged: as a whole, field by field, item by item, or language by language.
 *
 * @param <T> the values
 */
interface Shape<T> {

    /** The value that respects what every side did; what they disagree on is noted as conflicts. */
    T merge(Versions<T> versions, Address at, Merging merging);

    /** Adds what differs between two values. Adds nothing exactly when the two are equal. */
    void compare(T before, T after, Address at, List<Difference> found);
}
