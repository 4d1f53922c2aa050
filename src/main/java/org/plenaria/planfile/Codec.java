// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

/** How one concept of the plan stands in the file: its reading and its writing side by side. */
interface Codec<T> {

    /**
     * Reads a value.
     *
     * @throws Fault naming the very value that cannot be understood
     */
    T read(JsonValue value, Context context) throws Fault;

    /** The JSON of a value, in the order and form of the file. */
    JsonValue write(T value, Context context) throws Fault;
}
