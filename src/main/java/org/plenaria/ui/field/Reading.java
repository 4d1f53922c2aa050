// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.field;

/**
 * What could be made of a typed text.
 *
 * @param <T> the kind of value looked for
 */
public sealed interface Reading<T> {

    /** Nothing was typed. */
    record Blank<T>() implements Reading<T> {}

    /**
     * A value.
     *
     * @param complete false while further letters would likely change it: it then waits until the author leaves the
     *     field
     */
    record Value<T>(T value, boolean complete) implements Reading<T> {}

    /**
     * No value.
     *
     * @param reason what is wrong and how to write it, as a sentence
     */
    record Unreadable<T>(String reason) implements Reading<T> {}
}
