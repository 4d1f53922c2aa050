// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** What stands beside the run of a document's text. */
public enum AsideKind {
    FOOTNOTE,
    ENDNOTE,
    TEXT_BOX,
    REMARK,
    PAGE_HEADER,
    PAGE_FOOTER
}
