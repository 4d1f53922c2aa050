// SPDX-License-Identifier: Apache-2.0
package org.plenaria.planfile;

/** Halves of surrogate pairs: Java's texts can hold one alone, a file cannot. */
final class Surrogates {

    private Surrogates() {}

    static boolean anyAlone(String text) {
        for (int i = 0; i < text.length(); i++) {
            char here = text.charAt(i);
            if (!Character.isSurrogate(here)) {
                continue;
            }
            boolean pair = Character.isHighSurrogate(here)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1));
            if (!pair) {
                return true;
            }
            i++;
        }
        return false;
    }
}
