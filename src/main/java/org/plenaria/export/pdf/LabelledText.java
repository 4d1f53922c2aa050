// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.pdf;

/** A heading on one line: its number, if it has one, and its words. */
final class LabelledText {

    private LabelledText() {}

    static String of(String label, String text) {
        var line = text.replaceAll("\\s+", " ").strip();
        return label.isBlank() ? line : label + " " + line;
    }
}
