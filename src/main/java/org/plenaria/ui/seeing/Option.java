// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.seeing;

import java.util.Optional;

/**
 * Something that can be chosen.
 *
 * @param section the heading above it, if it is the first under one
 */
record Option<T>(T value, String name, Optional<String> section) {

    static <T> Option<T> of(T value, String name) {
        return new Option<>(value, name, Optional.empty());
    }

    static <T> Option<T> under(String section, T value, String name) {
        return new Option<>(value, name, Optional.of(section));
    }
}
