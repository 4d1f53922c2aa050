// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.template;

/** Why a file is no template for Word documents; the sentences are in the bundle "template". */
public enum TemplateRefusal {
    EMPTY,
    TOO_LARGE,
    TOO_LARGE_INSIDE,
    PDF,
    OLD_WORD,
    PASSWORD,
    RICH_TEXT,
    OPEN_DOCUMENT,
    NOT_WORD,
    NO_ZIP,
    DAMAGED,
    MACROS,
    OUTSIDE,
    STRICT
}
