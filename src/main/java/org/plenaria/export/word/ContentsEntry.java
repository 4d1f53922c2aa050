// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.word;

/**
 * A line of the contents list.
 *
 * @param level 1 or 2
 * @param number may be ""
 * @param bookmark of the heading it leads to
 */
record ContentsEntry(int level, String number, String text, String bookmark) {

    WordStyle style() {
        return level == 1 ? WordStyle.CONTENTS_1 : WordStyle.CONTENTS_2;
    }
}
