// SPDX-License-Identifier: Apache-2.0
package org.plenaria.importing.source;

/** Why a file is not read; the sentences are in the bundle "importing". */
public enum RefusalReason {
    MISSING,
    UNREADABLE,
    EMPTY,
    TOO_LARGE,
    TOO_LARGE_INSIDE,
    DAMAGED,
    PASSWORD,
    OLD_FORMAT,
    WRONG_EXTENSION,
    UNKNOWN_FORMAT,
    SCAN,
    RICH_TEXT,
    BINARY,
    OUTSIDE_REFERENCE,
    NO_TEXT
}
