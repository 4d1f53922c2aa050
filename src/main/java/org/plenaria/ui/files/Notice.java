// SPDX-License-Identifier: Apache-2.0
package org.plenaria.ui.files;

import java.util.List;

/**
 * Something the status line says.
 *
 * @param text "" for nothing
 * @param links what can be done about it
 */
public record Notice(String text, List<Link> links) {

    public static final Notice NONE = new Notice("", List.of());

    public Notice {
        links = List.copyOf(links);
    }

    public static Notice of(String text) {
        return new Notice(text, List.of());
    }

    /** A word to click on. */
    public record Link(String name, Runnable action) {}
}
