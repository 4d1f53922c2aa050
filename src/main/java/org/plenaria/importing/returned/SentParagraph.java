// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.returned;

import java.util.Optional;

/**
 * A paragraph of a document as it went out.
 *
 * @param style the id of its style
 * @param prefix the label or number before the text, with what parts them; or ""
 * @param text without the prefix
 * @param cell its place in a table of activities; absent outside of such
 */
public record SentParagraph(
        FieldMark mark, SentRole role, String style, String prefix, String text, Optional<CellPlace> cell) {

    String whole() {
        return prefix + text;
    }
}
