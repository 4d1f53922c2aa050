// SPDX-License-Identifier: Apache-2.0
package org.plenaria.export.document;

import java.time.LocalDate;

/**
 * Whether something stands in the earlier state of the document, in the present one, or in both.
 *
 * @param author who is said to have changed it; "" for what is in both
 */
public record Change(Kind kind, String author, LocalDate day) {

    /** For what is in both states, and for documents that show no changes. */
    public static final Change NONE = new Change(Kind.KEPT, "", LocalDate.EPOCH);

    /** What happened to it. */
    public enum Kind {
        KEPT,
        DELETED,
        INSERTED
    }

    public boolean isKept() {
        return kind == Kind.KEPT;
    }

    public boolean isDeleted() {
        return kind == Kind.DELETED;
    }

    public boolean isInserted() {
        return kind == Kind.INSERTED;
    }
}
