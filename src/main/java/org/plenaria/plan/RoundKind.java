// SPDX-License-Identifier: Apache-2.0
package org.plenaria.plan;

/** What happened to the plan at the end of a round. A plan without rounds is a draft. */
public enum RoundKind {
    /** Sent to the delegations for their comments. */
    CIRCULATED,
    /** Adopted by the assembly: it is not changed from here on. */
    ADOPTED,
    /** Opened again after its adoption, for a reason that the note gives. */
    AMENDMENT
}
