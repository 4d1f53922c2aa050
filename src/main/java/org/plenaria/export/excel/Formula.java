// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.excel;

import java.io.IOException;
import org.plenaria.export.ooxml.XmlWriter;

/**
 * A formula as a cell holds it: its own, or one that many cells share, written out only in the first of them (ECMA-376
 * part 1, 18.3.1.40).
 *
 * @param text as its first cell would have it; "" in the others
 * @param range the cells that share it, "" when none do
 * @param index among the shared formulas of its sheet
 */
record Formula(String text, String range, int index) {

    static final Formula NONE = new Formula("", "", -1);

    static Formula of(String text) {
        return new Formula(text, "", -1);
    }

    static Formula shared(String text, String range, int index) {
        return new Formula(text, range, index);
    }

    /** The same in another of the cells that share it. */
    Formula again() {
        return new Formula("", "", index);
    }

    void write(XmlWriter xml) throws IOException {
        if (index < 0) {
            if (!text.isEmpty()) {
                xml.element("f", text);
            }
        } else if (text.isEmpty()) {
            xml.empty("f", "t", "shared", "si", Integer.toString(index));
        } else {
            xml.element("f", text, "t", "shared", "ref", range, "si", Integer.toString(index));
        }
    }
}
