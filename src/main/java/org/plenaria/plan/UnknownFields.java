// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a plan file said that this version of the program does not understand, kept so that it is written back
 * unharmed. Each member is the field's name with its value as JSON text; nothing but the file's reader and writer looks
 * inside.
 */
public record UnknownFields(Map<String, String> members) {

    public static final UnknownFields NONE = new UnknownFields(Map.of());

    public UnknownFields {
        members = Collections.unmodifiableMap(new LinkedHashMap<>(members)); // keeps the order of the file
    }

    public boolean isEmpty() {
        return members.isEmpty();
    }
}
